import { meant } from "./en-data.js";
import { foundInEnglish, kindInEnglish, unitInEnglish } from "./en-kinds.js";
import { BESIDE_TYPES, placeRemedy, writtenValue } from "./en-law-remedies.js";
import { EN_NAMED } from "./en-named-kinds.js";
import type { IssueWords } from "./issue-words.js";
import { kindNamed } from "./named-kinds.js";
import { nearestOf } from "./nearest-of.js";
import { few, quoted } from "./shorten.js";
import { inCurrency, isCurrency, isOtherValue, isWritten } from "./value-remedies.js";

const list = (names: readonly string[]): string => few(names, ", ");

const ORDERED = "equal, notEqual, in or notIn";

/** English for issues of packs, of linking and of asking. */
export const EN_LAW = {
  "bare-leaf": () => ({
    problem: "A comparison stands alone where a group is needed.",
    expected: 'a group: { "all": [ … ] }, { "any": [ … ] } or { "not": … }',
    found: "a single comparison",
    remedy: 'Put it into a group: { "all": [ … ] }.',
  }),
  "empty-group": ({ group }) => ({
    problem: `The group ${quoted(group)} is empty.`,
    expected: "at least one condition in it",
    found: "none",
    remedy: "Add a condition, or delete the group.",
  }),
  "mixed-group": ({ keys }) => ({
    problem: `One group has several keys: ${list(keys)}.`,
    expected: "one key: all, any or not",
    found: list(keys),
    remedy: "Put one group inside the other.",
  }),
  "path-forbidden": () => ({
    problem: 'A condition may not use "path".',
    expected: "a dotted name such as child.bornOn",
    found: '"path"',
    remedy: 'Delete "path" and name the fact itself: "fact": "child.bornOn".',
  }),
  "unknown-name": ({ name, nearest: near, kind }) => {
    const ofItem = kind === "fact or definition" && name.includes(".");
    const words = kindNamed(EN_NAMED, ofItem ? "fact of a list item" : kind);
    const article = /^[aeiou]/.test(kind) ? "an" : "a";
    const none = name === "" || name === "no effect";
    return {
      problem: none
        ? `The ${kind} is not named here.`
        : `There is no ${kind.replace("claimed ", "")} called ${quoted(name)} here.`,
      expected: words?.expected ?? `the name of ${article} ${kind} that is declared`,
      found: none ? "none" : quoted(name),
      remedy: meant(near, words?.remedy ?? "Correct the name, or declare it."),
    };
  },
  "type-mismatch": ({ expected, found }) => {
    if (expected === ORDERED) {
      return {
        problem: `${quoted(found)} asks which of two is greater, and only numbers and dates have such an order.`,
        expected,
        found: quoted(found),
        remedy: "Use one of these operators, or compare a number or a date.",
      };
    }
    if (isWritten(found) || isOtherValue(expected, found)) return writtenValue(expected, found);
    return {
      problem: "Values of different kinds meet here.",
      expected: kindInEnglish(expected),
      found: foundInEnglish(found),
      remedy: "Name a value of the expected kind, or correct the type that is declared.",
    };
  },
  "wrong-unit": ({ expected, found }) => {
    const problem = "The unit is not the one needed here.";
    const units = { problem, expected: unitInEnglish(expected), found: unitInEnglish(found) };
    const ownCurrency = inCurrency(expected, found);
    if (ownCurrency !== null)
      return {
        ...units,
        remedy: `Write "${ownCurrency}": money is in the currency that pack.json names. What is no money needs another type.`,
      };
    if (!isCurrency(expected) || !isCurrency(found))
      return {
        ...units,
        remedy: "Convert the value with per, multiply or divide, or correct the unit that is declared.",
      };
    if (expected !== found) return { ...units, remedy: "Use one currency in a scheme: that of the pack that has it." };
    return {
      problem,
      expected: `${unitInEnglish(expected)}, with as many decimals as in the pack that has the scheme`,
      found: "another number of decimals",
      remedy: "Give both the same number of decimals in pack.json.",
    };
  },
  "duplicate-clause": ({ id }) => ({
    problem: `Two clauses of one scheme have the id ${quoted(id)}.`,
    expected: "each id once in a scheme, over all packs",
    found: `${quoted(id)} twice`,
    remedy: "Rename one of them. If it is to take the other's place, let it name the other under replaces.",
  }),
  "duplicate-scheme": ({ id }) => ({
    problem: `Two files define the scheme ${quoted(id)}.`,
    expected: "each scheme once",
    found: `${quoted(id)} twice`,
    remedy: "Rename one of them. To change a scheme of another pack, write an amendment: amends instead of scheme.",
  }),
  "duplicate-pack": ({ id }) => ({
    problem: `Two packs have the id ${quoted(id)}.`,
    expected: "each pack once",
    found: `${quoted(id)} twice`,
    remedy: "Load one edition of a pack only, or give one of the packs another id.",
  }),
  "id-not-folder": ({ id, folder, expected }) => ({
    problem: `The id of the pack is not the path of its folder, ${quoted(folder)}.`,
    expected: quoted(expected),
    found: quoted(id),
    remedy: "Correct the id in pack.json, or rename the folder.",
  }),
  "undeclared-document": ({ document, nearest: near }) => ({
    problem: `The document ${quoted(document)} is not declared.`,
    expected: "a document of pack.json, in this pack or in one above it",
    found: quoted(document),
    remedy: meant(near, "Correct the name, or add the document to pack.json with its title, number and kind."),
  }),
  "unknown-clause": ({ id, nearest: near }) => ({
    problem: `There is no clause ${quoted(id)}.`,
    expected: "the id of a clause of this scheme",
    found: quoted(id),
    remedy: meant(near, "Correct the id, or write the clause."),
  }),
  "limits-unordered": ({ clauses }) => ({
    problem: "Two limits count the same award, and nothing says which comes first.",
    expected: "an order between them",
    found: list(clauses),
    remedy:
      'Name the earlier one under "after" in the "limits" of the later one: the later one counts what the earlier one leaves.',
  }),
  "rounding-needed": ({ clause }) => ({
    problem: `The amount of ${quoted(clause)} may have fractions of the smallest coin, and nothing says how it is rounded.`,
    expected: "a rounding with its step and mode",
    found: "none",
    remedy:
      'Add "round": { "to": "0.01", "mode": "half-up" } to the clause that pays it, or round the amount itself, as the document says.',
  }),
  cycle: ({ names }) => ({
    problem: "These names rest on each other in a circle.",
    expected: "names that do not lead back to themselves",
    found: few(names, " → "),
    remedy: "Take one of these references out.",
  }),
  "match-incomplete": ({ missing }) => ({
    problem: "Some values have no case, or no row of the table.",
    expected: "a case or a row for every value the choice may take",
    found: `none for ${list(missing)}`,
    remedy: "Add what is missing, or an otherwise.",
  }),
  "not-allowed-here": ({ name, where }) => ({
    problem: `${quoted(name)} ${Object.hasOwn(BESIDE_TYPES, name) ? "does not go with" : "may not stand in"} ${where}.`,
    expected: Object.hasOwn(BESIDE_TYPES, name) ? `no ${quoted(name)}` : "something that has a meaning there",
    found: quoted(name),
    remedy: placeRemedy(name, where),
  }),
  "shares-exceed": ({ found }) => ({
    problem: "The shares come to more than the whole.",
    expected: "at most 100 percent",
    found,
    remedy: 'Correct the percentages, or give the last payer "rest": true.',
  }),
  "name-taken": ({ name }) => ({
    problem: `The name ${quoted(name)} is already taken.`,
    expected: "a name that nothing else in reach has",
    found: quoted(name),
    remedy:
      "Choose another name. All packs that are loaded share one dictionary: what a pack above declares is inherited, and a pack elsewhere needs other names.",
  }),
  "unknown-option": ({ option, found, allowed }) => ({
    problem: `The option ${quoted(option)} cannot have this value.`,
    expected: allowed.length === 0 ? "nothing: the law has no such option" : `one of ${list(allowed)}`,
    found,
    remedy: meant(nearestOf(found, allowed), allowed.length === 0 ? "Leave the option out." : "Choose one of them."),
  }),
  "source-failed": ({ fact, found }) => ({
    problem: `The source of the fact ${quoted(fact)} failed.`,
    expected: "a value, or the answer that it is not known",
    found,
    remedy: "Check the service and ask again, or state the fact in the household.",
  }),
  "too-many-units": ({ limit }) => ({
    problem: "An award runs over more units of time than any benefit has.",
    expected: `at most ${limit} units`,
    found: "more",
    remedy: "Check the household's dates and the award's first and last day, or ask with an earlier horizon.",
  }),
  "unwritable-file": ({ found }) => ({
    problem: "The file cannot be written, and nothing was.",
    expected: "a folder that may be written to",
    found,
    remedy: "Check the folder, its permissions and the space that is left, then try again.",
  }),
  "file-in-the-way": ({ found }) => ({
    problem: `There is a file ${quoted(found)} already, and nothing was written.`,
    expected: "a name that is free",
    found: quoted(found),
    remedy: "Choose another id, or move the file away first.",
  }),
  "unreadable-file": ({ found }) => ({
    problem: "The file cannot be read.",
    expected: "a text file in UTF-8 that may be read",
    found,
    remedy: "Check the path, the permissions and the encoding.",
  }),
  "case-without-expectation": () => ({
    problem: "The case expects nothing.",
    expected: "at least one expectation: outcome, amounts, shares, clauses or missing facts",
    found: "none",
    remedy: "Write what the text of the law gives for this household, worked by hand.",
  }),
  "too-much-work": ({ limit }) => ({
    problem: "The assessment would take more work than any household's needs.",
    expected: `at most ${limit} readings, comparisons and steps`,
    found: "more",
    remedy:
      "Shorten the household's lists, ask with an earlier horizon, or write the law without conditions over lists within conditions over lists.",
  }),
  "too-many-digits": ({ limit }) => ({
    problem: "A number of the calculation has more digits than can be kept exact.",
    expected: `at most ${limit} digits`,
    found: "more",
    remedy: "Round on the way, or check the household's numbers and the law's products and quotients.",
  }),
} satisfies Partial<IssueWords>;
