import type { Item } from "../../condition/index.js";
import type { Outcome, SchemeResult, SubjectResult } from "../../determination/index.js";
import { missingFacts } from "./missing.js";
import { mayReach } from "./reach.js";
import type { Judge } from "./right.js";
import { assessSubject } from "./subject.js";
import type { World } from "./world.js";

const BEST_FIRST: readonly Outcome[] = ["eligible", "undetermined", "ineligible", "not-in-force"];

/** Assesses one scheme for every subject it has in the household; `judgeFor` gives the judge of each. */
export function assessScheme(world: World, judgeFor: (item: Item | null) => Judge): SchemeResult {
  const { scheme } = world;
  const head = {
    scheme: scheme.id,
    title: scheme.title,
    jurisdiction: scheme.jurisdiction,
    evidence: scheme.evidence,
    closed: scheme.closed,
  };
  const items = subjectsOf(world);
  if (items === null) {
    const list = scheme.subject.kind === "each" ? scheme.subject.list : "";
    const missing = missingFacts(world.program, [{ name: list, by: "household" }], []);
    return {
      ...head,
      notes: scheme.notes,
      outcome: mayReach(world) ? "undetermined" : "not-in-force",
      subjects: [],
      missing: mayReach(world) ? missing : [],
    };
  }
  const subjects = items.map((item) => assessSubject(world, item, judgeFor(item)));
  const outcome =
    BEST_FIRST.find((one) => subjects.some((subject) => subject.outcome === one)) ??
    (mayReach(world) ? "ineligible" : "not-in-force");
  const causes = subjects.flatMap(({ missing }) => missing).map(({ name, by }) => ({ name, by }));
  const unique = [...new Map(causes.map((cause) => [`${cause.by} ${cause.name}`, cause])).values()];
  return {
    ...head,
    notes: scheme.notes.filter(({ jurisdiction }) => concerns(world, jurisdiction, subjects)),
    outcome,
    subjects,
    missing: missingFacts(
      world.program,
      unique,
      subjects.flatMap(({ findings }) => findings),
    ),
  };
}

/** Whether what a place's pack notes concerns a subject: where none lives there, its law is not asked. */
function concerns(world: World, jurisdiction: string, subjects: readonly SubjectResult[]): boolean {
  if (jurisdiction === world.scheme.jurisdiction) return true;
  return subjects.some(({ place }) => place === null || world.isWithin(place, jurisdiction));
}

/** The subjects of a scheme; null when the list they come from is not given. */
export function subjectsOf(world: World): readonly (Item | null)[] | null {
  const { subject } = world.scheme;
  if (subject.kind === "household") return [null];
  const members = world.household.lists.get(subject.list);
  return members === undefined ? null : members.map(({ id }, index) => ({ list: subject.list, id, index }));
}
