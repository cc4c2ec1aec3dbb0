import type {
  AwardInBrief,
  AwardResult,
  AwardUnderReadings,
  CurrentUnit,
  SchemeResult,
  SubjectResult,
  SubjectUnderReadings,
} from "../../determination/index.js";

/** What one reading makes of something. */
interface Under<Result> {
  readonly reading: string | null;
  readonly result: Result;
}

/** The subjects of a scheme on whom its results under several readings differ, and in which awards. */
export function differencesOf(results: readonly Under<SchemeResult>[]): readonly SubjectUnderReadings[] {
  const { scheme = "", title = {}, subjects = [] } = results[0]?.result ?? {};
  // Readings change no household: the subjects are the same under each, in the same order.
  return subjects.flatMap(({ subject }, index) => {
    const under = results.flatMap(({ reading, result }) => {
      const one = result.subjects[index];
      return one === undefined ? [] : [{ reading, result: one }];
    });
    const outcomes = under.map(({ reading, result: { outcome } }) => ({ reading, outcome }));
    const awards = differingAwards(under);
    const isSame = allEqual(outcomes.map(({ outcome }) => outcome)) && awards.length === 0;
    return isSame ? [] : [{ scheme, title, subject, under: outcomes, awards }];
  });
}

function differingAwards(results: readonly Under<SubjectResult>[]): readonly AwardUnderReadings[] {
  const all = results.flatMap(({ result }) => result.awards);
  const texts = new Map(all.toReversed().map(({ award, text }) => [award, text]));
  const slots = [...new Set(all.map(({ award }) => award))];
  return slots.flatMap((award) => {
    const under = results.map(({ reading, result }) => {
      const found = result.awards.find((one) => one.award === award);
      return { reading, result: found === undefined ? null : inBrief(found) };
    });
    if (allEqual(under.map(({ result }) => given(result)))) return [];
    return [{ award, text: texts.get(award) ?? {}, under }];
  });
}

function inBrief({ form, loan, now, accrued, total, instalments, continues, open }: AwardResult): AwardInBrief {
  return {
    form,
    loan,
    now: now === null || now.right.is === false ? null : had(now, now.right.is),
    accrued,
    total,
    instalments: instalments.map(({ lines: _, reductions: __, ...rest }) => rest),
    continues: continues && instalments.length > 0,
    open,
  };
}

/** What an award gives: in which form nothing comes makes no difference. */
function given(result: AwardInBrief | null): Partial<AwardInBrief> | null {
  if (result === null || result.now !== null || result.instalments.length > 0 || result.open.length > 0) return result;
  const { form: _, loan: __, ...rest } = result;
  return rest;
}

function had({ first, last, amount }: CurrentUnit, right: true | "unknown"): AwardInBrief["now"] {
  return { first, last, right, amount };
}

/** Results are plain data that the same steps made: equal ones are written equally, but for the number of a payment. */
function allEqual(values: readonly unknown[]): boolean {
  const written = values.map((value) => JSON.stringify(value, (key, part) => (key === "index" ? undefined : part)));
  return new Set(written).size <= 1;
}
