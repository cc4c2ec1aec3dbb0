import { Defect } from "../../base/unreachable.js";
import { issue } from "../../issue/index.js";
import type { FactJson } from "../../pack/index.js";
import { type History, type Household, type Program, readHousehold } from "../../program/index.js";
import { documentOf, type JsonValue } from "../../reading/index.js";
import type { Cause, Value } from "../../value/index.js";
import { dictionaryName, type FactRequest, type FactSource, nameOf } from "./source.js";
import { SourceFailed } from "./source-failed.js";

/**
 * What one run has asked and been told. A question leaves the open ones as it is asked, so that none is asked twice; a
 * fact that is not to be asked (a sensitive one that the caller has not named) is never among them.
 */
export class Ledger {
  readonly #program: Program;
  readonly #source: FactSource;
  readonly #permitted: ReadonlySet<string>;
  readonly #open = new Map<string, FactRequest>();
  readonly #facts = new Map<string, History>();
  readonly #lists = new Map<string, Map<string, Map<string, History>>>();
  readonly #decisions = new Map<string, Value>();

  constructor(program: Program, source: FactSource, permitted: ReadonlySet<string>) {
    this.#program = program;
    this.#source = source;
    this.#permitted = permitted;
    for (const [name, fact] of program.vocabulary.facts) this.#openUnlessPrivate({ kind: "fact", name }, fact);
    for (const list of program.vocabulary.lists.keys()) this.#openRequest({ kind: "list", list });
    if (hasOpenDecisions(program)) this.#openRequest({ kind: "decisions" });
  }

  /**
   * The household as far as it is known; what was not asked looks missing. It shares what it holds with the ledger: it
   * is to be read before the next question, and taken anew after it.
   */
  household(): Household {
    const members = ([list, items]: [string, Map<string, Map<string, History>>]) =>
      [list, [...items].map(([id, facts]) => ({ id, facts }))] as const;
    return { facts: this.#facts, lists: new Map([...this.#lists].map(members)), decisions: this.#decisions };
  }

  /** The question that could settle a cause; null when it was asked, may not be, or only the law could settle it. */
  requestFor(cause: Cause): FactRequest | null {
    if (cause.by === "law") return null;
    return this.#open.get(cause.by === "household" ? cause.name : "decisions") ?? null;
  }

  /** The questions still open that a test accepts. */
  openRequests(accept: (request: FactRequest) => boolean): readonly FactRequest[] {
    return [...this.#open.values()].filter(accept);
  }

  /** Asks, checks the answer as a household file is checked, and remembers it. */
  async ask(request: FactRequest): Promise<void> {
    const name = nameOf(request);
    if (!this.#open.delete(name)) throw new Defect(`asked twice, or not to be asked: ${name}`);
    const answer = await this.#answer(request, name);
    if (answer === undefined) return;
    this.#remember(request, this.#read(request, name, answer));
  }

  async #answer(request: FactRequest, name: string): Promise<JsonValue | undefined> {
    try {
      return await this.#source.fact(request);
    } catch (reason) {
      // What a source says of a private fact may hold its value.
      const found = this.#isSensitive(request) ? "an error on a private record" : reasonText(reason);
      throw new SourceFailed([issue("source-failed", { file: "source", pointer: "" }, { fact: name, found })]);
    }
  }

  #read(request: FactRequest, name: string, answer: JsonValue): Household {
    const document = documentOf(fragmentOf(request, this.#withoutPrivate(request, answer)), `source: ${name}`);
    if (!document.ok) throw new SourceFailed(document.issues);
    const fragment = readHousehold(this.#program, document.value);
    if (!fragment.ok) throw new SourceFailed(fragment.issues);
    return fragment.value;
  }

  #remember(request: FactRequest, { facts, lists, decisions }: Household): void {
    for (const [name, history] of facts) this.#facts.set(name, history);
    for (const [address, value] of decisions) this.#decisions.set(address, value);
    if (request.kind === "list") {
      const members = lists.get(request.list) ?? [];
      this.#lists.set(request.list, new Map(members.map(({ id, facts }) => [id, new Map(facts)])));
      for (const { id, facts } of members) this.#openItem(request.list, id, facts);
    }
    if (request.kind === "item") {
      const history = lists.get(request.list)?.[0]?.facts.get(request.name);
      if (history !== undefined) this.#lists.get(request.list)?.get(request.id)?.set(request.name, history);
    }
  }

  /** Private facts that a source gives unasked are left out: how it groups its answers must not change the result. */
  #withoutPrivate(request: FactRequest, answer: JsonValue): JsonValue {
    if (request.kind !== "list" || !Array.isArray(answer)) return answer;
    const items = this.#program.vocabulary.lists.get(request.list)?.items ?? {};
    const mayBeKnown = (name: string) =>
      !Object.hasOwn(items, name) || this.#isPermitted(`${request.list}.${name}`, items[name]);
    return answer.map((item: JsonValue) =>
      isPlain(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => mayBeKnown(name))) : item,
    );
  }

  #openItem(list: string, id: string, known: ReadonlyMap<string, unknown>): void {
    for (const [name, fact] of Object.entries(this.#program.vocabulary.lists.get(list)?.items ?? {}))
      if (!known.has(name)) this.#openUnlessPrivate({ kind: "item", list, id, name }, fact);
  }

  #openUnlessPrivate(request: FactRequest, fact: FactJson): void {
    if (this.#isPermitted(dictionaryName(request), fact)) this.#openRequest(request);
  }

  #openRequest(request: FactRequest): void {
    this.#open.set(nameOf(request), request);
  }

  #isPermitted(name: string, fact: FactJson | undefined): boolean {
    return fact?.sensitive !== true || this.#permitted.has(name);
  }

  #isSensitive(request: FactRequest): boolean {
    const { facts, lists } = this.#program.vocabulary;
    if (request.kind === "fact") return facts.get(request.name)?.sensitive === true;
    if (request.kind === "item") return lists.get(request.list)?.items[request.name]?.sensitive === true;
    const items = request.kind === "list" ? Object.values(lists.get(request.list)?.items ?? {}) : [];
    return items.some(({ sensitive }) => sensitive === true);
  }
}

/** The household that says nothing but one answer. */
function fragmentOf(request: FactRequest, answer: JsonValue): JsonValue {
  switch (request.kind) {
    case "fact":
      return { [request.name]: answer };
    case "list":
      return { [request.list]: answer };
    case "item":
      return { [request.list]: [{ id: request.id, [request.name]: answer }] };
    case "decisions":
      return { decisions: answer };
  }
}

function hasOpenDecisions(program: Program): boolean {
  return program.schemes.some(({ slots }) =>
    [...slots.values()].some(({ candidates }) =>
      candidates.some((clause) => clause.effect === "sets" && clause.values.some(({ kind }) => kind === "open")),
    ),
  );
}

/** An object whose entries may be copied one by one; what is no plain object is left for the reading to refuse. */
function isPlain(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function reasonText(reason: unknown): string {
  if (reason instanceof Error) return reason.message.slice(0, 200);
  return typeof reason === "string" ? reason.slice(0, 200) : "a rejection without a message";
}
