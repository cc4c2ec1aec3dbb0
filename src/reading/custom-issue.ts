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
      return issue("wrong-type", at, { expected: String(params.expected), found });
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
  const near = names.map((name) => nearest(name, allowed)).find((name) => name !== "") ?? "";
  return issue("unknown-name", at, { name: names.join(", "), nearest: near, kind: String(params.kind) });
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
