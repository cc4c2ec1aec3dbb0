import type { Item } from "../../condition/index.js";
import type { Standing } from "./reader.js";
import type { World } from "./world.js";

/** Where a subject's formulas stand: the member under its name, or nothing for the household itself. */
export function standingOf(world: World, item: Item | null): Standing {
  const { subject } = world.scheme;
  const items = new Map(subject.kind === "each" && item !== null ? [[subject.as, item]] : []);
  return { items, subject: items, builtIns: {} };
}
