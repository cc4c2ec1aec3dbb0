import { join } from "node:path";
import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** The folder of the commands' own packs; the commands run in it. */
export const FIXTURES = join(import.meta.dirname, "../fixtures/cli");

/** The options by which a command sees the packs of the fixtures only. */
export const ONLY = ["--only-packs", "--packs", "packs"] as const;

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string;
  readonly env?: Io["env"];
  readonly cwd?: string;
  /** The width of the terminal that standard output is; without it, a pipe. */
  readonly columns?: number;
  /** The system's error for every write to standard output. */
  readonly failing?: string;
}

/** Runs a command line with streams of its own. */
export async function almoner(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { input = "", env = {}, cwd = FIXTURES, columns, failing } = setting;
  const out: string[] = [];
  const err: string[] = [];
  const into = (texts: string[]): Output => ({
    isTerminal: texts === out && columns !== undefined,
    columns: texts === out ? columns : undefined,
    write: async (text) => {
      if (texts === out && failing !== undefined) throw Object.assign(new Error(failing), { code: failing });
      texts.push(text);
    },
  });
  const exit = await run(argv, { stdout: into(out), stderr: into(err), stdin: bytesOf(input), cwd, env });
  return { exit, out: out.join(""), err: err.join("") };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
