import { describe, expect, it, test } from "vitest";
import { causesText } from "../../src/words/causes.js";
import { EN } from "../../src/words/en.js";
import { factName, payerName, placeName } from "../../src/words/labels.js";
import { ZH } from "../../src/words/zh.js";

const labels = {
  places: { "420115": { zh: "江夏区", en: "Jiangxia" } },
  facts: {
    "child.bornOn": { zh: "出生日期", en: "date of birth" },
    "children.bornOn": { zh: "出生日期", en: "date of birth" },
  },
  payers: { employer: { zh: "用人单位", en: "the employer" } },
};

describe("labels", () => {
  it("call payers by their level, or by the name their pack gives them", () => {
    expect(payerName("employer", { ...EN, labels })).toBe("the employer");
    expect(payerName("employer", { ...ZH, labels })).toBe("用人单位");
    expect(payerName("town", { ...ZH, labels })).toBe("乡镇");
    expect(payerName("toString", { ...EN, labels })).toBe("toString");
  });

  it("call whoever may decide by the name of a payer, unless every pack calls them so", () => {
    const locality = { ...labels, payers: { ...labels.payers, locality: { zh: "某地", en: "somewhere" } } };
    expect(causesText([{ name: "test/scheme#rate", by: "employer" }], { ...EN, labels })).toEqual([
      "the employer has not decided test/scheme#rate",
    ]);
    expect(causesText([{ name: "test/scheme#rate", by: "locality" }], { ...EN, labels: locality })).toEqual([
      "the locality has not decided test/scheme#rate",
    ]);
  });

  test("name places and facts beside their codes", () => {
    expect(placeName("420115", { ...EN, labels })).toBe("Jiangxia 420115");
    expect(placeName("420115", { ...ZH, labels })).toBe("江夏区 420115");
    expect(factName("child.bornOn", { ...EN, labels })).toBe("date of birth (child.bornOn)");
    expect(factName("children[c1].bornOn", { ...ZH, labels })).toBe("出生日期（children[c1].bornOn）");
  });

  test("leave what has none as it is", () => {
    expect(placeName("999999", { ...EN, labels })).toBe("999999");
    expect(factName("toString", { ...EN, labels })).toBe("toString");
    expect(factName("today", { ...EN, labels })).not.toBe("today");
  });
});
