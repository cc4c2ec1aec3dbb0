import type { IssueWords } from "./issue-words.js";
import { few, quoted } from "./shorten.js";
import { boundsInChinese, inChinese } from "./zh-phrases.js";

/** Chinese for what goes wrong between the packs of several places. */
export const ZH_PLACES = {
  "slot-conflict": ({ slot, clauses, lower }) => ({
    problem: `同一天有几个条款占据 ${quoted(slot)} 的位置。`,
    expected: "每一天只有一个条款",
    found: few(clauses, "、"),
    remedy:
      lower === null
        ? "请让它们的 inForce 日期不重叠，或者让其中一个在 replaces 中写明另一个；发放和分担的条款也可以各加 when。"
        : `${quoted(lower.id)} 是下级的规定：要改动居间的条款，请在 replaces 中写明 ${quoted(lower.over)}（该条款所在的政策包须已开放它）；或者让它们的 inForce 日期不重叠。`,
  }),
  "not-amendable": ({ clause }) => ({
    problem: `本政策包不能改动 ${quoted(clause)}。`,
    expected: "向本地开放的内容",
    found: `${quoted(clause)}，未向本地开放`,
    remedy: `请另写自己的条款，或者请 ${quoted(clause)} 所在的政策包开放它：写明 "amendable": true，或者用 "open" 向本地开放。政策包只能改动本地和上级地方的规定。`,
  }),
  "outside-bounds": ({ clause, bounds, found }) => ({
    problem: `这个值超出了 ${quoted(clause)} 允许的范围。`,
    expected: bounds === "" ? "它允许的值" : boundsInChinese(bounds),
    found: inChinese(found),
    remedy: "请在范围内取值；只有规定范围的政策包才能改变范围。",
  }),
  "reserved-award": ({ award, tag, clause }) => ({
    problem: `${quoted(clause)} 规定带 ${quoted(tag)} 标签的待遇由上级设立：本政策包不得自行设立。`,
    expected: `该规定有效期间没有带 ${quoted(tag)} 标签的待遇`,
    found: quoted(award),
    remedy:
      "请删去这项待遇，或者让它在该规定生效之前结束（inForce）。上级允许设立的，应由作出该规定的政策包写明：有效日期，或者约束到哪一级。",
  }),
  "unknown-jurisdiction": ({ code }) => ({
    problem: `没有辖区 ${quoted(code)}。`,
    expected: "jurisdictions.json 中的代码",
    found: quoted(code),
    remedy: "请核对代码，或者把这个地方加入 jurisdictions.json，写明名称、层级和上级。",
  }),
} satisfies Partial<IssueWords>;
