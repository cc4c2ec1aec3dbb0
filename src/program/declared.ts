import type { TypeName } from "../pack/index.js";
import { misspeltTime, type Type, typesMeet, typeText } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";
import { isIn } from "./types.js";

/** What a sets or defines clause says of its type. */
interface Declared {
  readonly type: TypeName | "scale";
  readonly unit?: string | undefined;
  readonly options?: readonly string[] | undefined;
}

const COUNTED: readonly Declared["type"][] = ["integer", "decimal", "money"];

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
  const slip = misspeltTime(unit);
  if (slip !== null) linker.report("unknown-name", ["unit"], { ...slip, kind: "unit" });
  else if (name === "money" && !isIn(unit, currency)) {
    linker.report("wrong-unit", ["unit"], { expected: `${currency} or ${currency}/month`, found: unit });
  }
}
