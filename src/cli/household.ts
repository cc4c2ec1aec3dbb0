import { resolve } from "node:path";
import type { Result } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import { readText, textOf } from "../node/index.js";
import { HOUSEHOLD_LIMITS } from "../reading/index.js";
import type { Context } from "./command.js";
import { wrongUsage } from "./exit.js";

/** What messages call the household: its file, or standard input. */
export function householdName({ args }: Context): string {
  const [path = ""] = args.positionals;
  return path === "-" ? "standard input" : path;
}

/** The text of the household named on the command line. */
export function householdText(context: Context): Promise<Result<string, Issue>> {
  const [path = ""] = context.args.positionals;
  const name = householdName(context);
  if (path === "-") return textOf(context.io.stdin, name, HOUSEHOLD_LIMITS.bytes);
  return readText(resolve(context.io.cwd, path), name, HOUSEHOLD_LIMITS.bytes);
}

/** `scheme#clause=reading`, as often as it is given. */
export function readingsAsked({ args, words }: Context): Readonly<Record<string, string>> {
  const readings = args.values("reading").map((text) => {
    const [, address, reading] = /^([^=]+#[^=]+)=([^=]+)$/.exec(text) ?? [];
    if (address === undefined || reading === undefined) throw wrongUsage(words.usage.notAReading(text));
    return [address, reading] as const;
  });
  return Object.fromEntries(readings);
}
