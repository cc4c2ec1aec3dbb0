import * as z from "zod";

/** A problem that a dispatcher sees before any branch does; its code is one of the issue codes. */
export interface DispatchProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a dispatcher decides of a value: the branch that must read it, or why none can. */
export type Dispatch = { readonly branch: z.ZodType } | { readonly problem: DispatchProblem };

interface Published {
  readonly name: string;
  readonly branches: () => readonly z.ZodType[];
}

const published = new WeakMap<object, Published>();

/**
 * A union whose branch is chosen by what a value shows on its face, before any branch reads it. A plain union tries
 * every branch at every level and reports the problems of all of them; how long that takes on nested input rests on the
 * parser remembering what it has tried. For JSON Schema it is published as a plain union under its name.
 */
export function dispatched<Output>(
  name: string,
  branches: () => readonly z.ZodType[],
  choose: (value: unknown) => Dispatch,
): z.ZodType<Output> {
  const schema = z.unknown().transform((value, context): Output => {
    const chosen: Dispatch = value === undefined ? { problem: { code: "missing-key", params: {} } } : choose(value);
    if ("problem" in chosen) {
      const { code, params } = chosen.problem;
      context.issues.push({ code: "custom", message: code, input: value, params: { ...params, code } });
      return z.NEVER;
    }
    const read = chosen.branch.safeParse(value);
    if (read.success) return read.data as Output;
    for (const problem of read.error.issues) context.issues.push(problem as z.core.$ZodRawIssue);
    return z.NEVER;
  });
  published.set(schema, { name, branches });
  return schema as z.ZodType<Output>;
}

/** The dispatcher behind a schema, if it is one. */
export function dispatcherOf(schema: object): Published | undefined {
  return published.get(schema);
}

/** Whether a value is an object of keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
