import { type Issue, issue, nearest, type Place } from "../issue/index.js";

/**
 * The issue behind a problem that a schema saw by itself and described in the parameters of a custom zod issue, such as
 * a leaf at the root of a condition; null when the parameters name no code of ours.
 */
export function customIssue(
  params: Readonly<Record<string, unknown>>,
  at: Place,
  found: string,
  missing: () => Issue,
): Issue | null {
  switch (params.code) {
    case "missing-key":
      return missing();
    case "wrong-type":
    case "wrong-value":
      return issue(params.code, at, { expected: String(params.expected), found });
    case "bare-leaf":
    case "path-forbidden":
      return issue(params.code, at, {});
    case "empty-group":
      return issue("empty-group", at, { group: String(params.group) });
    case "mixed-group":
      return issue("mixed-group", at, { keys: texts(params.keys) });
    case "unknown-name":
      return unknownName(params, at);
    default:
      return null;
  }
}

function unknownName(params: Readonly<Record<string, unknown>>, at: Place): Issue {
  const allowed = texts(params.allowed);
  const names = texts(params.found).slice(0, 20);
  const kind = String(params.kind);
  for (const name of names) {
    const near = nearest(name, allowed);
    if (near !== "") return issue("unknown-name", at, { name, nearest: near, kind });
  }
  return issue("unknown-name", at, { name: names.join(", "), nearest: "", kind });
}

/** The texts of a list; none for anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
