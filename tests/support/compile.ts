import { join } from "node:path";
import ts from "typescript";

export const ROOT = join(import.meta.dirname, "../..");

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** What a compiler says of one line. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Compiles modules that are held in memory, as an embedding program with the compiler's usual strictness would.
 *
 * @param modules the text of each by its path, absolute or from the root of the repository
 * @returns what is wrong with them; of files that they import nothing is said
 */
export function complaintsOf(modules: Readonly<Record<string, string>>): readonly Complaint[] {
  const texts = new Map(
    Object.entries(modules).map(([path, text]) => [join(path.startsWith("/") ? "" : ROOT, path), text]),
  );
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...more) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, ...more) : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], OPTIONS, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`no such module: ${path}`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => ({
        file: path.slice(path.lastIndexOf("/") + 1),
        line: file.getLineAndCharacterOfPosition(start).line + 1,
        text: ts.flattenDiagnosticMessageText(messageText, " "),
      }),
    );
  });
}
