import {
  assess,
  type Funding,
  type Instalment,
  type LawBook,
  lawBook,
  orThrow,
  type Program,
} from "../../src/index.js";
import { readPackFolders } from "../../src/node/index.js";

/** Households that are equal in every fact, assessed once. */
export interface Alike {
  readonly household: Readonly<Record<string, unknown>>;
  readonly times: number;
}

/** One payment of one household or person, in fen; null where the law names no sum. */
export interface Payment {
  readonly form: string;
  readonly year: string;
  readonly fen: bigint | null;
  /** What each payer carries. */
  readonly shares: ReadonlyMap<string, bigint>;
  /** Payers whose shares the law does not state. */
  readonly unstated: readonly string[];
  readonly times: bigint;
}

export interface Asked {
  readonly scheme: string;
  readonly in: string;
  readonly on: string;
}

/** The law of all packs in `rules`, read anew: what is generated from them is not in it. */
export async function historicLaw(): Promise<LawBook> {
  return orThrow(lawBook(orThrow(await readPackFolders({})).sources));
}

/** A sum that the answer writes as yuan, in fen. */
function fenOf(yuan: string): bigint {
  if (!/^\d+\.\d\d$/.test(yuan)) throw new Error(`${yuan} is no sum in yuan and fen`);
  return BigInt(yuan.replace(".", ""));
}

/** What a scheme pays the households by a day: every payment of every one; each must have a right and a settled sum. */
export function paymentsOf(law: LawBook, asked: Asked, households: readonly Alike[]): readonly Payment[] {
  const { program } = orThrow(law.at(asked.in));
  // The other schemes of the place are not asked.
  const alone: Program = { ...program, schemes: program.schemes.filter(({ id }) => id === asked.scheme) };
  return households.flatMap((alike) => paymentsTo(alone, asked, alike));
}

function paymentsTo(program: Program, { on }: Asked, { household, times }: Alike): readonly Payment[] {
  const { schemes } = orThrow(assess(program, JSON.stringify(household), { on, horizon: on, purpose: "audit" }));
  const subjects = schemes.flatMap((scheme) => scheme.subjects);
  const without = subjects.find(({ outcome }) => outcome !== "eligible");
  if (without !== undefined) throw new Error(`${without.outcome}: ${JSON.stringify(household)}`);
  return subjects
    .flatMap(({ awards }) => awards)
    .flatMap(({ form, instalments }) =>
      instalments
        .filter(({ state }) => state === "due")
        .map((instalment) => ({
          ...paid(instalment),
          form: typeof form === "string" ? form : form.oneOf.join(" or "),
          times: BigInt(times),
        })),
    );
}

/** A payment whose sum is settled or unstated, and of which the shares are neither more nor less. */
function paid({ amount, first, funding }: Instalment): Omit<Payment, "form" | "times"> {
  if (amount.kind !== "exact" && amount.kind !== "unstated") throw new Error(JSON.stringify(amount));
  const fen = amount.kind === "exact" ? fenOf(amount.money.amount) : null;
  const shares = sharesOf(funding);
  const carried = [...shares.values()].reduce((sum, share) => sum + share, 0n);
  if (shares.size > 0 && carried !== fen) throw new Error(`${carried} fen are carried of ${fen}`);
  const unstated = funding.flatMap((part) => (part.kind === "unstated" ? part.payers : []));
  return { year: first.slice(0, 4), fen, shares, unstated };
}

/** What each payer carries of a payment, where the law states it. */
function sharesOf(funding: readonly Funding[]): ReadonlyMap<string, bigint> {
  const shares = new Map<string, bigint>();
  for (const part of funding) {
    for (const { payer, amount } of part.kind === "shares" ? part.shares : []) {
      if (amount.kind !== "exact") throw new Error(JSON.stringify(amount));
      shares.set(payer, (shares.get(payer) ?? 0n) + fenOf(amount.money.amount));
    }
  }
  return shares;
}

/** Payments added up: how many, in all, and by payer. */
export interface Sums {
  readonly payments: bigint;
  readonly total: bigint;
  readonly shares: Readonly<Record<string, bigint>>;
}

export function addUp(payments: readonly Payment[]): Sums {
  const shares: Record<string, bigint> = {};
  let total = 0n;
  let count = 0n;
  for (const { fen, shares: parts, times } of payments) {
    if (fen === null) throw new Error("a payment has no sum");
    count += times;
    total += fen * times;
    for (const [payer, share] of parts) shares[payer] = (shares[payer] ?? 0n) + share * times;
  }
  return { payments: count, total, shares };
}
