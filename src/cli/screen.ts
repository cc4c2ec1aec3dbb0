import { WritingFailed } from "./exit.js";
import type { Io } from "./io.js";
import { fitted, type Terminal, terminalOf } from "./terminal.js";

/** Where a command writes: answers to standard output, remarks to standard error. */
export class Screen {
  readonly terminal: Terminal;
  readonly #io: Io;
  readonly #remarks: Terminal;
  #closed = false;

  constructor(io: Io) {
    this.#io = io;
    this.terminal = terminalOf(io.stdout, io.env);
    this.#remarks = terminalOf(io.stderr, io.env);
  }

  /** Writes lines for people, fitted to the terminal. */
  async print(text: string): Promise<void> {
    await this.#write(`${fitted(text, this.terminal)}\n`);
  }

  /** Writes text that is to be kept as it stands, such as a file. */
  async raw(text: string): Promise<void> {
    await this.#write(text);
  }

  /** Writes a value for programs. */
  async json(value: unknown): Promise<void> {
    await this.#write(`${JSON.stringify(value, null, 2)}\n`);
  }

  /** Writes a remark; a remark that cannot be written changes no answer. */
  async remark(text: string): Promise<void> {
    await this.#io.stderr.write(`${fitted(text, this.#remarks)}\n`).catch(() => {});
  }

  async #write(text: string): Promise<void> {
    if (this.#closed) return;
    try {
      await this.#io.stdout.write(text);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
      // Whoever reads has seen enough, as `head` does: no failure, and nothing more to say.
      if (code !== "EPIPE") throw new WritingFailed(code);
      this.#closed = true;
    }
  }
}
