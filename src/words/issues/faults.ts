/** What a fault of JSON is called by the parser, and what it means to someone who wrote the text. */
export interface FaultWords {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** The words for each fault of JSON in one language; a fault of another name is said by the word for `other`. */
export type Faults = Readonly<Record<string, FaultWords>> & { readonly other: FaultWords };

/** The words for a fault of JSON. */
export function faultIn(faults: Faults, name: string): FaultWords {
  return (Object.hasOwn(faults, name) ? faults[name] : undefined) ?? { ...faults.other, found: name };
}
