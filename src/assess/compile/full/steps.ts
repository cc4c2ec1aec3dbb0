import { type OperationName, PRIVATE, type Step, show, type Traced } from "../../../formula/index.js";
import type { Value } from "../../../value/index.js";

/**
 * The step of an operation over the steps it was made from; private where one of them is, or where `hidden` says that a
 * private record chose among them. Every private step of compiled code has the one {@link PRIVATE} as its value.
 */
export function made(
  operation: OperationName,
  value: Value,
  parts: readonly Step[],
  name: string | null = null,
  hidden = false,
): Traced {
  if (hidden || isPrivate(parts)) return { value, step: { operation, value: PRIVATE } };
  return {
    value,
    step: name === null ? { operation, value: show(value), parts } : { operation, name, value: show(value), parts },
  };
}

/** Whether some step is private. */
export function isPrivate(parts: readonly Step[]): boolean {
  // By index: frozen lists and others come here, and an iterator over both would be made anew each time.
  for (let index = 0; index < parts.length; index += 1) if (parts[index]?.value === PRIVATE) return true;
  return false;
}
