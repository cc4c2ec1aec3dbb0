import type { PlainDate } from "../../calendar/index.js";
import type {
  AwardResult,
  ComparedAward,
  ComparedPlace,
  Determination,
  MissingFact,
  SubjectResult,
} from "../../determination/index.js";
import type { Household, LinkedScheme, Program } from "../../program/index.js";
import { type Cause, joinAllCauses } from "../../value/index.js";
import type { Currency } from "../shared/amounts.js";
import { type Assessed, cashIn } from "./cash.js";
import { receivedOf } from "./received.js";

/**
 * What one place gives a household that was moved there.
 *
 * @param program the law that applies in the place
 */
export function rowOf(program: Program, household: Household, determination: Determination): ComparedPlace {
  const { outcome, missing, withheld } = determination;
  const assessed = program.schemes.flatMap((scheme): readonly Assessed[] => {
    const result = determination.schemes.find((one) => one.scheme === scheme.id);
    return result === undefined ? [] : [{ scheme, result, unstated: unstatedList(scheme, household) }];
  });
  const opens = missingIn(missing, joinAllCauses(assessed.map(causesIn)));
  return {
    place: program.jurisdiction,
    outcome,
    cash: cashIn(assessed),
    schemes: assessed.map(({ scheme: { id, title, currency }, result }) => ({
      scheme: id,
      title,
      outcome: result.outcome,
      awards: result.subjects.flatMap((subject) => awardsOf(subject, currency)),
    })),
    missing: opens,
    restsOnOpenDecision: opens.some(({ by }) => by !== "household"),
    decided: decidedIn(program, household),
    withheld: withheld.map(({ scheme }) => scheme),
  };
}

function awardsOf(subject: SubjectResult, currency: Currency): readonly ComparedAward[] {
  return subject.awards
    .filter((award) => amountsToSomething(award, subject))
    .map((result): ComparedAward => {
      const { award, text, form, accrued, total, continues } = result;
      const paid = receivedOf(result, currency);
      return { subject: subject.subject, award, text, form, accrued, total, ...paid, due: dueOf(result), continues };
    });
}

/** Whether an award gives the subject something at some time, or may. */
function amountsToSomething({ award, now, instalments, open }: AwardResult, subject: SubjectResult): boolean {
  const isEntitled = subject.outcome === "eligible" && subject.entitled.includes(award);
  return isEntitled || open.length > 0 || instalments.length > 0 || (now !== null && now.right.is !== false);
}

function dueOf({ instalments }: AwardResult): ComparedAward["due"] {
  const days = instalments
    .flatMap(({ due, state }): readonly PlainDate[] => (due === null || state === "forfeited" ? [] : [due]))
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function unstatedList({ subject }: LinkedScheme, { lists }: Household): string | null {
  return subject.kind === "household" || lists.has(subject.list) ? null : subject.list;
}

/** What is missing for one of the causes, in the order of the determination; a cause it does not name comes last. */
function missingIn(missing: readonly MissingFact[], causes: readonly Cause[]): readonly MissingFact[] {
  const named = new Set(missing.map(keyOf));
  const open = new Set(causes.map(keyOf));
  return [
    ...missing.filter((fact) => open.has(keyOf(fact))),
    ...causes.filter((cause) => !named.has(keyOf(cause))).map(({ name, by }) => ({ name, by, clauses: 0 })),
  ];
}

/** What keeps open whether something is received, how much, or when. */
function causesIn({ result, unstated }: Assessed): readonly Cause[] {
  if (unstated !== null) return [{ name: unstated, by: "household" }];
  return joinAllCauses(
    result.subjects.flatMap((subject) => [
      subject.outcome === "undetermined" ? subject.undecided : [],
      ...subject.awards.flatMap(({ clause, open, form, total, instalments }) => [
        open,
        typeof form === "string" ? [] : form.because,
        total.kind === "unstated" ? [{ name: clause, by: "law" }] : [],
        ...[total, ...instalments.map(({ amount }) => amount)].map((amount) =>
          amount.kind === "between" ? amount.because : [],
        ),
        ...instalments.map(({ because }) => because),
      ]),
    ]),
  );
}

function keyOf({ by, name }: Cause): string {
  return `${by} ${name}`;
}

/** The stated decisions that a scheme of the place reads under its law, whatever the day. */
function decidedIn({ jurisdiction, places, schemes }: Program, { decisions }: Household): readonly string[] {
  const clauses = schemes.flatMap(({ slots }) => [...slots.values()].flatMap(({ candidates }) => candidates));
  const read = new Set(
    clauses.flatMap((clause) => (places.isWithin(jurisdiction, clause.jurisdiction) ? [clause.address] : [])),
  );
  return [...decisions.keys()].filter((address) => read.has(address));
}
