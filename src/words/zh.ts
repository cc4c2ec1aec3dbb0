import type { Catalogue } from "./catalogue.js";
import { NO_LABELS } from "./labels.js";
import { named } from "./language.js";
import { missingRow } from "./missing-row.js";
import { ZH_COMPARISON } from "./zh-comparison.js";
import { ZH_NAMES } from "./zh-names.js";

const and = (items: readonly string[]): string => items.join("、");
const or = (items: readonly string[]): string => items.join("，或者");
const because = (causes: readonly string[]): string => `因为${causes.join("；")}`;
/** Sets a figure apart from the word after it; after 元 there is no gap. */
const spaced = (text: string): string => (/[!-~]$/.test(text) ? `${text} ` : text);
const decider = (by: string): string => named(ZH_NAMES.decider, by);
const paid = (currency: string, amount: string): string =>
  currency === "CNY" ? `${amount} 元` : `${currency} ${amount}`;

function cause(names: readonly string[], by: string): string {
  if (by === "household") return `家庭未提供 ${and(names)}`;
  if (by === "law") return lawCause(names);
  if (by === "claimant") return `申请人未选定 ${and(names)}`;
  return `${decider(by)}未决定 ${and(names)}`;
}

/** What the law does not settle; a table without a row for a key is said for itself. */
function lawCause(names: readonly string[]): string {
  const rows = names.flatMap((name) => missingRow(name) ?? []);
  const others = names.filter((name) => missingRow(name) === null);
  const unsettled = others.length === 0 ? [] : [`规定未明确 ${and(others)}`];
  return [...unsettled, ...rows.map(({ clause, key }) => `${clause} 的表中没有${rowKey(key)}`)].join("，");
}

function rowKey(key: string): string {
  return key === "" ? "所查的键对应的行" : `键 ${key} 对应的行`;
}

function missingFact(name: string, by: string, clauses: number): string {
  const row = by === "law" ? missingRow(name) : null;
  if (row !== null)
    return `${row.clause}：表中没有${rowKey(row.key)}：可能是规定本身未提及，也可能是政策包漏写；家庭提供任何材料都不能确定。`;
  if (by === "law") return `${name}：规定本身未明确，家庭提供任何材料都不能确定。`;
  const waiting = clauses === 0 ? "" : `；有 ${clauses} 条未定的条款需要它`;
  if (by === "household") return `${name}：由家庭提供${waiting}。`;
  if (by === "claimant") return `${name}：由申请人选定${waiting}。`;
  return `${name}：由${decider(by)}决定${waiting}。`;
}

/** The Chinese catalogue. */
export const ZH: Catalogue = {
  language: "zh",
  labels: NO_LABELS,
  names: ZH_NAMES,
  values: {
    yes: "是",
    no: "否",
    notHappened: "尚未发生",
    privateRecord: "依据不公开的记录",
    notKnown: "未知",
    unstated: "文本未载明金额",
    uncounted: "不计数额",
    quantity: (value, unit) => `${value} ${unit === "point" ? "分" : unit}`,
    together: (sentences) => sentences.join(""),
    and,
    or,
    money: paid,
    fraction: (currency, fraction) => `${paid(currency, fraction)}（精确数，发放时再舍入）`,
    between: (low, high) => `${spaced(low)}至 ${spaced(high)}之间`,
    atLeast: (low) => `至少 ${low}`,
    atMost: (high) => `至多 ${high}`,
    because: (open, causes) => (causes.length === 0 ? open : `${open}，${because(causes)}`),
    cause,
    period: (first, last) => (first === last ? first : `${first} 至 ${last}`),
    compared: {
      equal: (expected) => `等于 ${expected}`,
      notEqual: (expected) => `不等于 ${expected}`,
      lessThan: (expected, isDate) => `${isDate ? "早于" : "小于"} ${expected}`,
      lessThanInclusive: (expected, isDate) => `${isDate ? "不晚于" : "不超过"} ${expected}`,
      greaterThan: (expected, isDate) => `${isDate ? "晚于" : "大于"} ${expected}`,
      greaterThanInclusive: (expected, isDate) => `${isDate ? "不早于" : "不少于"} ${expected}`,
      in: (expected) => `属于 ${expected} 之一`,
      notIn: (expected) => `不属于 ${expected}`,
      within: (expected) => `在 ${expected} 范围内`,
      some: () => "至少一项符合",
      every: () => "每一项都符合",
      none: () => "没有一项符合",
    },
  },
  answer: {
    unofficial: "非官方编码,未与官方文本核对;不构成决定。",
    scheduleOf: (place, from, to, day) => `辖区：${place}。${from} 至 ${to} 到期的各期，以 ${day} 所知为准。`,
    due: "各期，按发放日排列：",
    nothingDue: "此期间没有到期的款项。",
    undated: "发放日未知的各期：",
    placeAndDay: (place, day) => `辖区：${place}。认定日：${day}。`,
    overall: (outcome) => `各项目总的结论：${outcome}。`,
    schemeOutcome: (outcome) => `结论：${outcome}。`,
    schemeFacts: (scheme, place, evidence) => `项目 ${scheme}，辖区 ${place} 的规定；编码状态：${evidence}。`,
    closed: (from, reason) => `本项目已于 ${from} 关闭（${reason}），只就其存续期间作答。`,
    ended: (day) => `${day} 之后不再给予待遇；此处所列属此前期间，可能仍应补发。`,
    endedSchemes: "已经终止、目前未见应补发款项的项目",
    endedScheme: (title, scheme, day, outcome) => `${title}（${scheme}），至 ${day} 止：${outcome}。`,
    schemeNote: (place, text) => `说明（${place}）：${text}`,
    household: "家庭",
    member: (list, id) => `${named(ZH_NAMES.list, list)} ${id}`,
    eligible: (awards) => `符合条件，可享受：${awards.join("；")}。`,
    ineligible: (clauses) => `不符合条件，理由：${clauses.join("；")}。`,
    undetermined: (causes) => `尚不能认定，${because(causes)}。`,
    notInForce: "当日本项目没有给予待遇的有效条款。",
    noSubject: "该家庭没有本项目所针对的成员。",
    missing: "尚缺：",
    missingForEnded: "仅已终止的项目尚缺：",
    missingFact,
    withheld: "未作认定的已关闭项目：",
    withheldScheme: (title, scheme, from, reason) => `${title}（${scheme}）：自 ${from} 起关闭，原因：${reason}`,
    remedyPurpose: "该项目只就尚欠款项作答：请给出用途（purpose），arrears（补发欠款）或 audit（审计）。",
    remedyDay: (from) =>
      `该项目只就 ${from} 之前的日期作答：请改用此前的日期，并给出用途（purpose），arrears（补发欠款）或 audit（审计）。`,
    receipt: (engine, place, day, purpose, readings) =>
      [
        `凭据：almoner ${engine}${place === null ? "" : `；辖区 ${place}`}；认定日 ${day}`,
        ...(purpose === null ? [] : [`用途：${purpose}`]),
        ...(readings.length === 0 ? [] : [`另取的适用解释：${and(readings)}`]),
      ].join("；"),
    packs: (packs) => `政策包：${packs.join("；")}`,
    pack: (id, edition, hash) => `${id}，版本 ${edition}，sha256 ${hash}`,
  },
  award: {
    awards: "待遇：",
    award: (name, text) => `待遇 ${name}：${text}`,
    formOpen: (forms, causes) => `${or(forms)}，尚未选定${causes.length === 0 ? "" : `，${because(causes)}`}`,
    loan: (interest, repaidBy) => `年利率：${interest}%。还款期限：${repaidBy}。`,
    grantedBy: (form, clause) => `形式：${form}。依据条款：${clause}。`,
    now: (period, amount) => `当期（${period}）：${amount}。`,
    nowRefused: (period, clauses) => `当期（${period}）：不享受，理由：${clauses.join("；")}。`,
    nowOpen: (period, amount, causes) => `当期（${period}）：尚不能认定，${because(causes)}；如可享受：${amount}。`,
    noUnitNow: "当期：认定日不在享受期内。",
    sums: (accrued, total) => `截至认定日累计：${accrued}。合计：${total}。`,
    continues: "在此列出的最后一日之后待遇仍继续，终止日未知。",
    periodOpen: (causes) => `不能列出分期：首日或末日未知，${because(causes)}。`,
    instalment: (number, period, amount) => `第 ${number} 期，${period}：${amount}。`,
    due: (day) => (day === null ? "发放日未知。" : `发放日：${day}。`),
    state: (state) => `状态：${state}。`,
    stateOpen: (states) => `状态未知：${or(states)}。`,
    dependsOn: (causes) => `尚未确定，${because(causes)}。`,
    claimWindow: (from, until) => `申请期：${from ?? "某日（未知）"} 至 ${until ?? "某日（未知）"}。`,
    claimedOn: (day) => `已于 ${day} 申请。`,
    projected: "推算：依据假定继续不变的事实。",
    payers: (shares) => `承担方：${shares.join("；")}。`,
    share: (payer, place, amount) => `${payer}${place === null ? " " : `（${place}）`}${amount}`,
    payersUnstated: (payers) => `承担方：${and(payers)}；文本未载明各自比例。`,
    payersOpen: (causes) => `承担方未知，${because(causes)}。`,
    payersUnassigned: "没有条款规定由谁承担。",
    matchingMet: (payer, other) => `配套要求已满足：${payer}的份额不低于${other}的份额。`,
    matchingBreached: (payer, other, clause) => `配套要求未满足：${payer}的份额低于${other}的份额。违反：${clause}。`,
    matchingUnchecked: (payer, other, causes) =>
      `配套要求：${payer}的份额是否不低于${other}的份额，无法核查，${causes.length === 0 ? "因为文本未载明有关数额" : because(causes)}。`,
    byClause: (sentence, clause) => `${sentence}依据：${clause}。`,
    line: (units, each, period) => `${units} × ${each}（${period}）`,
    lineRightOpen: "对这一部分的权利尚未确定。",
    reduced: (before, after, clause) => `不受限额时：${before}；受限额后：${after}。限额依据：${clause}。`,
    counted: (period, awards, most) =>
      `合并计算（${period === null ? "终身" : period}）：${awards.join("；")}。合计最高：${most}。`,
    countedAward: (award, subject, amount) => `${award}${subject === null ? " " : `（${subject}）`}${amount}`,
    unlimited: (amount) => `不受限额时合计：${amount}。`,
  },
  clause: {
    clauses: (day, place) => `条款（${day} 的规定${place === null ? "" : `，辖区 ${place}`}）：`,
    named: (address, text) => (text === null ? address : `“${text}”（${address}）`),
    finding: (state, text) => `${state}：“${text}”`,
    clause: (address, effect, place) => `${effect}，条款 ${address}，辖区 ${place} 的规定。`,
    source: (title, number, at, quote) =>
      `依据：${title.startsWith("《") ? title : `《${title}》`}${number === null ? "" : `（${number}）`}${at === null ? "" : /^[!-~]/.test(at) ? ` ${at}` : at}${quote === null ? "" : `：“${quote}”`}`,
    observation: (fact, seen, compared, verdict) => `${fact} = ${seen}，比对：${compared}（${verdict}）`,
    observationPrivate: (fact) => `${fact}：依据不公开的记录`,
    quantified: (list, count, question, verdict) => `${list}：${count}；所问：${question}（${verdict}）`,
    verdict: { true: "成立", false: "不成立", unknown: "未知", "not-asked": "未查询" },
    exceptedBy: (clause) => `由例外代替：${clause}。`,
    value: (value) => `取值：${value}`,
    open: (causes) => `未定，${because(causes)}。`,
    note: (text) => `适用解释：${text}`,
    quantities: "数量：",
    step: (operation, name, value) => `${operation}${name === null ? "" : ` ${name}`} = ${value}`,
    rounded: (step, mode, to, before) => `${step}（由 ${before} 舍入到 ${to} 的倍数，${mode}）`,
  },
  comparison: ZH_COMPARISON,
  readings: {
    about: "以下结果取决于对有歧义的文本如何解释。逐条另取解释，其余不变。",
    none: "本次认定所读的条款没有解释上的歧义。",
    same: "以下条款可作不同解释，但对该家庭没有影响：",
    rests: "取决于这一解释的有：",
    named: (name, text) => `${name}（“${text}”）`,
    taken: (reading) => `所取解释：${reading}。`,
    noneTaken: "没有单一的所取解释：由他方决定，或者自某日起另取解释。",
    others: (readings) => `另一解释：${readings.join("；")}。`,
    restsOn: (clause, reading, others) =>
      `${clause}可作不同解释，${reading === null ? "未取单一解释；解释有" : `所取解释：${reading}；另一解释`}：${others.join("；")}。`,
    isTaken: (name) => `${name}（所取解释）`,
    asItStands: "条款现有规定",
    under: (reading, what) => `${reading}：${what}`,
    nothing: "没有这项待遇。",
    form: (forms) => `${or(forms)}。`,
    now: (period, right) => `当期（${period}）：${right}。`,
    nothingNow: "认定日当期没有待遇。",
    undecided: (amount) => `尚不能认定；如可享受：${amount}`,
  },
};
