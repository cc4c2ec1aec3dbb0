import { expect, test } from "vitest";
import { inLanguage, named } from "../../src/words/language.js";

test("words fall back to the language they are written in", () => {
  expect(inLanguage({ zh: "年", en: "year" }, "en")).toBe("year");
  expect(inLanguage({ zh: "年" }, "en")).toBe("年");
  expect(inLanguage({ en: "year" }, "zh")).toBe("year");
});

test("a name without a word of its own is printed as it is, also one that every object has", () => {
  expect(named({ city: "市级" }, "city")).toBe("市级");
  expect(named({ city: "市级" }, "the-fund")).toBe("the-fund");
  expect(named({ city: "市级" }, "constructor")).toBe("constructor");
});
