import type { PlainDate } from "../../calendar/index.js";
import { BUILT_INS, type Condition } from "../../condition/index.js";
import { show } from "../../formula/index.js";
import { type LinkedScheme, mentionsOfClause, mentionsOfCondition } from "../../program/index.js";
import type { PlainReader } from "../shared/plain-reader.js";
import { segmentsOf } from "../shared/segments.js";
import type { World } from "../shared/world.js";

/**
 * Tells which readers must find the same truth. Between two days on which the law or a dated fact changes, only a
 * condition that reads the test day itself, or the unit, can come to something else; all others are decided once for
 * the whole segment.
 */
export class Moments {
  readonly #scheme: LinkedScheme;
  readonly #reads = new Map<Condition, boolean>();
  #starts: readonly PlainDate[] = [];
  readonly #startOf = new Map<PlainDate, PlainDate>();

  constructor(scheme: LinkedScheme) {
    this.#scheme = scheme;
  }

  /** Takes the segments of the household as it now is. */
  renew(world: World): void {
    this.#starts = segmentsOf(world, null).map(({ first }) => first);
    this.#startOf.clear();
  }

  /** A key that readers share exactly when they must agree on the condition. */
  keyOf(condition: Condition, reader: PlainReader): string {
    const { subject } = this.#scheme;
    const item = subject.kind === "each" && reader.hasItem(subject.as) ? reader.item(subject.as).id : "";
    const moment = this.#readsTheDay(condition) ? dayKey(reader) : this.#segmentStart(reader.day);
    return `${reader.place} ${moment} ${item}`;
  }

  #segmentStart(day: PlainDate): PlainDate {
    const known = this.#startOf.get(day) ?? this.#starts.findLast((start) => start <= day) ?? day;
    this.#startOf.set(day, known);
    return known;
  }

  #readsTheDay(condition: Condition): boolean {
    const known = this.#reads.get(condition) ?? this.#mentionTheDay(mentionsOfCondition(condition), new Set());
    this.#reads.set(condition, known);
    return known;
  }

  #mentionTheDay(mentions: ReturnType<typeof mentionsOfCondition>, visited: Set<string>): boolean {
    for (const mention of mentions) {
      if (mention.kind !== "reference") continue;
      const { reference } = mention;
      if (reference.kind === "builtin" && reference.path !== "assessedOn") return true;
      if (reference.kind !== "definition" || visited.has(reference.slot)) continue;
      visited.add(reference.slot);
      const candidates = this.#scheme.slots.get(reference.slot)?.candidates ?? [];
      if (candidates.some((clause) => this.#mentionTheDay(mentionsOfClause(clause), visited))) return true;
    }
    return false;
  }
}

function dayKey(reader: PlainReader): string {
  return JSON.stringify(
    BUILT_INS.map((path) => show(reader.read({ kind: "builtin", path, type: { kind: "date" }, sensitive: false }))),
  );
}
