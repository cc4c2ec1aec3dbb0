import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { addYears, endOf, isPlainDate, LAST_DAY, later, type PlainDate } from "../calendar/index.js";
import type { Determination, Schedule, ScheduledInstalment } from "../determination/index.js";
import { type Issue, issue } from "../issue/index.js";
import type { Household, LawTypes, Program } from "../program/index.js";
import { type HouseholdInput, parseHousehold } from "./assess.js";
import { assessCompiled } from "./compile/full/assess-compiled.js";
import type { AssessInput } from "./contract.js";

/** What a schedule is asked: the days of payment, both included, and the day whose knowledge it rests on. */
export interface ScheduleInput<Types extends LawTypes = LawTypes> extends Omit<AssessInput<Types>, "on" | "horizon"> {
  readonly from: string;
  readonly to: string;
  /** The day of assessment; the first day of the schedule unless given. */
  readonly on?: string | undefined;
}

/**
 * The payments that fall due from one day to another. It is a filter on the whole of what the household is entitled to,
 * never a smaller computation, so adjacent spans add up; and a payment is what `assess` says of it on the same day.
 *
 * @param program the law, from `loadLaw`
 * @param household JSON text or a plain value, in the vocabulary of the law; what is absent is unknown
 * @param input the span, and optionally the day of assessment, a purpose, other readings
 * @returns the payments with a due day within the span, earliest first, and those without a day; or every issue of the
 *   household or the options (`wrong-value` for a span that ends before it begins)
 */
export function schedule<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  household: HouseholdInput<NoInfer<Types>>,
  input: ScheduleInput<NoInfer<Types>>,
): Result<Schedule<Types>, Issue> {
  return scheduleWith(input, (options) => {
    const read = parseHousehold(program, household);
    return read.ok ? assessCompiled(program, read.value, options) : read;
  });
}

/** The payments of a household that has been read. */
export function interpretSchedule(
  program: Program,
  household: Household,
  input: ScheduleInput,
): Result<Schedule, Issue> {
  return scheduleWith(input, (options) => assessCompiled(program, household, options));
}

/** Checks what is asked, then filters what the household is entitled to on the day asked about. */
function scheduleWith<Types extends LawTypes>(
  input: ScheduleInput<Types>,
  assessOn: (options: AssessInput<Types>) => Result<Determination<Types>, Issue>,
): Result<Schedule<Types>, Issue> {
  // Callers without types may pass anything.
  if (typeof input !== "object" || input === null) {
    const found = input === null ? "null" : typeof input;
    return refused([
      issue("wrong-type", { file: "options", pointer: "" }, { expected: "an object with from and to", found }),
    ]);
  }
  const { from, to, on = from, ...more } = input;
  const issues: Issue[] = [];
  for (const [name, day] of Object.entries({ from, to, ...(input.on === undefined ? {} : { on }) })) {
    if (typeof day !== "string" || !isPlainDate(day))
      issues.push(issue("impossible-date", { file: "options", pointer: `/${name}` }, { found: String(day) }));
  }
  if (issues.length === 0 && to < from) {
    issues.push(
      issue("wrong-value", { file: "options", pointer: "/to" }, { expected: `a day on or after ${from}`, found: to }),
    );
  }
  if (isNonEmpty(issues)) return refused(issues);
  const [first, last, day] = [from as PlainDate, to as PlainDate, on as PlainDate];
  // A payment may fall due in the year before the one it is for.
  const horizon = endOf("year", addYears(later(last, day), 1, "clamp") ?? LAST_DAY);
  const assessed = assessOn({ ...more, on: day, horizon });
  if (!assessed.ok) return assessed;
  const all = instalmentsOf(assessed.value);
  const { official, withheld, missing, labels, receipt } = assessed.value;
  return ok({
    format: "almoner/schedule@1",
    from: first,
    to: last,
    on: day,
    official,
    due: all.filter(({ instalment: { due } }) => due !== null && first <= due && due <= last).sort(byDueDay),
    undated: all.filter(({ instalment: { due } }) => due === null),
    withheld,
    missing,
    labels,
    receipt,
  });
}

function instalmentsOf<Types extends LawTypes>({
  schemes,
}: Determination<Types>): readonly ScheduledInstalment<Types>[] {
  return schemes.flatMap(({ scheme, title, subjects }) =>
    subjects.flatMap(({ subject, awards }) =>
      awards.flatMap(({ award, instalments }) =>
        instalments.map((instalment) => ({ scheme, title, subject, award, instalment })),
      ),
    ),
  );
}

/** Sorting is stable: payments of one day keep the order of the law. */
function byDueDay(a: ScheduledInstalment, b: ScheduledInstalment): number {
  const [x, y] = [a.instalment.due ?? "", b.instalment.due ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}
