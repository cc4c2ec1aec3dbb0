/** Somewhere text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** Resolves when the text was taken; rejects with the system's error when it could not be. */
  write(text: string): Promise<void>;
}

/** Everything a command touches of the process that runs it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The streams and settings of this process. */
export function processIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // Each write reports its own failure; without a listener the same failure would end the process as uncaught.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error == null ? resolve() : reject(error)));
      }),
  };
}
