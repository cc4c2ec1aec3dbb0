/**
 * What a compiler can know of a law: the types that `almoner types` writes, and that `almoner/packs` has for the shipped
 * packs. A law that was loaded without them has these, which allow everything.
 */
export interface LawTypes {
  /** What a household may say. */
  readonly household: unknown;
  /** The readings each ambiguous clause allows, by its address. */
  readonly readings: Readonly<Record<string, string>>;
  /** The ids of the schemes. */
  readonly scheme: string;
  /** The ids of the awards of all schemes. */
  readonly award: string;
  /** The facts that are asked only when a caller names them. */
  readonly sensitiveFact: string;
}

/** Under this key a law carries its types. It exists for the compiler alone: no value has it. */
export declare const TYPES: unique symbol;
