import type { Item } from "../../condition/index.js";
import type { Outcome, SchemeResult, SubjectResult } from "../../determination/index.js";
import { weakest } from "../../jurisdiction/index.js";
import { joinAllCauses } from "../../value/index.js";
import { applyLimits } from "./limiting/apply.js";
import type { RatedSubject } from "./limiting/counts.js";
import { missingFacts } from "./missing.js";
import type { Judge } from "./right.js";
import { assessSubject, rateSubject } from "./subject.js";
import type { World } from "./world.js";

const BEST_FIRST: readonly Outcome[] = ["eligible", "undetermined", "ineligible", "not-in-force"];

/** Gives the judge of a scheme's conditions for one of its subjects. */
export type JudgeFor = (world: World, item: Item | null) => Judge;

/**
 * Assesses schemes for every subject they have in the household. Those that a limit binds together must be assessed
 * together.
 */
export function assessSchemes(worlds: readonly World[], judgeFor: JudgeFor): readonly SchemeResult[] {
  return rateSchemes(worlds, judgeFor).map(({ world, subjects }) =>
    subjects === null ? unlistedResult(world) : schemeResult(world, subjects, judgeFor),
  );
}

/** A scheme with its subjects, rated and limited; null where the list of them is not given. */
export interface RatedScheme {
  readonly world: World;
  readonly subjects: readonly RatedSubject[] | null;
}

/** The rights and amounts of schemes after limits, before payments; those that a limit binds together stand together. */
export function rateSchemes(worlds: readonly World[], judgeFor: JudgeFor): readonly RatedScheme[] {
  const rated: RatedSubject[] = [];
  const unlisted: World[] = [];
  for (const world of worlds) {
    const items = subjectsOf(world);
    if (items === null) unlisted.push(world);
    else for (const item of items) rated.push(rateSubject(world, item, judgeFor(world, item)));
  }
  const limited = applyLimits(worlds, rated, unlisted);
  // They stand in the order of the schemes.
  let next = 0;
  return worlds.map((world) => {
    const first = next;
    while (limited[next]?.world === world) next += 1;
    const own = first === 0 && next === limited.length ? limited : limited.slice(first, next);
    return { world, subjects: unlisted.includes(world) ? null : own };
  });
}

/** The answer of a scheme whose list of subjects is not given. */
function unlistedResult(world: World): SchemeResult {
  const { id, title, jurisdiction, closed, evidence, subject } = world.scheme;
  const mayReach = world.law.mayReach(world.options.on);
  const list = subject.kind === "each" ? subject.list : "";
  return {
    scheme: id,
    title,
    jurisdiction,
    closed,
    ended: world.law.endedBefore(world.options.on),
    evidence,
    notes: notesFor(world, []),
    outcome: mayReach ? "undetermined" : "not-in-force",
    subjects: [],
    missing: mayReach ? missingFacts(world.program, [{ name: list, by: "household" }], []) : [],
  };
}

function schemeResult(world: World, rated: readonly RatedSubject[], judgeFor: JudgeFor): SchemeResult {
  const { scheme } = world;
  const { id, title, jurisdiction, closed } = scheme;
  const subjects = rated.map((one) => assessSubject(one, judgeFor(world, one.item)));
  const outcome =
    BEST_FIRST.find((one) => subjects.some((subject) => subject.outcome === one)) ??
    (world.law.mayReach(world.options.on) ? "ineligible" : "not-in-force");
  return {
    scheme: id,
    title,
    jurisdiction,
    closed,
    ended: world.law.endedBefore(world.options.on),
    evidence: evidenceFor(world, subjects),
    notes: notesFor(world, subjects),
    outcome,
    subjects,
    missing: missingOf(world, subjects),
  };
}

function missingOf({ program }: World, subjects: readonly SubjectResult[]): SchemeResult["missing"] {
  const only = subjects[0];
  if (only !== undefined && (subjects.length === 1 || subjects.every(({ missing }) => missing.length === 0)))
    return only.missing;
  const causes = joinAllCauses(subjects.map(({ missing }) => missing.map(({ name, by }) => ({ name, by }))));
  return missingFacts(
    program,
    causes,
    subjects.flatMap(({ findings }) => findings),
  );
}

/** The least that stands behind the scheme, and behind what amends it where some subject lives, or may. */
function evidenceFor(world: World, subjects: readonly SubjectResult[]): SchemeResult["evidence"] {
  const { jurisdiction, evidenceIn } = world.scheme;
  const only = evidenceIn[0];
  if (only !== undefined && evidenceIn.length === 1 && only.jurisdiction === jurisdiction) return only.status;
  const concerns = concerned(world, subjects);
  const parts = evidenceIn.filter((part) => part.jurisdiction === jurisdiction || concerns(part.jurisdiction));
  return weakest(parts.map(({ status }) => status));
}

/** The notes of the scheme, and those of the places that amend it where some subject lives, or may. */
function notesFor(world: World, subjects: readonly SubjectResult[]): SchemeResult["notes"] {
  const { jurisdiction, notes } = world.scheme;
  if (notes.length === 0) return notes;
  const concerns = concerned(world, subjects);
  return notes.filter((note) => note.jurisdiction === jurisdiction || concerns(note.jurisdiction));
}

function concerned(world: World, subjects: readonly SubjectResult[]): (area: string) => boolean {
  return (area) => subjects.some(({ place }) => place === null || world.isWithin(place, area));
}

/** The subjects of a scheme; null when the list they come from is not given. */
export function subjectsOf(world: World): readonly (Item | null)[] | null {
  const { subject } = world.scheme;
  if (subject.kind === "household") return [null];
  const members = world.household.lists.get(subject.list);
  return members === undefined ? null : members.map(({ id }, index) => ({ list: subject.list, id, index }));
}
