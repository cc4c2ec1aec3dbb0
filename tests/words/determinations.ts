import { plainDate } from "../../src/calendar/index.js";
import type {
  Amount,
  AwardResult,
  Determination,
  Finding,
  Instalment,
  MissingFact,
  SchemeResult,
  SubjectResult,
} from "../../src/determination/index.js";
import type { Cited } from "../../src/program/index.js";

/** Parts of determinations, as an evaluator would make them; each test changes what it is about. */

export const day = plainDate;

export function yuan(amount: string): Amount {
  return { kind: "exact", money: { currency: "CNY", amount } };
}

export const cited: Cited = {
  document: "plan-2025",
  at: "第三条",
  quote: "按每孩每年3600元发放。",
  source: {
    title: { zh: "育儿补贴制度实施方案", en: "Childcare allowance plan" },
    number: "示例〔2025〕1号",
    kind: "official-text",
  },
};

export function findingOf(more: Partial<Finding> = {}): Finding {
  return {
    clause: "cn/childcare#born-after",
    effect: "requires",
    jurisdiction: "100000",
    text: { zh: "子女于2022年1月1日以后出生。", en: "The child was born on or after 1 January 2022." },
    note: null,
    cite: [],
    state: "satisfied",
    exceptedBy: null,
    observations: [],
    value: null,
    because: [],
    ...more,
  };
}

export function instalmentOf(more: Partial<Instalment> = {}): Instalment {
  return {
    index: 0,
    first: day("2025-03-01"),
    last: day("2026-02-28"),
    due: day("2025-12-31"),
    state: "due",
    possible: [],
    claim: null,
    amount: yuan("3600.00"),
    funding: [],
    lines: [],
    reductions: [],
    projected: false,
    because: [],
    ...more,
  };
}

export function awardOf(more: Partial<AwardResult> = {}): AwardResult {
  return {
    award: "yearly-cash",
    clause: "cn/childcare#yearly-cash",
    form: "cash",
    loan: null,
    tags: [],
    text: { zh: "每孩每年发放补贴。", en: "An allowance is paid for each child and year." },
    now: null,
    unlimited: null,
    accrued: yuan("3600.00"),
    total: yuan("3600.00"),
    instalments: [instalmentOf()],
    continues: false,
    open: [],
    rests: [],
    ...more,
  };
}

export const subjectBase: Omit<Extract<SubjectResult, { outcome: "not-in-force" }>, "outcome"> = {
  subject: { kind: "household" },
  place: "420117",
  testedOn: day("2026-01-15"),
  findings: [],
  quantities: [],
  awards: [],
  missing: [],
};

export function eligible(more: Partial<typeof subjectBase> = {}): SubjectResult {
  return { ...subjectBase, awards: [awardOf()], ...more, outcome: "eligible", entitled: ["yearly-cash"] };
}

export function schemeOf(subject: SubjectResult, more: Partial<SchemeResult> = {}): SchemeResult {
  return {
    scheme: "cn/childcare",
    title: { zh: "育儿补贴", en: "Childcare allowance" },
    jurisdiction: "100000",
    evidence: "unverified",
    closed: null,
    ended: null,
    notes: [],
    outcome: subject.outcome,
    subjects: [subject],
    missing: subject.missing,
    ...more,
  };
}

export function determinationOf(schemes: readonly SchemeResult[], more: Partial<Determination> = {}): Determination {
  const missing: readonly MissingFact[] = schemes.flatMap((scheme) => scheme.missing);
  return {
    format: "almoner/determination@1",
    jurisdiction: "420117",
    on: day("2026-01-15"),
    official: false,
    outcome: schemes[0]?.outcome ?? "not-in-force",
    schemes,
    withheld: [],
    missing,
    labels: { places: {}, facts: {}, payers: {} },
    receipt: {
      engine: "0.1.0",
      packs: [{ id: "cn", edition: "2026-01-01", sha256: "ab12", jurisdiction: "100000" }],
      jurisdiction: "420117",
      on: day("2026-01-15"),
      purpose: null,
      readings: {},
    },
    ...more,
  };
}

/** One determination with a decided and an open instalment, shares, steps, findings and a missing fact. */
export const whole: Determination = determinationOf(
  [
    schemeOf(
      eligible({
        subject: { kind: "member", list: "children", id: "c1" },
        awards: [
          awardOf({
            now: {
              first: day("2026-01-01"),
              last: day("2026-01-31"),
              testedOn: day("2026-01-01"),
              projected: false,
              right: { is: true },
              amount: yuan("300.00"),
              steps: null,
              reductions: [],
            },
            accrued: yuan("3300.00"),
            total: yuan("7200.00"),
            instalments: [
              instalmentOf({
                claim: { from: day("2025-03-01"), until: day("2026-12-31"), claimedOn: day("2025-04-02") },
                funding: [
                  {
                    kind: "shares",
                    clause: "cn/childcare#shared",
                    shares: [
                      { payer: "nation", place: "100000", amount: yuan("3240.00") },
                      { payer: "district", place: "420117", amount: yuan("360.00") },
                    ],
                    matching: null,
                  },
                ],
                lines: [
                  {
                    first: day("2025-03-01"),
                    last: day("2026-02-28"),
                    units: 12,
                    each: yuan("300.00"),
                    right: true,
                    steps: {
                      operation: "round",
                      value: "300.00",
                      rounding: { before: "300", to: "0.01", mode: "half-up" },
                      parts: [
                        {
                          operation: "per",
                          value: "300",
                          parts: [{ operation: "parameter", name: "cn/childcare#rate", value: "3600" }],
                        },
                      ],
                    },
                  },
                ],
              }),
              instalmentOf({
                index: 1,
                first: day("2026-03-01"),
                last: day("2027-02-28"),
                due: null,
                state: "undetermined",
                possible: ["claimable", "claimed"],
                because: [{ name: "claims", by: "household" }],
                funding: [{ kind: "unassigned" }],
                projected: true,
              }),
            ],
          }),
        ],
        quantities: [{ definition: "children.order", value: "2", steps: null }],
        findings: [
          findingOf({
            cite: [cited],
            observations: [
              {
                fact: "child.bornOn",
                operator: "greaterThanInclusive",
                expected: ["2022-01-01"],
                seen: "2025-03-01",
                holds: true,
              },
            ],
            note: { zh: "含当日。", en: "That day is included." },
          }),
          findingOf({
            clause: "cn/childcare#shared",
            effect: "funds",
            text: { zh: "中央承担九成，其余由区级承担。" },
            state: "states",
          }),
        ],
        missing: [{ name: "claims", by: "household", clauses: 0 }],
      }),
    ),
  ],
  {
    withheld: [
      {
        scheme: "cn/only-child",
        title: { zh: "独生子女父母奖励费", en: "Only-child allowance" },
        closedFrom: day("2016-01-01"),
        reason: { zh: "政策终止", en: "the policy ended" },
        why: "purpose-not-given",
      },
    ],
  },
);
