import type { KindsNamed } from "./named-kinds.js";

/** Chinese for names that nothing has, by the kind of thing that was named. */
export const ZH_NAMED: KindsNamed = {
  effect: {
    expected: "政策包语言已有的条款效果",
    remedy: "请从 docs/language/README.md 所列的效果中选用。",
  },
  operation: {
    expected: "政策包语言已有的运算，写作公式的键",
    remedy: "请从 docs/language/reference.md 所列的运算中选用。",
  },
  "fact or definition": {
    expected: "facts.json 中的事实，或者 defines 条款的 id",
    remedy:
      "请改正名称，或者在 facts.json 中声明这一事实，或者写条款定义它；sets 条款规定的标准用 parameter 读取，列表用 some、every 或 none 查问。",
  },
  "fact of a list item": {
    expected: "外层 as 给列表项起的名称，加点，再加该列表的事实或定义",
    remedy: "请改正名称，或者在进入列表的地方使用这一事实：项目的 for 之下，或者 over、some、every、none 之内。",
  },
  "sets clause": {
    expected: "本项目某一 sets 条款的 id",
    remedy: "请改正 id，或者补写这一条款；事实和定义要用 fact 读取。",
  },
  list: {
    expected: "facts.json 中的列表",
    remedy: "请改正名称，或者在 facts.json 中声明这一列表；单个事实直接比较，不用 some、every 或 none。",
  },
  "list item": {
    expected: "外层 as 给列表项起的名称",
    remedy: "请使用这样的名称：项目 for 中的，或者外层 over、some、every、none 中的。",
  },
  unit: {
    expected: "单位，如 CNY、CNY/month、years 或 persons",
    remedy: "请改正拼写；自定的单位请换一个词。",
  },
  decider: {
    expected: "层级（如 province、city、county），或者 locality、authority、claimant，或者自定的名称",
    remedy: "请改正拼写；自定的名称请换一个词。",
  },
  award: {
    expected: "本项目某一 awards 条款的 id",
    remedy: "请改正 id，或者补写这一条款。",
  },
  limit: {
    expected: "某一 limits 条款的 id，其他项目的写作 项目#id",
    remedy: "请改正 id，或者补写这一条款。",
  },
  "group of conditions": {
    expected: '条件组：{ "all": [ … ] }、{ "any": [ … ] } 或 { "not": … }',
    remedy: "请写其中一种；含 fact、operator 和 value 的比较要放进条件组里。",
  },
  payer: {
    expected: "层级（如 nation、province、city、county、district），或者 locality，或者 pack.json 声明的承担方",
    remedy: '请改正拼写，或者在 pack.json 中声明这一承担方："payers": { 名称: { "zh": "…", "en": "…" } }。',
  },
  "claimed scheme": {
    expected: "已载入的项目的 id",
    remedy: "请改正 id，或者载入含有这一项目的政策包；也可以删去这项申请：对已载入的项目，它不算申请。",
  },
  scheme: {
    expected: "已载入的项目的 id",
    remedy: "请改正 id，或者载入含有这一项目的政策包。",
  },
};
