/** Types and units as the linker names them, said so that someone who is no programmer knows them. */
const KINDS: Readonly<Record<string, string>> = {
  number: "a number",
  date: "a date",
  boolean: "true or false",
  place: "a place",
  text: "a text",
  choice: "a choice",
  percent: "a percentage",
  scale: "a scale of rates",
  money: "money",
  integer: "a whole number",
  decimal: "a decimal",
  "boolean, for a definition by a condition": "the type boolean, because a condition defines it",
};

/** A type in English. */
export function kindInEnglish(phrase: string): string {
  const [type = "", ...form] = phrase.split(": a decimal in quotes");
  if (form.length > 0) return [kindInEnglish(type), ...form].join(": a decimal in quotes");
  if (Object.hasOwn(KINDS, phrase)) return KINDS[phrase] ?? phrase;
  if (/^one of ?$/.test(phrase)) return "a choice that has no options";
  return moneyInEnglish(phrase) ?? phrase;
}

/** A type that was found, of which a choice is named as such. */
export function foundInEnglish(phrase: string): string {
  return kindInEnglish(phrase).replace(/^one of (?=\S)/, "a choice among ");
}

/** A unit, or several with `or` between them, in English. */
export function unitInEnglish(phrase: string): string {
  return phrase.split(" or ").every((one) => /^\S+$/.test(one))
    ? phrase.split(" or ").map(oneUnit).join(" or ")
    : phrase;
}

function oneUnit(unit: string): string {
  if (unit === "number") return "a number without a unit";
  if (unit === "percent") return "a percentage";
  return (
    moneyInEnglish(unit) ?? (/^[a-z]+$/.test(unit) ? `a number of ${unit.replace(/s$/, "")}s` : `a number in ${unit}`)
  );
}

function moneyInEnglish(unit: string): string | null {
  const [, currency, per] = unit.match(/^([A-Z]{3})(?:\/([a-z]+))?$/) ?? [];
  if (currency === undefined) return null;
  return `money in ${currency}${per === undefined ? "" : ` per ${per}`}`;
}
