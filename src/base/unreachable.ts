/** A state the types rule out. Reaching it is a defect of this library, never of its input. */
export class Defect extends Error {
  override readonly name = "Defect";
}

/** Proves at compile time that every variant of a union was handled. */
export function unreachable(value: never): never {
  throw new Defect(`unhandled variant: ${JSON.stringify(value)}`);
}
