import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..");

/** The entries of the package: what is imported, and the file that says what is in it. */
const ENTRIES = {
  almoner: "src/index.ts",
  "almoner/live": "src/live.ts",
  "almoner/packs": "src/packs/index.ts",
  "almoner/node": "src/node/index.ts",
} as const;

/** One thing that the package exports. */
export interface Exported {
  readonly entry: string;
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** How it is called, or what a value is; of a type its name with its parameters. */
  readonly signature: string;
  /** The text of its docstring above the tags, on one line; empty where there is none. */
  readonly doc: string;
  /** The tags of its docstring in order: `param` with the name it is of, `returns` with what it says. */
  readonly tags: readonly { readonly name: string; readonly of: string; readonly text: string }[];
  /** The names of its parameters; none where it is no function. */
  readonly parameters: readonly string[];
}

/** Everything that the package exports, entry by entry, in the order of the alphabet. */
export function publicApi(): readonly Exported[] {
  const program = compiled();
  const checker = program.getTypeChecker();
  return Object.entries(ENTRIES).flatMap(([entry, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    const found = checker.getExportsOfModule(module).map((symbol) => describe(entry, symbol, checker));
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

/** Exported types that are handed on as they are: what is in them may change. */
export const OPAQUE = ["ConsolidatedLaw", "Household", "Pack", "Places", "Program"];

/** Exported types that a compiler computes and shows worked out: what they are computed with is no type to name. */
const COMPUTED = ["FactAnswers", "FactRequest", "OperationName"];

/**
 * The types that a user of the package meets without being able to name them: those that the declarations of what is
 * exported mention, and that no entry exports. Each with the export by which it is reached.
 */
export function unnamedTypes(): readonly string[] {
  const program = compiled();
  const checker = program.getTypeChecker();
  const resolved = (symbol: ts.Symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const exported = new Map<ts.Symbol, string>();
  for (const file of Object.values(ENTRIES)) {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    for (const symbol of checker.getExportsOfModule(module)) exported.set(resolved(symbol), symbol.name);
  }
  const found = new Map<ts.Symbol, string>();
  const visit = (node: ts.Node, from: string): void => {
    if (isHidden(node)) return;
    const name = nameIn(node);
    const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    if (symbol !== undefined) meet(resolved(symbol), from);
    ts.forEachChild(node, (child) => visit(child, from));
  };
  const meet = (symbol: ts.Symbol, from: string): void => {
    const declarations = symbol.getDeclarations() ?? [];
    const isOurs = declarations.some((one) => /[\\/]src[\\/]/.test(one.getSourceFile().fileName));
    if (!isOurs || exported.has(symbol) || found.has(symbol) || (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0)
      return;
    found.set(symbol, `${from}: ${symbol.name}`);
    for (const one of declarations) visit(one, from);
  };
  for (const [symbol, name] of exported)
    if (![...OPAQUE, ...COMPUTED].includes(name)) for (const one of symbol.getDeclarations() ?? []) visit(one, name);
  return [...found.values()].sort();
}

/** What of a declaration a user does not see: bodies, values, and private members. */
function isHidden(node: ts.Node): boolean {
  if (ts.isBlock(node)) return true;
  if (ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node))
    return ts.isPrivateIdentifier(node.name) || (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0;
  return ts.isExpression(node) && !ts.isIdentifier(node) && !ts.isExpressionWithTypeArguments(node);
}

/** The name of the type that a node refers to. */
function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
}

let last: ts.Program | undefined;

/** The entries with all they import; what has not changed since the last time is not read again. */
function compiled(): ts.Program {
  const files = Object.values(ENTRIES).map((file) => join(ROOT, file));
  last = ts.createProgram(files, optionsOf(), undefined, last);
  return last;
}

function optionsOf(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

function describe(entry: string, symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const own = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const [declaration] = own.getDeclarations() ?? [];
  if (declaration === undefined) throw new Error(`${symbol.name} is declared nowhere`);
  return {
    entry,
    name: symbol.name,
    kind: kindOf(own),
    signature: signatureOf(own, declaration, checker),
    doc: oneLine(ts.displayPartsToString(own.getDocumentationComment(checker))),
    tags: own.getJsDocTags(checker).map(({ name, text = [] }) => ({
      name,
      of: text.find(({ kind }) => kind === "parameterName")?.text ?? "",
      text: oneLine(ts.displayPartsToString(text)),
    })),
    parameters: ts.isFunctionDeclaration(declaration) ? declaration.parameters.map(({ name }) => name.getText()) : [],
  };
}

function kindOf({ flags }: ts.Symbol): Exported["kind"] {
  if ((flags & ts.SymbolFlags.Function) !== 0) return "function";
  if ((flags & ts.SymbolFlags.Class) !== 0) return "class";
  return (flags & ts.SymbolFlags.Variable) !== 0 ? "value" : "type";
}

function signatureOf(symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const flags = ts.TypeFormatFlags.NoTruncation;
  switch (kindOf(symbol)) {
    case "function":
      return type
        .getCallSignatures()
        .map((signature) => symbol.name + checker.signatureToString(signature, declaration, flags))
        .join("; ");
    case "class":
      return type
        .getConstructSignatures()
        .map(
          (signature) =>
            `new ${symbol.name}${checker.signatureToString(signature, declaration, flags).replace(/: \w+$/, "")}`,
        )
        .join("; ");
    case "value":
      return `${symbol.name}: ${checker.typeToString(type, declaration, flags)}`;
    case "type": {
      const isGeneric = ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration);
      const parameters = isGeneric ? (declaration.typeParameters ?? []).map((one) => one.getText()) : [];
      return symbol.name + (parameters.length === 0 ? "" : `<${parameters.join(", ")}>`);
    }
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
