import { nearest } from "../issue/index.js";
import type { TypeName } from "../pack/index.js";
import { type Type, typesMeet, typeText } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";

/** What a sets or defines clause says of its type. */
interface Declared {
  readonly type: TypeName | "scale";
  readonly unit?: string | undefined;
  readonly options?: readonly string[] | undefined;
}

const COUNTED: readonly Declared["type"][] = ["integer", "decimal", "money"];
const TIME_WORDS = ["day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years"];

/** Reports a unit or options that do not go with the declared type, and a type that is not that of the slot. */
export function checkDeclared(declared: Declared, type: Type, slotType: Type | undefined, linker: ClauseLinker): void {
  const { type: name, unit, options } = declared;
  if (options !== undefined && name !== "choice") {
    linker.report("not-allowed-here", ["options"], { name: "options", where: "a type that is no choice" });
  }
  if (unit !== undefined) checkUnit(name, unit, linker);
  if (type.kind === "choice" && type.options.length === 0) {
    linker.report("missing-key", [], { key: "options" });
    return;
  }
  if (
    slotType === undefined ||
    typesMeet(slotType, type) ||
    (slotType.kind === "choice" && slotType.options.length === 0)
  )
    return;
  const numbers = slotType.kind === "number" && type.kind === "number";
  linker.report(numbers ? "wrong-unit" : "type-mismatch", [numbers ? "unit" : "type"], {
    expected: typeText(slotType),
    found: typeText(type),
  });
}

function checkUnit(name: Declared["type"], unit: string, linker: ClauseLinker): void {
  const { currency } = linker.names;
  if (!COUNTED.includes(name)) {
    linker.report("not-allowed-here", ["unit"], { name: "unit", where: "a type that is not counted" });
    return;
  }
  const [above = "", below] = unit.split("/");
  if (name === "money" && above !== currency) {
    linker.report("wrong-unit", ["unit"], { expected: `${currency} or ${currency}/month`, found: unit });
  }
  for (const word of [above, below ?? ""]) {
    const near = nearest(word, TIME_WORDS);
    if (word !== "" && near !== "" && !TIME_WORDS.includes(word)) {
      linker.report("unknown-name", ["unit"], { name: word, nearest: near, kind: "unit" });
    }
  }
}
