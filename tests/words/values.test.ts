import { expect, test } from "vitest";
import { PRIVATE } from "../../src/formula/index.js";
import { EN } from "../../src/words/en.js";
import { amountText, shownText } from "../../src/words/values.js";
import { ZH } from "../../src/words/zh.js";
import { yuan } from "./determinations.js";

const because = [{ name: "income", by: "household" }];

test("amounts name their currency as people of the language write it", () => {
  expect(amountText(yuan("3600.00"), ZH)).toBe("3600.00 元");
  expect(amountText(yuan("3600.00"), EN)).toBe("CNY 3600.00");
  const pounds = { kind: "exact", money: { currency: "GBP", amount: "1.20" } } as const;
  expect(amountText(pounds, ZH)).toBe("GBP 1.20");
});

test("a range open at one end or both says what is known, and why not more", () => {
  const range = { kind: "between", currency: "CNY", because } as const;
  expect(amountText({ ...range, atLeast: "10.00", atMost: null }, EN)).toBe(
    "at least CNY 10.00, because the household has not stated income",
  );
  expect(amountText({ ...range, atLeast: null, atMost: "20.00" }, ZH)).toBe("至多 20.00 元，因为家庭未提供 income");
  expect(amountText({ ...range, atLeast: null, atMost: null }, ZH)).toBe("未知，因为家庭未提供 income");
});

test("each kind of cause says who can settle it", () => {
  const open = (by: string) => shownText({ unknown: [{ name: "rate", by }] }, EN);
  expect(open("law")).toBe("not known, because the law does not settle rate");
  expect(open("claimant")).toBe("not known, because the claimant has not chosen rate");
  expect(open("county")).toBe("not known, because the county has not decided rate");
  expect(open("the-board")).toBe("not known, because the-board has not decided rate");
  expect(shownText({ unknown: [{ name: "rate", by: "village" }] }, ZH)).toBe("未知，因为村（居）委会未决定 rate");
});

test("a table without a row for a key is not taken for silence of the law; a private key is not shown", () => {
  const unknown = ["rate", "cn/x#by-size[7]", "cn/x#by-pension[]"].map((name) => ({ name, by: "law" }));
  expect(shownText({ unknown }, EN)).toBe(
    "not known, because the law does not settle rate, the table of cn/x#by-size has no row for the key 7 and the table of cn/x#by-pension has no row for its key",
  );
  expect(shownText({ unknown }, ZH)).toBe(
    "未知，因为规定未明确 rate，cn/x#by-size 的表中没有键 7 对应的行，cn/x#by-pension 的表中没有所查的键对应的行",
  );
});

test("what one party could settle is said in one phrase", () => {
  const unknown = [
    { name: "income", by: "household" },
    { name: "cn/x#rate", by: "city" },
    { name: "children", by: "household" },
  ];
  expect(shownText({ unknown }, EN)).toBe(
    "not known, because the household has not stated income and children and the city has not decided cn/x#rate",
  );
  expect(shownText({ unknown }, ZH)).toBe("未知，因为家庭未提供 income、children；市级未决定 cn/x#rate");
});

test("truth, events and private records", () => {
  expect([true, false, null, PRIVATE].map((shown) => shownText(shown, ZH))).toEqual([
    "是",
    "否",
    "尚未发生",
    "依据不公开的记录",
  ]);
  expect([true, false, null, PRIVATE].map((shown) => shownText(shown, EN))).toEqual([
    "yes",
    "no",
    "has not happened",
    "rests on a private record",
  ]);
});
