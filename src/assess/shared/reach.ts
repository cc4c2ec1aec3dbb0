import { addYears, LAST_DAY } from "../../calendar/index.js";
import type { World } from "./world.js";

/**
 * Whether any version of any award may speak on the day of assessment, whatever the household, its place included: one
 * that has begun, or that begins within a year, as the unit of a year that contains the day may be tested after it.
 * Where none may, no missing fact keeps the answer open.
 */
export function mayReach(world: World): boolean {
  const bound = addYears(world.options.on, 1, "clamp") ?? LAST_DAY;
  return [...world.scheme.slots.values()].some(({ candidates }) =>
    candidates.some(
      ({ effect, inForce }) => effect === "awards" && (inForce.from === undefined || inForce.from <= bound),
    ),
  );
}
