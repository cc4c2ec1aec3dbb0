import type { Language } from "../src/words/index.js";

/** What the pages of the packs say around the law. */
export interface PageWords {
  readonly otherLanguage: string;
  readonly index: string;
  readonly indexText: readonly string[];
  readonly places: string;
  readonly placesHeads: readonly string[];
  readonly closed: string;
  readonly coverage: string;
  readonly coverageText: string;
  readonly coverageHeads: readonly string[];
  readonly counts: (rows: number, encoded: number) => string;
  readonly notEncoded: string;
  readonly commands: string;
  readonly commandsText: readonly string[];
  readonly above: string;
  readonly below: string;
  readonly tryIt: string;
  readonly trial: (period: string, outcome: string, shows: string | null) => string;
  readonly otherDay: string;
  readonly anyTime: string;
  /** A name with what sets it apart: the code of a place, or that a scheme is closed. */
  readonly nameOf: (name: string, apart: string) => string;
}

const EN: PageWords = {
  otherLanguage: "中文",
  index: "The shipped packs, place by place",
  indexText: [
    "Every place whose law is shipped with almoner has a page: the law as it is encoded, clause by clause, each figure with its dates, who pays, the sentence each clause rests on, how it is read, and what the text leaves open. `almoner law --in CODE --own --markdown` writes the same of any pack.",
    "Nobody in authority has checked these encodings: read the official text before you pay, refuse or claim.",
  ],
  places: "Places",
  placesHeads: ["Place", "Code", "Schemes, and changes to schemes of the places above", "Encoding"],
  closed: "closed",
  coverage: "Which schemes of the sources are encoded",
  coverageText:
    "The historic rows are those of a survey report on Hubei of about the middle of 2006; the current schemes those for which there were documents. A closed scheme is kept as history, so that sums still owed can be worked out and audited.",
  coverageHeads: ["Row", "What it is", "Encoded in", "What is not, and why"],
  counts: (rows, encoded) => `${encoded} of ${rows} rows are encoded.`,
  notEncoded: "not encoded",
  commands: "A household for each place",
  commandsText: [
    "For each scheme of each place, and each period between two changes of its law, a household and a command line that answers. The households are those of the cases beside the packs, with invented people; where a period has no case of its own, the household of another day is asked on its first day. They run in the folder of the package: a clone, or `node_modules/almoner`.",
  ],
  above: "The law of these places applies here too:",
  below: "Places below with law of their own:",
  tryIt: "Try it",
  trial: (period, outcome, shows) => `${period}: ${outcome}${shows === null ? "" : ` (${shows})`}.`,
  otherDay: "the household of a case of another day",
  anyTime: "at any time",
  nameOf: (name, apart) => `${name} (${apart})`,
};

const ZH: PageWords = {
  otherLanguage: "English",
  index: "随附的政策包：各辖区",
  indexText: [
    "随 almoner 附带规定的每一辖区各有一页：逐条列出所编码的规定、各标准及其起止日期、由谁承担、所依据的原文、如何解释，以及文本尚未明确之处。对任何政策包，`almoner law --in 代码 --own --markdown --language zh` 写出同样的一页。",
    "这些编码未经任何主管机关核对：支付、拒绝或申领之前，请先读官方文本。",
  ],
  places: "辖区",
  placesHeads: ["辖区", "代码", "项目，以及对上级项目的修订", "编码状态"],
  closed: "已关闭",
  coverage: "来源中的项目编码到哪里",
  coverageText:
    "历史各行出自一份约2006年年中的湖北调研报告；现行项目为有文件可据者。已关闭的项目只保留历史记录，用于计算和审核当时应发未发的款项。",
  coverageHeads: ["行", "内容", "编码在", "未编码的部分及原因"],
  counts: (rows, encoded) => `${rows} 行中已编码 ${encoded} 行。`,
  notEncoded: "未编码",
  commands: "各辖区的示例家庭",
  commandsText: [
    "各辖区的每一项目，在规定两次变化之间的每一时期，各有一个家庭和一条可以运行的命令。家庭取自政策包旁的案例，人物均为虚构；某一时期没有案例的，取另一日的案例家庭，在该时期首日询问。命令在软件包所在的文件夹中运行：源码目录，或 `node_modules/almoner`。",
  ],
  above: "以下各地的规定在此同时适用：",
  below: "下级中自有规定的：",
  tryIt: "试一试",
  trial: (period, outcome, shows) => `${period}：${outcome}${shows === null ? "" : `（${shows}）`}。`,
  otherDay: "取另一日的案例家庭",
  anyTime: "不限时期",
  nameOf: (name, apart) => `${name}（${apart}）`,
};

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { zh: ZH, en: EN };
