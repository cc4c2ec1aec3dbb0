import type { Reference } from "../condition/index.js";
import type { Formula } from "../formula/index.js";
import { type Issue, issue } from "../issue/index.js";
import type { Vocabulary } from "../jurisdiction/index.js";
import { decimalText, type Quantity } from "../money/index.js";
import type { TypeName } from "../pack/index.js";
import { exactQuantity, type Value } from "../value/index.js";
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
  ground: Ground,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  const clauses = [...ground.slots.values()].flatMap((slot) => slot.candidates);
  const grains = new GrainFinder(ground);
  for (const clause of clauses) {
    if (clause.effect === "limits" && grains.of(clause.to, ground.aliases) === "any")
      issues.push(issue("rounding-needed", at(clause), { clause: clause.id }));
    if (clause.effect !== "awards" || typeof clause.amount === "string" || clause.unit !== null) continue;
    if (grains.of(clause.amount, ground.aliases) !== "any") continue;
    const payments = clauses.filter((other) => other.effect === "pays" && other.award === clause.slot);
    const rounded =
      payments.length > 0 && payments.every((payment) => payment.effect === "pays" && payment.round !== null);
    if (!rounded) issues.push(issue("rounding-needed", at(clause), { clause: clause.id }));
  }
}

/** What the grain of an amount depends on. */
interface Ground {
  readonly slots: ReadonlyMap<string, Slot>;
  /** The slots of all definitions, each after those it rests on. */
  readonly order: readonly string[];
  readonly decimals: number;
  readonly vocabulary: Vocabulary;
  /** The scheme's subject under its name, with its list. */
  readonly aliases: Aliases;
}

type Aliases = ReadonlyMap<string, string>;

class GrainFinder {
  readonly #ground: Ground;
  readonly #known = new Map<string, Grain>();

  constructor(ground: Ground) {
    this.#ground = ground;
    // In this order no definition is looked into before those it rests on are known, so that no chain is followed down.
    for (const slot of ground.order) this.#slot(slot);
  }

  of(formula: Formula, aliases: Aliases): Grain {
    const coarsestOf = (parts: readonly Formula[]) => coarsest(parts.map((part) => this.of(part, aliases)));
    switch (formula.op) {
      case "literal":
        return this.#value(formula.value);
      case "fact":
        return this.#reference(formula.reference, aliases);
      case "parameter":
        return this.#slot(formula.slot);
      case "add":
      case "subtract":
      case "least":
      case "greatest":
        return coarsestOf(formula.of);
      case "multiply": {
        const grains = formula.of.map((part) => this.of(part, aliases));
        const parts = grains.filter((grain) => grain !== "whole");
        return parts.length > 1 ? "any" : (parts[0] ?? "whole");
      }
      case "round":
        return this.#quantity(formula.to);
      case "choose":
        return coarsestOf([...formula.branches.map((branch) => branch.then), formula.otherwise]);
      case "match":
        return coarsestOf([...formula.cases.values(), ...(formula.otherwise === null ? [] : [formula.otherwise])]);
      case "over":
        return coarsest([
          formula.of === null ? "whole" : this.of(formula.of, new Map([...aliases, [formula.as, formula.list]])),
          formula.otherwise === null ? "whole" : this.of(formula.otherwise, aliases),
        ]);
      case "divide":
      case "percent":
      case "per":
      case "scale":
        return "any";
      default:
        return "whole";
    }
  }

  #reference(reference: Reference, aliases: Aliases): Grain {
    if (reference.kind === "definition") return this.#slot(reference.slot);
    if (reference.kind !== "fact") return "whole";
    const { facts, lists } = this.#ground.vocabulary;
    const list = reference.alias === null ? null : (aliases.get(reference.alias) ?? "");
    const fact = list === null ? facts.get(reference.name) : lists.get(list)?.items[reference.name];
    return typeGrain(fact?.type ?? "decimal");
  }

  #slot(id: string): Grain {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const grain = coarsest((this.#ground.slots.get(id)?.candidates ?? []).map((clause) => this.#clause(clause)));
    this.#known.set(id, grain);
    return grain;
  }

  #clause(clause: LinkedClause): Grain {
    if (clause.effect === "defines") {
      const { aliases } = this.#ground;
      const own = clause.as === null || clause.list === null ? [] : [[clause.as, clause.list] as const];
      return clause.value === null ? "whole" : this.of(clause.value, new Map([...aliases, ...own]));
    }
    if (clause.effect !== "sets") return "whole";
    return coarsest(
      clause.values.map((value) => {
        if (value.kind === "value") return this.#value(value.value);
        return value.kind === "table" ? this.#table(value.table) : typeGrain(clause.declared);
      }),
    );
  }

  #table({ rows, beyond, otherwise }: LinkedTable): Grain {
    return coarsest([
      ...rows.map(({ cell }) => ("rows" in cell ? this.#table(cell) : this.#value(cell))),
      beyond === null ? "whole" : this.#quantity(beyond),
      otherwise === null ? "whole" : this.#value(otherwise),
    ]);
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
    return fraction <= this.#ground.decimals ? "minor" : "any";
  }
}

/** Money comes at the minor unit, which reading checks, and a count is whole; a decimal may have any fraction. */
function typeGrain(type: TypeName | "scale"): Grain {
  if (type === "money") return "minor";
  return type === "decimal" || type === "percent" ? "any" : "whole";
}
