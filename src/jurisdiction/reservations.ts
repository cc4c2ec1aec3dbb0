import { type Issue, issue } from "../issue/index.js";
import type { ClauseJson } from "../pack/index.js";
import type { ConsolidatedScheme, ConsolidatedSlot, OriginClause } from "./law.js";
import type { Places } from "./places.js";
import { dayAfter } from "./stretches.js";

/** A clause of one effect with the slot it stands in and the scheme whose slot that is. */
interface Placed<Effect extends ClauseJson["effect"]> {
  readonly clause: OriginClause;
  readonly json: Extract<ClauseJson, { effect: Effect }>;
  readonly slot: ConsolidatedSlot;
  readonly scheme: string;
}

/**
 * Reports every award that a lower pack sets up, in a scheme of its own or in an amendment, although a clause above it
 * reserves one of the award's tags on a day on which both are in force in the lower pack's place.
 */
export function checkReservations(schemes: readonly ConsolidatedScheme[], places: Places, issues: Issue[]): void {
  const reservations = ofEffect("reserves", schemes);
  if (reservations.length === 0) return;
  for (const award of ofEffect("awards", schemes)) {
    for (const reservation of reservations) {
      const { tagged } = reservation.json.reserves;
      if (!isTagged(award.json, tagged) || !binds(reservation, award.clause.jurisdiction, places)) continue;
      if (changesATaggedAward(award, tagged) || !meet(award, reservation, places)) continue;
      issues.push(
        issue(
          "reserved-award",
          award.clause.at(["award", "tags"]),
          { award: award.json.id, tag: tagged, clause: `${reservation.scheme}#${reservation.json.id}` },
          [reservation.clause.at(["id"])],
        ),
      );
    }
  }
}

function ofEffect<Effect extends ClauseJson["effect"]>(
  effect: Effect,
  schemes: readonly ConsolidatedScheme[],
): readonly Placed<Effect>[] {
  return schemes.flatMap(({ json: { scheme }, slots }) =>
    slots.flatMap((slot) =>
      slot.candidates.flatMap((clause) =>
        isOf(effect, clause.json) ? [{ clause, json: clause.json, slot, scheme }] : [],
      ),
    ),
  );
}

function isOf<Effect extends ClauseJson["effect"]>(
  effect: Effect,
  json: ClauseJson,
): json is Extract<ClauseJson, { effect: Effect }> {
  return json.effect === effect;
}

function isTagged(json: ClauseJson, tag: string): boolean {
  return json.effect === "awards" && (json.award.tags ?? []).includes(tag);
}

/** A reservation binds packs strictly below its own; with a level, those of that level and of the levels below it. */
function binds({ clause, json }: Placed<"reserves">, place: string, places: Places): boolean {
  if (place === clause.jurisdiction || !places.isWithin(place, clause.jurisdiction)) return false;
  return json.reserves.binds === undefined || places.atLevel(place, json.reserves.binds) !== null;
}

/** Whether an award only takes the place of one that had the tag before: that one was opened, or is refused itself. */
function changesATaggedAward({ json, slot }: Placed<"awards">, tag: string): boolean {
  return slot.candidates.some((other) => other.json.id === json.replaces && isTagged(other.json, tag));
}

/** Whether both hold their slots, in the place of the award, on some day; slots change hands on few days. */
function meet(award: Placed<"awards">, reservation: Placed<"reserves">, places: Places): boolean {
  const place = award.clause.jurisdiction;
  return changesOf([...award.slot.candidates, ...reservation.slot.candidates]).some((day) =>
    [award, reservation].every(({ slot, clause }) => holder(slot, day, place, places) === clause),
  );
}

/** The first of all days, and every day on which one of the clauses begins or has just ended. */
function changesOf(clauses: readonly OriginClause[]): readonly string[] {
  const days = clauses.flatMap(({ json: { inForce } }) => [
    ...(inForce?.from === undefined ? [] : [inForce.from]),
    ...(inForce?.to === undefined ? [] : [dayAfter(inForce.to)]),
  ]);
  return ["0001-01-01", ...days.filter((day) => day !== null)];
}

function holder(slot: ConsolidatedSlot, day: string, place: string, places: Places): OriginClause | undefined {
  return slot.candidates.find(({ json: { inForce }, jurisdiction }) => {
    const { from = day, to = day } = inForce ?? {};
    return from <= day && day <= to && places.isWithin(place, jurisdiction);
  });
}
