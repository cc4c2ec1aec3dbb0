import { describe, expect, it } from "vitest";
import { OPERATIONS } from "../../../src/formula/index.js";
import { OPERATORS } from "../../../src/pack/condition-schema.js";
import { CONCEPTS, textOf } from "./pages.js";

interface Section {
  readonly name: string;
  readonly text: string;
}

const GROUPS = ["all", "any", "not"];

/** The parts of all pages under headings that are one name in backticks. */
const SECTIONS: readonly Section[] = CONCEPTS.flatMap((page) =>
  textOf(page)
    .split(/^## /m)
    .slice(1)
    .flatMap((text) => {
      const [, name] = text.match(/^`(\w+)`\n/) ?? [];
      return name === undefined ? [] : [{ name, text }];
    }),
);

function uses(source: string, name: string): boolean {
  return source.includes(`"${name}":`) || source.includes(`"operator": "${name}"`);
}

describe("the pages of formulas and conditions", () => {
  it("have one section for every operation, every operator and every group, and for nothing else", () => {
    const expected = [...Object.keys(OPERATIONS), ...GROUPS, ...OPERATORS];
    expect(SECTIONS.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
  });

  it.each(SECTIONS)("say of $name its shape, its types, what becomes of the unknown, with an example", (section) => {
    const { name, text } = section;
    const [, shape = ""] = text.match(/^```text\n([\s\S]*?)^```$/m) ?? [];
    expect(uses(shape, name)).toBe(true);
    expect(text).toContain("\n- **Types.** ");
    expect(text).toContain("\n- **Unknown.** ");
    const examples = [...text.matchAll(/^```json example\n([\s\S]*?)^```$/gm)].map(([, source = ""]) => source);
    const answered = examples.filter((source) => !source.includes('"refused"'));
    expect(answered.some((source) => uses(source, name))).toBe(true);
  });
});
