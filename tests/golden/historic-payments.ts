import { assess, type LawBook, lawBook, orThrow, type Program } from "../../src/index.js";
import { readPackFolders } from "../../src/node/index.js";

/** Households that are equal in every fact, assessed once. */
export interface Alike {
  readonly household: Readonly<Record<string, unknown>>;
  readonly times: number;
}

/** One payment of one household or person, in fen; null where the law names no sum. */
export interface Payment {
  readonly award: string;
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
  readonly readings?: Readonly<Record<string, string>> | undefined;
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

function paymentsTo(program: Program, { on, readings }: Asked, { household, times }: Alike): readonly Payment[] {
  const answer = orThrow(
    assess(program, JSON.stringify(household), { on, horizon: on, purpose: "audit", ...(readings && { readings }) }),
  );
  return answer.schemes.flatMap(({ subjects }) =>
    subjects.flatMap(({ awards, outcome, missing }) => {
      if (outcome !== "eligible") throw new Error(`${outcome}: ${JSON.stringify({ household, missing })}`);
      return awards.flatMap((award) =>
        award.instalments
          .filter(({ state }) => state === "due")
          .map(({ amount, first, funding }): Payment => {
            if (amount.kind !== "exact" && amount.kind !== "unstated") throw new Error(JSON.stringify(amount));
            const shares = new Map<string, bigint>();
            for (const part of funding) {
              for (const { payer, amount: share } of part.kind === "shares" ? part.shares : []) {
                if (share.kind !== "exact") throw new Error(JSON.stringify(share));
                shares.set(payer, (shares.get(payer) ?? 0n) + fenOf(share.money.amount));
              }
            }
            return {
              award: award.award,
              form: typeof award.form === "string" ? award.form : award.form.oneOf.join(" or "),
              year: first.slice(0, 4),
              fen: amount.kind === "exact" ? fenOf(amount.money.amount) : null,
              shares,
              unstated: funding.flatMap((part) => (part.kind === "unstated" ? part.payers : [])),
              times: BigInt(times),
            };
          }),
      );
    }),
  );
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
