import type { Cause } from "../../../value/index.js";
import type { Frame, FrameMember } from "./frame.js";
import type { Layout } from "./layout.js";
import type { CauseCode } from "./unknown.js";

/** Codes below this are household facts, from here on lists. */
const LISTS = 1_000_000;
/** From here on the facts of members: list, fact and member in one number. */
const MEMBERS = 10_000_000;
const MOST_MEMBERS = 20_000;
const MOST_FACTS = 1000;

export function factCode(slot: number): CauseCode {
  return slot;
}

export function listCode(list: number): CauseCode {
  return LISTS + list;
}

export function memberCode(list: number, slot: number, { index }: FrameMember): CauseCode {
  return MEMBERS + (list * MOST_FACTS + slot) * MOST_MEMBERS + index;
}

/** The code of a cause that is no fact of a household's. */
export function lawCode({ by, name }: Cause): CauseCode {
  return `${by}\n${name}`;
}

/** The cause that a code stands for, in a household that was read into a frame. */
export function causeOf(code: CauseCode, { facts, lists }: Layout, members: Frame["lists"]): Cause {
  if (typeof code === "string") {
    const [by = "law", ...name] = code.split("\n");
    return { name: name.join("\n"), by };
  }
  if (code < LISTS) return { name: facts[code]?.name ?? "", by: "household" };
  if (code < MEMBERS) return { name: lists[code - LISTS]?.name ?? "", by: "household" };
  const [index, rest] = [(code - MEMBERS) % MOST_MEMBERS, Math.floor((code - MEMBERS) / MOST_MEMBERS)];
  const [list, slot] = [Math.floor(rest / MOST_FACTS), rest % MOST_FACTS];
  const id = members[list]?.[index]?.id ?? "";
  return { name: `${lists[list]?.name ?? ""}[${id}].${lists[list]?.facts[slot]?.name ?? ""}`, by: "household" };
}
