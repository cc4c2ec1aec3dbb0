import type { AwardResult, Instalment, SubjectResult } from "../determination/index.js";
import type { Expectation } from "../pack/index.js";
import type { LinkedScheme } from "../program/index.js";
import {
  addBounds,
  amountFigure,
  type Bounds,
  boundsExpected,
  boundsFigure,
  boundsOfAmount,
  expectedFigure,
  sameBounds,
} from "./compare-amount.js";
import { citedClause, clausesOf, type Difference, type Figure, parametersIn } from "./difference.js";

type Expected = NonNullable<Expectation["instalments"]>[number];

interface Paid {
  readonly award: AwardResult;
  readonly instalment: Instalment;
}

type Found = Omit<Difference, "subject">;

/** Compares every instalment of a subject, in order of the first day, with the list a case expects. */
export function compareInstalments(
  expected: readonly Expected[],
  subject: SubjectResult,
  scheme: LinkedScheme,
  slotOf: (clause: string) => string,
): readonly Found[] {
  const paid = inOrder(subject, expected, slotOf);
  if (paid.length !== expected.length) {
    // One instalment too many shifts all that follow, so the lists are shown whole instead of each pair of them.
    const lists = { expected: expected.map(expectedLine), got: paid.map(paidLine) };
    const clause = citedClause(scheme, paid[0]?.award.clause ?? subject.awards[0]?.clause);
    return [{ what: ["instalments"], ...lists, clause, reads: [] }];
  }
  return expected.flatMap((one, index) => {
    const found = paid[index];
    return found === undefined ? [] : comparePair(one, found, index + 1, { subject, scheme, slotOf });
  });
}

/** By first day; instalments of several awards that begin on one day are taken in the order the case names them. */
function inOrder(
  subject: SubjectResult,
  expected: readonly Expected[],
  slotOf: (clause: string) => string,
): readonly Paid[] {
  const paid = subject.awards
    .flatMap((award) => award.instalments.map((instalment): Paid => ({ award, instalment })))
    .sort((a, b) => (a.instalment.first < b.instalment.first ? -1 : a.instalment.first > b.instalment.first ? 1 : 0));
  expected.forEach(({ award }, index) => {
    const first = paid[index]?.instalment.first;
    const wanted = paid.findIndex(
      (one, at) => at >= index && one.instalment.first === first && one.award.award === slotOf(award),
    );
    if (wanted > index) paid.splice(index, 0, ...paid.splice(wanted, 1));
  });
  return paid;
}

interface Ground {
  readonly subject: SubjectResult;
  readonly scheme: LinkedScheme;
  readonly slotOf: (clause: string) => string;
}

function comparePair(expected: Expected, paid: Paid, number: number, ground: Ground): readonly Found[] {
  const { award, instalment } = paid;
  const granting = citedClause(ground.scheme, award.clause);
  const paying = citedClause(ground.scheme, payingClause(award.award, ground)) ?? granting;
  const differs = (part: string, wanted: Figure, got: Figure, clause = paying): Found => ({
    what: ["instalment", number, part],
    expected: wanted,
    got,
    clause,
    reads: [],
  });
  const differences: Found[] = [];
  if (ground.slotOf(expected.award) !== award.award)
    differences.push(differs("award", expected.award, award.award, granting));
  for (const part of ["first", "last", "due", "state"] as const) {
    const wanted = expected[part];
    if (wanted !== undefined && wanted !== instalment[part]) differences.push(differs(part, wanted, instalment[part]));
  }
  const { amount, shares } = expected;
  if (amount !== undefined && !sameBounds(boundsExpected(amount), boundsOfAmount(instalment.amount))) {
    const reads = parametersIn(instalment.lines.map(({ steps }) => steps));
    const difference = differs("amount", expectedFigure(amount), amountFigure(instalment.amount), granting);
    differences.push({ ...difference, reads });
  }
  return shares === undefined ? differences : [...differences, ...compareShares(shares, paid, number, ground)];
}

/** The clause by which an award is paid, among those read for the subject. */
function payingClause(award: string, { subject, scheme }: Ground): string | null {
  const read = new Set(subject.findings.map(({ clause }) => clause));
  const clause = clausesOf(scheme).find((one) => one.effect === "pays" && one.award === award && read.has(one.address));
  return clause?.address ?? null;
}

function compareShares(
  expected: NonNullable<Expected["shares"]>,
  { instalment }: Paid,
  number: number,
  { scheme }: Ground,
): readonly Found[] {
  const { shares, clause } = paidBy(instalment);
  const payers = [...new Set([...Object.keys(expected), ...shares.keys()])];
  return payers.flatMap((payer): readonly Found[] => {
    const wanted = Object.hasOwn(expected, payer) ? expected[payer] : undefined;
    const got = shares.get(payer);
    if (wanted !== undefined && got !== undefined && sameBounds(boundsExpected(wanted), got)) return [];
    return [
      {
        what: ["instalment", number, "shares", payer],
        expected: wanted === undefined ? null : expectedFigure(wanted),
        got: got === undefined ? null : boundsFigure(got),
        clause: citedClause(scheme, clause),
        reads: [],
      },
    ];
  });
}

/** What each payer carries of an instalment over all its parts; what no clause assigns is carried by `unassigned`. */
function paidBy(instalment: Instalment): {
  readonly shares: ReadonlyMap<string, Bounds>;
  readonly clause: string | null;
} {
  const shares = new Map<string, Bounds>();
  let clause: string | null = null;
  const carry = (payer: string, amount: Bounds) => {
    const before = shares.get(payer);
    shares.set(payer, before === undefined ? amount : addBounds(before, amount));
  };
  for (const funding of instalment.funding) {
    if ("clause" in funding) clause ??= funding.clause;
    if (funding.kind === "shares") for (const { payer, amount } of funding.shares) carry(payer, boundsOfAmount(amount));
    else if (funding.kind === "unstated") for (const payer of funding.payers) carry(payer, "unstated");
    else if (funding.kind === "unassigned") carry("unassigned", boundsOfAmount(instalment.amount));
  }
  return { shares, clause };
}

function expectedLine({ first, award, amount }: Expected): string {
  return [first, award, amount === undefined ? undefined : expectedFigure(amount)]
    .filter((part) => part !== undefined)
    .join(" ");
}

function paidLine({ award, instalment }: Paid): string {
  return `${instalment.first} ${award.award} ${amountFigure(instalment.amount)}`;
}
