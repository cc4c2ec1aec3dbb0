import type { CliWords } from "./words.js";

const meant = (near: string, otherwise: string) => (near === "" ? otherwise : `是否想写 ${near}？${otherwise}`);
const REMEDIES: Readonly<Record<string, string>> = {
  on: "请加上日期，如 --on 2025-06-01。",
  in: "请加上辖区，如 --in 420115。",
};
const list = (names: readonly string[]) => names.join("、");

const UNITS: Readonly<Record<string, readonly [counted: string, per: string]>> = {
  CNY: ["元", "元"],
  day: ["天", "天"],
  week: ["周", "周"],
  month: ["个月", "月"],
  quarter: ["个季度", "季"],
  year: ["年", "年"],
  person: ["人", "人"],
  percent: ["%", "%"],
};

function unitWord(word: string, isPer: boolean): string {
  return (Object.hasOwn(UNITS, word) ? UNITS[word]?.[isPer ? 1 : 0] : undefined) ?? word;
}

/** The commands in Chinese. */
export const ZH: CliWords = {
  usage: {
    unknownCommand: (found, near) => ({
      problem: `没有命令 ${found}。`,
      expected: "assess、schedule、compare、law、test、facts、types、new 或 places",
      found,
      remedy: meant(near, "参见 almoner --help。"),
    }),
    noCommand: () => ({
      problem: "没有给出命令。",
      expected: "assess、schedule、compare、law、test、facts、types、new 或 places",
      found: "无",
      remedy: "参见 almoner --help。",
    }),
    commandFirst: (command) => ({
      problem: `${command} 写在了选项之后。`,
      expected: "先写命令",
      found: "先写了选项",
      remedy: `请先写 almoner ${command}，选项写在其后。`,
    }),
    unknownOption: (found, near) => ({
      problem: `这里没有选项 ${found}。`,
      expected: "本命令的选项",
      found,
      remedy: meant(near, "选项见本命令的 --help。"),
    }),
    valueWanted: (option) => ({
      problem: `${option} 缺少取值。`,
      expected: `${option} 及其后的取值`,
      found: "没有取值",
      remedy: `请在 ${option} 之后写上取值。`,
    }),
    noValueWanted: (option) => ({
      problem: `${option} 不带取值。`,
      expected: `只写 ${option}`,
      found: "带有取值",
      remedy: `请只写 ${option}。`,
    }),
    givenTwice: (option) => ({
      problem: `${option} 给出了不止一次。`,
      expected: "一次",
      found: "多次",
      remedy: `请只保留一个 ${option}。`,
    }),
    missingOption: (option) => ({
      problem: `缺少 --${option}。`,
      expected: `--${option}`,
      found: "无",
      remedy: REMEDIES[option] ?? "请加上它；取值见 --help。",
    }),
    missingArgument: (name) => ({
      problem: `缺少 ${name}。`,
      expected: `${name}：一个文件，或用 - 表示标准输入`,
      found: "无",
      remedy: "请写出文件名，或写 - 并从标准输入传入。",
    }),
    tooMany: (found) => ({
      problem: `多了一个参数 ${found}。`,
      expected: "更少的参数",
      found,
      remedy: "请去掉它；选项的取值写在选项之后。",
    }),
    notADay: (option, found) => ({
      problem: `--${option} ${found} 不是历法上的日期。`,
      expected: "写作 YYYY-MM-DD 的日期",
      found,
      remedy: "请写成 2025-06-01 的样子。",
    }),
    notOneOf: (option, found, choices) => ({
      problem: `--${option} 不能取 ${found}。`,
      expected: choices.join(" 或 "),
      found,
      remedy: `请写 ${choices.map((choice) => `--${option} ${choice}`).join(" 或 ")}。`,
    }),
    notAReading: (found) => ({
      problem: `--reading ${found} 没有说明对哪一条款取哪一种解释。`,
      expected: "项目#条款=解释",
      found,
      remedy: "almoner law 列出各条款及其文本所容许的解释。",
    }),
    onlyPacksAlone: () => ({
      problem: "--only-packs 之下没有任何政策包。",
      expected: "同时给出 --packs 文件夹",
      found: "没有文件夹",
      remedy: "请加上 --packs 文件夹，或去掉 --only-packs。",
    }),
    unknownPlace: (found, near) => ({
      problem: `没有辖区 ${found}。`,
      expected: "辖区代码，如 420115",
      found,
      remedy: meant(near, "almoner places 列出全部辖区。"),
    }),
    noPacks: (folder) => ({
      problem: `${folder} 中没有政策包。`,
      expected: "含有 pack.json 的文件夹，或其上级文件夹",
      found: "无",
      remedy: "请写出政策包所在的文件夹，或包含多个政策包的文件夹。",
    }),
    notWritten: (file, reason) => ({
      problem: `无法写入 ${file}（${reason}），未作任何改动。`,
      expected: "可以写入的文件，且所在文件夹已存在",
      found: reason,
      remedy: "请用 --out 换一个文件，或先建好文件夹。",
    }),
    noCases: (folder) => ({
      problem: `${folder} 中没有案例。`,
      expected: "与项目文件放在一起的 SCHEME.cases.json",
      found: "无",
      remedy: "请写案例文件，或改写另一个文件夹。",
    }),
    noSuchPack: (id, known) => ({
      problem: `存放政策包的文件夹中没有政策包 ${id === "" ? "（无名）" : id}。`,
      expected: "id 以该文件夹中某一政策包的 id 开头",
      found: known.length === 0 ? "没有政策包" : list(known),
      remedy: "请改正 id，或用 --into 指明文件夹，或先用 almoner new jurisdiction 建立政策包。",
    }),
    noSuchScheme: (id, known) => ({
      problem: `此地没有项目 ${id}。`,
      expected: "此地的某一项目",
      found: known.length === 0 ? "没有项目" : list(known),
      remedy: "请改正 id 或 --in。",
    }),
  },
  run: {
    problem: ({ problem, remedy }) => `almoner：${problem}${remedy}`,
    seeHelp: (command) => `帮助：almoner ${command === null ? "" : `${command} `}--help`,
    replaced: (id, by, was) => `almoner：政策包 ${id} 取自 ${by}，代替 ${was}。`,
    writingFailed: (reason) => `almoner：无法写出结果（${reason}）。`,
    defect: (version) =>
      `almoner ${version}：这是 almoner 自身的缺陷，不是您输入的问题。请连同下面几行一并报告；其中不含家庭的任何信息。`,
  },
  law: {
    head: (place, day) => `${place} ${day} 有效的规定。`,
    chain: (places) => `适用以下各地的规定，由近及远：${places.join("、")}。`,
    scheme: (id, origin, evidence) => `项目 ${id}，${origin} 的规定；编码状态：${evidence}。`,
    nothingInForce: (titles) => `以下项目当日在此没有有效的条款：${titles.join("；")}。`,
    noScheme: "没有政策包载有适用于此辖区的项目。",
    clause: (id, effect, text) => `${id}（${effect}）：“${text}”`,
    origin: (place, pack) => `由 ${place} 制定（政策包 ${pack}）。`,
    period: (from, to) =>
      from === null ? (to === null ? "" : `至 ${to} 止`) : to === null ? `自 ${from} 起` : `${from} 至 ${to}`,
    inForce: (period) => `有效期：${period}。`,
    replaces: (clause, origin, text) => `代替 ${origin} 制定的条款 ${clause}：“${text}”`,
    reserves: (tag, level) => `${level === null ? "下级" : `${level}以下（含）`}不得设立带 ${tag} 标签的待遇。`,
    exceptTo: (clause) => `是条款 ${clause} 的例外。`,
    value: (value) => `当日取值：${value}`,
    noValue: "当日没有取值。",
    open: (decider, range) => `由${decider}决定${range === "" ? "" : `：${range}`}`,
    reading: (name, text, isTaken) => `${isTaken ? "所取解释" : "另一解释"}：${name}（“${text}”）`,
    unit: (unit) =>
      unit
        .split("/")
        .map((word, index) => unitWord(word, index > 0))
        .join("/"),
    table: (unit) => (unit === "" ? "见下表" : `见下表，单位：${unit}`),
    rowFrom: (key) => `${key} 起`,
    rowAbove: (key) => `${key} 以上`,
    beyond: (value) => `每增加一个：+ ${value}`,
    band: (from, percent) => `超过 ${from} 的部分：${percent}%`,
    otherwise: "其他",
    packs: (packs) => `政策包：${packs.join("；")}`,
    pack: (id, edition, title) => `${id}，版本 ${edition}（${title}）`,
  },
  test: {
    failed: "未通过",
    refused: "无法运行",
    where: (scheme, place, day) => `${scheme}，辖区 ${place}，${day}`,
    expected: "应为",
    got: "实为",
    nothing: "无",
    parts: {
      scheme: "项目",
      outcome: "结论",
      now: "当期",
      accrued: "累计",
      total: "合计",
      instalments: "全部分期",
      instalment: "分期",
      refusedBy: "拒绝的条款",
      missing: "尚缺",
      quantity: "数量",
      quantities: "数量",
      award: "待遇",
      first: "首日",
      last: "末日",
      due: "发放日",
      state: "状态",
      amount: "金额",
      shares: "承担方",
      household: "家庭",
    },
    clause: (address, text) => `依据条款 ${address}：“${text}”`,
    reads: (parameters) => `所用标准：${list(parameters)}`,
    summary: (cases, passed, failed) => `${cases} 个案例：${passed} 个通过，${failed} 个未通过`,
  },
  facts: {
    head: (place, schemes) => `在 ${place} 要询问的事实，用于${schemes.length === 0 ? "（无项目）" : list(schemes)}：`,
    none: "不需要任何事实。",
    sensitive: "不公开的事实，只在调用方指明时询问；所答内容从不显示：",
    fact: (name, type, label) => `${name}（${type}）：${label}`,
    types: {
      boolean: "是或否",
      integer: "整数",
      decimal: "小数，加引号",
      money: "金额，加引号",
      percent: "百分数，加引号",
      date: "日期",
      text: "文字",
      place: "辖区代码",
      choice: "选项",
      list: "名单，每项有 id",
    },
    joined: (parts) => parts.join("，"),
    ofEach: "逐项询问",
    event: "尚未发生时为 null",
    bounds: (atLeast, atMost) =>
      [atLeast === null ? [] : `至少 ${atLeast}`, atMost === null ? [] : `至多 ${atMost}`].flat().join("，"),
    question: (text) => `问法：${text}`,
    choices: (choices) => `可选：${choices.join("；")}`,
    schemes: (ids) => `使用的项目：${list(ids)}`,
  },
  make: {
    written: (path) => `已写出 ${path}`,
    nextScheme: (pack) => `下一步：在 pack.json 中写明文件，然后 almoner new scheme ${pack}/名称 --on 日期`,
    nextTest: (folder) => `下一步：照文件改写条款和案例，然后 almoner test ${folder}`,
    nextCase: "下一步：照文件手工算出应有的结果，写入 expect 和 working；在此之前该案例不被接受。",
  },
  places: { heads: ["代码", "名称", "级别", "上级"] },
};
