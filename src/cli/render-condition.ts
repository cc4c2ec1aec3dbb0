import type { ConditionView } from "../authoring/index.js";
import { type Item, item } from "../words/block.js";
import { named } from "../words/language.js";
import { shownText } from "../words/values.js";
import { type LawWords, said } from "./law-words.js";

type NameView = Extract<ConditionView, { kind: "private" }>["fact"];
type ExpectedView = Extract<ConditionView, { kind: "comparison" }>["expected"][number];

/** A condition as it is encoded: what is compared with what, one comparison an entry. */
export function conditionItem(view: ConditionView, lead: (text: string) => string, words: LawWords): Item {
  const { cli, answer } = words;
  const below = (one: ConditionView) => conditionItem(one, (text) => text, words);
  switch (view.kind) {
    case "all":
    case "any": {
      const [only, ...others] = view.of;
      if (only !== undefined && others.length === 0) return conditionItem(only, lead, words);
      return item(lead(view.kind === "all" ? cli.allOf : cli.anyOf), view.of.map(below));
    }
    case "not":
      return item(lead(cli.not), [below(view.of)]);
    case "private":
      return item(lead(answer.clause.observationPrivate(nameText(view.fact, words))));
    case "items":
      return item(lead(cli.compared(nameText(view.list, words), answer.values.compared[view.operator]("", false))), [
        below(view.when),
      ]);
    case "comparison": {
      const expected = view.expected.map((one) => expectedText(one, words));
      const text = answer.values.compared[view.operator](answer.values.and(expected), view.isDate);
      return item(lead(cli.compared(nameText(view.fact, words), text)));
    }
  }
}

/** A fact by its label and its name; what is built in has a word of its own. */
export function nameText({ name, label }: NameView, words: LawWords): string {
  if (label === null) return named(words.answer.names.builtIn, name);
  return words.cli.labelled(said(label, words), name);
}

function expectedText(expected: ExpectedView, words: LawWords): string {
  if ("name" in expected) return nameText(expected.name, words);
  const { value, label } = expected;
  const shown = shownText(value, words.answer);
  return label === null ? shown : words.cli.labelled(said(label, words), shown);
}
