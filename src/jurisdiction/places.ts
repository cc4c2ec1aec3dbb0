import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import type { JurisdictionJson, JurisdictionsJson, Level, PackFile } from "../pack/index.js";

/** Levels that stand at the same height under different names. */
const SAME_HEIGHT: readonly (readonly Level[])[] = [
  ["province", "state"],
  ["county", "district"],
  ["town", "street"],
];

/**
 * The register of places: each code with its parent. A code of the GB/T 2260 system that is not registered (another
 * county, a township of nine digits, a village of twelve) is placed below its nearest registered ancestor, which its own
 * digits name; any other unregistered code is unknown.
 */
export interface Places {
  readonly all: readonly JurisdictionJson[];
  get(code: string): JurisdictionJson | null;
  /** The place and everything above it, nearest first; null for an unknown code. */
  chain(code: string): readonly string[] | null;
  /** Whether a place lies in an area or is it; false for unknown codes. */
  isWithin(place: string, area: string): boolean;
  /** The member of the place's chain at a level (a state stands for a province, a district for a county, a street for a town), or null. */
  atLevel(place: string, level: string): string | null;
}

/**
 * Builds the register; later files may add places, and a code registered twice with different content is refused.
 *
 * @param files from `parseJurisdictions`
 * @returns the register, or every issue: `duplicate-id`, `unknown-jurisdiction` for a parent that is not there, `cycle`
 */
export function placesOf(files: readonly PackFile<JurisdictionsJson>[]): Result<Places, Issue> {
  const register = new Map<string, JurisdictionJson>();
  const issues: Issue[] = [];
  for (const { json, document } of files) {
    json.jurisdictions.forEach((place, index) => {
      const known = register.get(place.code);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(place)) {
        issues.push(issue("duplicate-id", document.at(`/jurisdictions/${index}/code`), { id: place.code }));
      }
      register.set(place.code, place);
    });
  }
  const inCircles = new Set<string>();
  for (const { json, document } of files) {
    json.jurisdictions.forEach((place, index) => {
      const at = document.at(`/jurisdictions/${index}`);
      if (place.parent !== undefined && !register.has(place.parent)) {
        issues.push(
          issue("unknown-jurisdiction", document.at(`/jurisdictions/${index}/parent`), { code: place.parent }),
        );
      } else if (!inCircles.has(place.code)) {
        const circle = circleThrough(place.code, register);
        if (circle.length > 0) issues.push(issue("cycle", at, { names: circle }));
        for (const code of circle) inCircles.add(code);
      }
    });
  }
  return isNonEmpty(issues) ? refused(issues) : ok(new Register(register));
}

class Register implements Places {
  readonly all: readonly JurisdictionJson[];
  readonly #register: ReadonlyMap<string, JurisdictionJson>;

  constructor(register: ReadonlyMap<string, JurisdictionJson>) {
    this.#register = register;
    this.all = [...register.values()];
  }

  get(code: string): JurisdictionJson | null {
    return this.#register.get(code) ?? null;
  }

  chain(code: string): readonly string[] | null {
    if (this.#register.has(code)) return ancestors(code, this.#register);
    const parent = structuralParents(code).find((candidate) => this.#register.get(candidate)?.system === "gb-t-2260");
    const above = parent === undefined ? null : ancestors(parent, this.#register);
    return above === null ? null : [code, ...above];
  }

  isWithin(place: string, area: string): boolean {
    return this.chain(place)?.includes(area) ?? false;
  }

  atLevel(place: string, level: string): string | null {
    const accepted = SAME_HEIGHT.find((group) => group.some((name) => name === level)) ?? [level];
    return this.chain(place)?.find((code) => accepted.some((name) => name === this.get(code)?.level)) ?? null;
  }
}

function ancestors(code: string, register: ReadonlyMap<string, JurisdictionJson>): readonly string[] | null {
  const chain: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = register.get(at)?.parent) {
    if (chain.includes(at)) return null;
    chain.push(at);
  }
  return chain;
}

/** The codes of the circle of parents that a place is on, beginning and ending with it; none when it is on none. */
function circleThrough(code: string, register: ReadonlyMap<string, JurisdictionJson>): readonly string[] {
  const path = [code];
  for (let at = register.get(code)?.parent; at !== undefined; at = register.get(at)?.parent) {
    path.push(at);
    if (at === code) return path;
    if (path.indexOf(at) < path.length - 1) return [];
  }
  return [];
}

/** The codes that the digits of a Chinese division code name above it, nearest first. */
function structuralParents(code: string): readonly string[] {
  if (!/^[1-9]\d{5}(?:\d{3}){0,2}$/.test(code)) return [];
  const county = code.slice(0, 6);
  const above = [`${county.slice(0, 4)}00`, `${county.slice(0, 2)}0000`].filter((parent) => parent !== county);
  return [...(code.length === 12 ? [code.slice(0, 9)] : []), ...(code.length > 6 ? [county] : []), ...above];
}
