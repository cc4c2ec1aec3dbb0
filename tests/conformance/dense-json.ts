/** Short hands for conditions and formulas as a pack writes them. */
export const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
export const all = (...parts: readonly unknown[]) => ({ all: parts });
export const any = (...parts: readonly unknown[]) => ({ any: parts });
export const fact = (name: string) => ({ fact: name });
export const parameter = (name: string, ...by: readonly unknown[]) =>
  by.length === 0 ? { parameter: name } : { parameter: name, by };
