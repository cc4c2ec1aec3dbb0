import { isNonEmpty } from "../../base/non-empty.js";
import { ok, type Result, refused } from "../../base/result.js";
import { type Issue, issue, nearest } from "../../issue/index.js";
import { dictionaryNames, type LawTypes, openParameters, type Program } from "../../program/index.js";
import type { JsonValue } from "../../reading/index.js";
import type { ItemOf, ListName, PlainFactName } from "./names.js";
import { dictionaryName, type FactRequest, type FactSource } from "./source.js";

/** What a function answers: a value, now or later; `undefined` where it does not know. */
type Answered<Value> = Value | undefined | Promise<Value | undefined>;

type ItemKey<Household> = {
  readonly [List in ListName<Household>]: `${List}.${Exclude<keyof ItemOf<Household, List> & string, "id">}`;
}[ListName<Household>];
type ItemFact<Household, Key> = Key extends `${infer List extends ListName<Household>}.${infer Name}`
  ? ItemOf<Household, List>[Name & keyof ItemOf<Household, List>]
  : never;
type Decided<Household> = Household extends { readonly decisions?: infer Decisions | undefined } ? Decisions : never;

type AnswersOf<Household> = {
  readonly [Name in PlainFactName<Household>]?: () => Answered<Household[Name]>;
} & {
  readonly [List in ListName<Household>]?: () => Answered<readonly (string | ItemOf<Household, List>)[]>;
} & {
  readonly [Key in ItemKey<Household>]?: (id: string) => Answered<ItemFact<Household, Key>>;
} & {
  readonly decisions?: {
    readonly [Address in keyof Decided<Household>]?: () => Answered<Decided<Household>[Address]>;
  };
};

/**
 * A function for each fact that is known somewhere, by its name; `children` for the items of a list or their ids alone,
 * `children.bornOn` for a fact of one of them by its id, `decisions` with a function for each clause address. Where the
 * types of the law are known, every name and every value is checked when the program is compiled.
 */
export type FactAnswers<Types extends LawTypes = LawTypes> = unknown extends Types["household"]
  ? Readonly<Record<string, unknown>>
  : AnswersOf<Types["household"]>;

type Ask = (id?: string) => Answered<JsonValue>;

/**
 * A source for `assessLive` that has a function for each fact, so that a misspelt fact is an error: of the compiler where
 * the types of the law are known, and here in any case.
 *
 * @param program the law whose facts are named
 * @param answers a function for each fact that is known; what has none counts as not known
 * @returns the source, or an issue for every name that the law does not have and every answer that is no function
 */
export function sourceFrom<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  answers: FactAnswers<NoInfer<Types>>,
): Result<FactSource, Issue> {
  const { decisions = {}, ...facts }: Readonly<Record<string, unknown>> = answers;
  const issues: Issue[] = [];
  const known = [...dictionaryNames(program.vocabulary), ...program.vocabulary.lists.keys()];
  const asked = functionsIn(facts, "", issues, (name, place) =>
    known.includes(name) ? null : issue("unknown-fact", place, { fact: name, nearest: nearest(name, known) }),
  );
  const open = [...openParameters(program).keys()];
  const decided = functionsIn(decisions, "/decisions", issues, (name, place) =>
    open.includes(name)
      ? null
      : issue("unknown-name", place, { name, nearest: nearest(name, open), kind: "open decision" }),
  );
  return isNonEmpty(issues) ? refused(issues) : ok({ fact: (request) => answer(request, asked, decided) });
}

/** The functions of an object; what is none, or has a name that is refused, becomes an issue. */
function functionsIn(
  answers: unknown,
  at: string,
  issues: Issue[],
  refusal: (name: string, place: Issue["place"]) => Issue | null,
): ReadonlyMap<string, Ask> {
  const functions = new Map<string, Ask>();
  for (const [name, ask] of Object.entries(answers ?? {})) {
    const place = { file: "answers", pointer: `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
    const unknown = refusal(name, place);
    if (unknown !== null) issues.push(unknown);
    else if (isAsk(ask)) functions.set(name, ask);
    else if (ask !== undefined) issues.push(issue("wrong-type", place, { expected: "a function", found: typeof ask }));
  }
  return functions;
}

function isAsk(value: unknown): value is Ask {
  return typeof value === "function";
}

async function answer(
  request: FactRequest,
  facts: ReadonlyMap<string, Ask>,
  decisions: ReadonlyMap<string, Ask>,
): Promise<JsonValue | undefined> {
  switch (request.kind) {
    case "fact":
      return facts.get(request.name)?.();
    case "item":
      return facts.get(dictionaryName(request))?.(request.id);
    case "list": {
      const items = await facts.get(request.list)?.();
      return Array.isArray(items)
        ? items.map((item: JsonValue) => (typeof item === "string" ? { id: item } : item))
        : items;
    }
    case "decisions": {
      if (decisions.size === 0) return undefined;
      const taken = await Promise.all([...decisions].map(async ([address, ask]) => [address, await ask()] as const));
      return Object.fromEntries(taken.flatMap(([address, value]) => (value === undefined ? [] : [[address, value]])));
    }
  }
}
