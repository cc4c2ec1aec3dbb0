import type { LawTypes } from "../../program/index.js";
import type { JsonValue } from "../../reading/index.js";
import type { AssessInput } from "../contract.js";
import type { RequestOf } from "./names.js";

/**
 * One question to the embedder. Names are those of the vocabulary, which the compiler checks where the types of the law are
 * known; an item is named by its list and its own id.
 */
export type FactRequest<Types extends LawTypes = LawTypes> = RequestOf<Types>;

/**
 * Where facts come from: a registry service, a database, a form.
 *
 * An answer is the JSON that a household file would hold in that place: a plain value, a `{ "history": […] }`, for a
 * list its items (each with its `id`, and with as many of its facts as the source has at hand), for decisions an object
 * by clause address. `undefined` says that the source does not know. A rejection ends the assessment. For a law whose types
 * are known it may be a `FactSource<FactRequest<LocalLaw>>`, which is asked for facts of that law alone.
 */
export interface FactSource<Request extends FactRequest = FactRequest> {
  fact(request: Request): Promise<JsonValue | undefined>;
}

/** The options of a live assessment. */
export interface LiveInput<Types extends LawTypes = LawTypes> extends AssessInput<Types> {
  /** `all` asks every fact that the schemes name, up front; `needed` asks only while something is still open for it. */
  readonly ask: "all" | "needed";
  /** The sensitive facts that may be asked, `pension` or `children.disabled`; the others count as missing. */
  readonly askSensitive?: readonly Types["sensitiveFact"][] | undefined;
}

/** The name of what a request asks for, as causes and issues say it: `children[c1].bornOn`. */
export function nameOf(request: FactRequest): string {
  switch (request.kind) {
    case "fact":
      return request.name;
    case "list":
      return request.list;
    case "item":
      return `${request.list}[${request.id}].${request.name}`;
    case "decisions":
      return "decisions";
  }
}

/** The name under which the vocabulary lists what a request asks for: `children.bornOn`. */
export function dictionaryName(request: FactRequest): string {
  return request.kind === "item" ? `${request.list}.${request.name}` : nameOf(request);
}
