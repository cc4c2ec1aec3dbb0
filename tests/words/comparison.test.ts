import { describe, expect, test } from "vitest";
import type { Amount, ComparedAward, ComparedPlace, PlacesComparison } from "../../src/determination/index.js";
import { explainComparison } from "../../src/words/index.js";
import { displayWidth } from "../../src/words/text-width.js";
import { day, yuan } from "./determinations.js";

const open: Amount = {
  kind: "between",
  currency: "CNY",
  atLeast: "3600.00",
  atMost: null,
  because: [{ name: "children[c1].bornOn", by: "household" }],
};

function awardOf(more: Partial<ComparedAward> = {}): ComparedAward {
  return {
    subject: { kind: "member", list: "children", id: "c1" },
    award: "yearly",
    text: { zh: "每年发放。", en: "Paid each year." },
    form: "cash",
    accrued: yuan("3600.00"),
    total: yuan("10800.00"),
    received: yuan("10800.00"),
    forfeited: null,
    due: { first: day("2026-12-31"), last: day("2028-12-31") },
    continues: false,
    ...more,
  };
}

function placeOf(place: string, more: Partial<ComparedPlace> = {}): ComparedPlace {
  return {
    place,
    outcome: "eligible",
    cash: [yuan("10800.00")],
    schemes: [],
    missing: [],
    restsOnOpenDecision: false,
    decided: [],
    withheld: [],
    ...more,
  };
}

function comparisonOf(places: readonly ComparedPlace[]): PlacesComparison {
  return {
    format: "almoner/comparison@1",
    on: day("2026-11-25"),
    horizon: day("2027-12-31"),
    official: false,
    moved: ["familyPlace", "children.hukou"],
    places,
    withheld: [],
    labels: {
      places: {
        "150100": { zh: "呼和浩特市", en: "Hohhot" },
        "330100": { zh: "杭州市", en: "Hangzhou" },
        "330106": { zh: "西湖区", en: "Xihu" },
        "360103": { zh: "西湖区", en: "Xihu" },
      },
      payers: {},
      facts: {
        familyPlace: { zh: "家庭户籍所在地", en: "the family's place of registration" },
        "children.bornOn": { zh: "出生日期", en: "date of birth" },
      },
    },
    receipt: { engine: "0.1.0", packs: [], on: day("2026-11-25"), purpose: null, readings: {} },
  };
}

const whole = comparisonOf([
  placeOf("150100", {
    schemes: [
      {
        scheme: "cn/childcare",
        title: { zh: "育儿补贴", en: "Childcare subsidy" },
        outcome: "eligible",
        awards: [
          awardOf(),
          awardOf({ award: "late", received: yuan("0.00"), forfeited: yuan("5000.00"), due: null }),
          awardOf({ award: "advance", form: "loan", continues: true }),
        ],
      },
      { scheme: "cn/old", title: { zh: "旧项目", en: "Old scheme" }, outcome: "not-in-force", awards: [] },
      {
        scheme: "cn/past",
        title: { zh: "往年项目", en: "Past scheme" },
        outcome: "not-in-force",
        awards: [awardOf({ due: null })],
      },
    ],
    withheld: ["cn/closed"],
  }),
  placeOf("330100", {
    outcome: "undetermined",
    cash: [open],
    missing: [{ name: "children[c1].bornOn", by: "household", clauses: 1 }],
    restsOnOpenDecision: true,
    decided: ["cn/childcare#class"],
  }),
  placeOf("CN", { outcome: "not-in-force", cash: [] }),
]);

const ZH = `非官方编码,未与官方文本核对;不构成决定。
同一家庭在各地的待遇，以 2026-11-25 所知为准。
每一行都是同一家庭，如同户籍一直就在该地：家庭户籍所在地（familyPlace）、children.hukou，均取该地。其余事实一律照家庭所述，包括迁移日期、申请和决定。
现金指整个享受期内（已往和今后）实际得到的合计；终止日未知的，计到 2027-12-31，届时已开始的一期计到期末。其他形式的待遇不计入，只在“其他待遇”栏列出项数。各行依行政区划登记的次序排列。

辖区        结论           现金至少     现金至多  其他待遇
呼和浩特市  符合        10800.00 元  10800.00 元         1
杭州市      未定         3600.00 元         未知         0
CN          无有效规定            –            –         0

分地说明：
- 呼和浩特市 150100：符合条件。
  - 育儿补贴：符合条件。
    - 子女 c1，yearly（现金）：10800.00 元。截至认定日累计：3600.00 元。发放日：2026-12-31 至 2028-12-31。
    - 子女 c1，late（现金）：0.00 元。截至认定日累计：3600.00 元。
      - 未见按期申请，已放弃、不计入：5000.00 元。
    - 子女 c1，advance（贷款）：10800.00 元。截至认定日累计：3600.00 元。发放日：2026-12-31 至 2028-12-31。
      - 在此列出的最后一日之后待遇仍继续，终止日未知。
  - 往年项目：当日无有效规定。
    - 子女 c1，yearly（现金）：10800.00 元。截至认定日累计：3600.00 元。
  - 另有 1 个已关闭项目未作认定。
- 杭州市 330100：尚不能认定。
  - 尚未确定，因为家庭未提供 出生日期（children[c1].bornOn）。
  - 其中有待有关方面作出的决定，家庭提供任何材料都不能确定。
  - 所依决定照家庭所述：cn/childcare#class。
- CN：当日无有效规定。
`;

describe("a comparison in words", () => {
  test("is one table, then place by place what it is made of", () => {
    const text = explainComparison(whole, { language: "zh" });
    expect(text.slice(0, text.indexOf("\n凭据"))).toBe(ZH);
    expect(text).toContain("凭据：almoner 0.1.0；认定日 2026-11-25\n");
  });

  test("in English has its columns at one width too, and leaves the schemes out of a summary", () => {
    const text = explainComparison(whole, { language: "en", detail: "summary" });
    expect(text).toContain(
      [
        "Place     Outcome       Cash, at least  Cash, at most  Other",
        "Hohhot    eligible        CNY 10800.00   CNY 10800.00      1",
        "Hangzhou  undecided        CNY 3600.00      not known      0",
        "CN        not in force               –              –      0",
      ].join("\n"),
    );
    expect(text).not.toContain("Childcare subsidy");
    expect(text).not.toContain("Receipt");
    expect(text).toContain("1 closed scheme was not assessed.");
    expect(text).toContain("the household has not stated date of birth (children[c1].bornOn)");
  });

  test("tells two places of one name apart by their codes", () => {
    const text = explainComparison(comparisonOf([placeOf("330106"), placeOf("360103"), placeOf("150100")]));
    expect(text).toContain("\n西湖区 330106  符合");
    expect(text).toContain("\n西湖区 360103  符合");
    expect(text).toContain("\n呼和浩特市     符合");
  });

  test("counts a Chinese character as two columns in every row", () => {
    for (const language of ["zh", "en"] as const) {
      const lines = explainComparison(whole, { language }).split("\n");
      const first = lines.findIndex((line) => /^(辖区|Place) /.test(line));
      const widths = lines.slice(first, first + 4).map(displayWidth);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test("as Markdown is a table whose cells cannot add markup", () => {
    const hostile = comparisonOf([placeOf("150100")]);
    const labels = { ...hostile.labels, places: { "150100": { zh: "甲|<b>\n乙" } } };
    const text = explainComparison({ ...hostile, labels }, { format: "markdown" });
    expect(text).toContain("| 辖区 | 结论 | 现金至少 | 现金至多 | 其他待遇 |\n| --- | --- | ---: | ---: | ---: |\n");
    expect(text).toContain("\n| 甲\\|\\<b\\> 乙 | 符合 | 10800.00 元 | 10800.00 元 | 0 |\n");
  });

  test("without a place says so", () => {
    expect(explainComparison(comparisonOf([]), { language: "en" })).toContain("No place here has a pack of its own.");
  });
});
