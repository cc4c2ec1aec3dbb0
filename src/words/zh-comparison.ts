import type { ComparisonWords } from "./comparison-words.js";

/** 各地比较的中文说法。 */
export const ZH_COMPARISON: ComparisonWords = {
  head: (day) => `同一家庭在各地的待遇，以 ${day} 所知为准。`,
  asIf: (facts) =>
    `每一行都是同一家庭，如同户籍一直就在该地：${facts.join("、")}，均取该地。其余事实一律照家庭所述，包括迁移日期、申请和决定。`,
  counted: (horizon) =>
    `现金指整个享受期内（已往和今后）实际得到的合计；终止日未知的，计到 ${horizon}，届时已开始的一期计到期末。其他形式的待遇不计入，只在“其他待遇”栏列出项数。各行依行政区划登记的次序排列。`,
  columns: { place: "辖区", outcome: "结论", atLeast: "现金至少", atMost: "现金至多", besides: "其他待遇" },
  outcome: {
    eligible: "符合",
    ineligible: "不符合",
    undetermined: "未定",
    "not-in-force": "无有效规定",
  },
  noCash: "–",
  noPlace: "此范围内没有自有政策包的辖区。",
  details: "分地说明：",
  place: (place, outcome) => `${place}：${outcome}。`,
  scheme: (title, outcome) => `${title}：${outcome}。`,
  award: (subject, award, form, received) => `${subject}，${award}（${form}）：${received}。`,
  accrued: (amount) => `截至认定日累计：${amount}。`,
  due: (first, last) => (first === last ? `发放日：${first}。` : `发放日：${first} 至 ${last}。`),
  forfeited: (amount) => `未见按期申请，已放弃、不计入：${amount}。`,
  openDecision: "其中有待有关方面作出的决定，家庭提供任何材料都不能确定。",
  decided: (decisions) => `所依决定照家庭所述：${decisions.join("、")}。`,
  withheld: (schemes) => `另有 ${schemes} 个已关闭项目未作认定。`,
};
