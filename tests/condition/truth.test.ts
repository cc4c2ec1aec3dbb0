import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/index.js";
import { applyOperator } from "../../src/condition/index.js";
import { quantityOf } from "../../src/money/index.js";
import {
  allOf,
  anyOf,
  between,
  dateValue,
  exact,
  FALSE,
  NEVER,
  negate,
  TRUE,
  type Truth,
  textValue,
  unknownTruth,
  unknownValue,
} from "../../src/value/index.js";

const X = [{ name: "x", by: "household" }];
const Y = [{ name: "y", by: "household" }];
const U = unknownTruth(X);
const V = unknownTruth(Y);
const nowhere = () => false;

describe("three-valued truth", () => {
  it("follows Kleene's tables", () => {
    const and: [Truth, Truth, Truth["is"]][] = [
      [TRUE, TRUE, true],
      [TRUE, FALSE, false],
      [FALSE, FALSE, false],
      [TRUE, U, "unknown"],
      [FALSE, U, false],
      [U, V, "unknown"],
    ];
    for (const [a, b, expected] of and) {
      expect(allOf([a, b]).is).toBe(expected);
      expect(allOf([b, a]).is).toBe(expected);
      const or = anyOf([negate(a), negate(b)]).is;
      expect(or).toBe(expected === "unknown" ? "unknown" : !expected);
    }
    expect(allOf([]).is).toBe(true);
    expect(anyOf([]).is).toBe(false);
  });

  it("names the causes of what stays open, and none that a decided part has made idle", () => {
    expect(allOf([U, V, TRUE])).toEqual(unknownTruth([...X, ...Y]));
    expect(anyOf([U, TRUE])).toBe(TRUE);
  });
});

describe("comparisons", () => {
  const date = (text: string) => dateValue(plainDate(text));
  const compared = (
    operator: Parameters<typeof applyOperator>[0],
    left: Parameters<typeof applyOperator>[1],
    right: Parameters<typeof applyOperator>[1],
  ) => applyOperator(operator, left, [right], nowhere).is;

  it("are decided by intervals only where every number inside agrees", () => {
    const some = between(quantityOf(10), quantityOf(20), X);
    expect(compared("lessThan", some, exact(quantityOf(21)))).toBe(true);
    expect(compared("lessThan", some, exact(quantityOf(20)))).toBe("unknown");
    expect(compared("lessThanInclusive", some, exact(quantityOf(20)))).toBe(true);
    expect(compared("greaterThan", some, exact(quantityOf(20)))).toBe(false);
    expect(compared("equal", some, exact(quantityOf(21)))).toBe(false);
    expect(compared("equal", some, exact(quantityOf(15)))).toBe("unknown");
    expect(compared("notEqual", some, exact(quantityOf(9)))).toBe(true);
  });

  it("put what has not happened after every date", () => {
    expect(compared("greaterThan", dateValue(NEVER), date("9999-12-31"))).toBe(true);
    expect(compared("equal", dateValue(NEVER), dateValue(NEVER))).toBe(true);
    expect(compared("lessThanInclusive", dateValue(NEVER), date("2005-01-01"))).toBe(false);
  });

  it("in and notIn are decided by any known member", () => {
    const members = [textValue("a"), textValue("b")];
    expect(applyOperator("in", textValue("b"), members, nowhere).is).toBe(true);
    expect(applyOperator("notIn", textValue("c"), members, nowhere).is).toBe(true);
    expect(applyOperator("in", unknownValue(X), members, nowhere)).toEqual(unknownTruth(X));
    const open = between(quantityOf(1), quantityOf(3), X);
    expect(applyOperator("in", open, [exact(quantityOf(7)), exact(quantityOf(8))], nowhere).is).toBe(false);
  });

  it("within asks the register of places", () => {
    const inside = (place: string, area: string) => place === "420115" && area === "420100";
    expect(applyOperator("within", textValue("420115"), [textValue("420100")], inside).is).toBe(true);
    expect(applyOperator("within", textValue("420116"), [textValue("420100")], inside).is).toBe(false);
    expect(applyOperator("within", unknownValue(X), [textValue("420100")], inside).is).toBe("unknown");
  });
});
