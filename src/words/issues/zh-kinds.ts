import { inChinese } from "./zh-phrases.js";

const EVERY: Readonly<Record<string, string>> = {
  year: "按年",
  quarter: "按季",
  month: "按月",
  week: "按周",
  day: "按日",
};
const COUNTS: Readonly<Record<string, string>> = {
  year: "年数",
  quarter: "季数",
  month: "月数",
  week: "周数",
  day: "日数",
  person: "人数",
};

/** A type in Chinese. */
export function kindInChinese(phrase: string): string {
  const [type = "", ...form] = phrase.split(": a decimal in quotes");
  if (form.length > 0) return inChinese([kindInChinese(type), ...form].join(": a decimal in quotes"));
  if (/^one of ?$/.test(phrase)) return "没有选项的选项类型";
  return moneyInChinese(phrase) ?? inChinese(phrase);
}

/** A type that was found, of which a choice is named as such. */
export function foundInChinese(phrase: string): string {
  const [, options] = phrase.match(/^one of (\S.*)$/) ?? [];
  return options === undefined ? kindInChinese(phrase) : `选项（${options.replaceAll(", ", "、")}）`;
}

/** A unit, or several with `or` between them, in Chinese. */
export function unitInChinese(phrase: string): string {
  return phrase.split(" or ").every((one) => /^\S+$/.test(one))
    ? phrase.split(" or ").map(oneUnit).join("或")
    : inChinese(phrase);
}

function oneUnit(unit: string): string {
  if (unit === "number") return "没有单位的数";
  if (unit === "percent") return "百分数";
  const one = unit.replace(/s$/, "");
  return moneyInChinese(unit) ?? (Object.hasOwn(COUNTS, one) ? COUNTS[one] : undefined) ?? `以 ${unit} 计的数`;
}

function moneyInChinese(unit: string): string | null {
  const [, currency, per] = unit.match(/^([A-Z]{3})(?:\/([a-z]+))?$/) ?? [];
  if (currency === undefined) return null;
  if (per === undefined) return `金额（${currency}）`;
  return `金额（${currency}，${(Object.hasOwn(EVERY, per) ? EVERY[per] : undefined) ?? `每 ${per}`}）`;
}
