import type { Formula } from "../formula/index.js";
import { type Issue, issue } from "../issue/index.js";
import { decimalText, type Quantity } from "../money/index.js";
import { exactQuantity, type Type, type Value } from "../value/index.js";
import type { LinkedClause, LinkedTable, Slot } from "./program.js";

/** How fine the values of a formula can be: whole numbers, multiples of the minor unit, or anything. */
type Grain = "whole" | "minor" | "any";
const RANK: Readonly<Record<Grain, number>> = { whole: 0, minor: 1, any: 2 };
const coarsest = (grains: readonly Grain[]): Grain =>
  grains.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), "whole" as Grain);

/**
 * Reports awards of money whose amount can be finer than the smallest coin while neither the amount nor its payment
 * says how it is rounded.
 */
export function reportMissingRounding(
  slots: ReadonlyMap<string, Slot>,
  decimals: number,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  const clauses = [...slots.values()].flatMap((slot) => slot.candidates);
  const grains = new GrainFinder(slots, decimals);
  for (const clause of clauses) {
    if (clause.effect !== "awards" || typeof clause.amount === "string" || clause.unit !== null) continue;
    if (grains.of(clause.amount) !== "any") continue;
    const payments = clauses.filter((other) => other.effect === "pays" && other.award === clause.slot);
    const rounded =
      payments.length > 0 && payments.every((payment) => payment.effect === "pays" && payment.round !== null);
    if (!rounded) issues.push(issue("rounding-needed", at(clause), { clause: clause.id }));
  }
}

class GrainFinder {
  readonly #slots: ReadonlyMap<string, Slot>;
  readonly #decimals: number;
  readonly #open = new Set<string>();

  constructor(slots: ReadonlyMap<string, Slot>, decimals: number) {
    this.#slots = slots;
    this.#decimals = decimals;
  }

  of(formula: Formula): Grain {
    switch (formula.op) {
      case "literal":
        return this.#value(formula.value);
      case "fact":
        return formula.reference.kind === "definition" ? this.#slot(formula.reference.slot) : typeGrain(formula.type);
      case "parameter":
        return this.#slot(formula.slot);
      case "add":
      case "subtract":
      case "least":
      case "greatest":
        return coarsest(formula.of.map((part) => this.of(part)));
      case "multiply": {
        const grains = formula.of.map((part) => this.of(part));
        const parts = grains.filter((grain) => grain !== "whole");
        return parts.length > 1 ? "any" : (parts[0] ?? "whole");
      }
      case "round":
        return this.#quantity(formula.to);
      case "choose":
        return coarsest([...formula.branches.map((branch) => this.of(branch.then)), this.of(formula.otherwise)]);
      case "match":
        return coarsest(
          [...formula.cases.values(), ...(formula.otherwise === null ? [] : [formula.otherwise])].map((part) =>
            this.of(part),
          ),
        );
      case "over":
        return formula.of === null
          ? "whole"
          : coarsest([this.of(formula.of), ...(formula.otherwise === null ? [] : [this.of(formula.otherwise)])]);
      case "divide":
      case "percent":
      case "per":
      case "scale":
        return "any";
      default:
        return "whole";
    }
  }

  #slot(id: string): Grain {
    if (this.#open.has(id)) return "whole";
    this.#open.add(id);
    const grains = (this.#slots.get(id)?.candidates ?? []).map((clause): Grain => {
      if (clause.effect === "defines") return clause.value === null ? "whole" : this.of(clause.value);
      if (clause.effect !== "sets") return "whole";
      return coarsest(
        clause.values.map((value) => {
          if (value.kind === "value") return this.#value(value.value);
          return value.kind === "table"
            ? coarsest(cellsOf(value.table).map((cell) => this.#value(cell)))
            : typeGrain(clause.type);
        }),
      );
    });
    this.#open.delete(id);
    return coarsest(grains);
  }

  #value(value: Value): Grain {
    const quantity = exactQuantity(value);
    return quantity === null ? "whole" : this.#quantity(quantity);
  }

  #quantity(quantity: Quantity): Grain {
    const text = decimalText(quantity);
    if (text === null) return "any";
    const fraction = text.split(".")[1]?.length ?? 0;
    if (fraction === 0) return "whole";
    return fraction <= this.#decimals ? "minor" : "any";
  }
}

/** Facts of money and open sums of money come at the minor unit, which reading checks; counts are whole. */
function typeGrain(type: Type): Grain {
  if (type.kind !== "number" || type.unit === null) return "whole";
  const bases = Object.keys(type.unit);
  if (bases.some((base) => /^[A-Z]{3}$/.test(base))) return "minor";
  return bases.length === 0 || bases.every((base) => base !== "percent") ? "whole" : "any";
}

function cellsOf(table: LinkedTable): readonly Value[] {
  const own = table.rows.flatMap(({ cell }) => ("rows" in cell ? cellsOf(cell) : [cell]));
  return table.otherwise === null ? own : [...own, table.otherwise];
}
