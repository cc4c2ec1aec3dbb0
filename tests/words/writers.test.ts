import { expect, test } from "vitest";
import { heading, item, listed, paragraph } from "../../src/words/block.js";
import { oneLine } from "../../src/words/one-line.js";
import { writeMarkdown } from "../../src/words/write-markdown.js";
import { writeText } from "../../src/words/write-text.js";

const blocks = [
  paragraph("儿童[c1] has *two* <b>"),
  heading(2, "# 育儿_补贴"),
  ...listed("条款：", [item("1. 一", [item("- 二")]), item("三")]),
  paragraph("末"),
];

test("text shows depth by spaces and sets lists apart", () => {
  expect(writeText(blocks)).toBe(
    "儿童[c1] has *two* <b>\n\n== # 育儿_补贴 ==\n条款：\n- 1. 一\n  - - 二\n- 三\n\n末\n",
  );
});

test("Markdown nests lists, and a text cannot become markup", () => {
  expect(writeMarkdown(blocks)).toBe(
    "儿童\\[c1\\] has \\*two\\* \\<b\\>\n\n## \\# 育儿\\_补贴\n\n条款：\n\n- 1\\. 一\n  - \\- 二\n- 三\n\n末\n",
  );
});

test("an address is linked only where it leads to a page, whatever a pack says it is", () => {
  const linked = (url: string) => writeMarkdown([{ kind: "list", items: [item("t", [], url)] }]);
  expect(linked("https://a.cn/x_y?z=1")).toBe("- t <https://a.cn/x_y?z=1>\n");
  expect(writeText([{ kind: "list", items: [item("t", [], "http://a.cn/x_y")] }])).toBe("- t http://a.cn/x_y\n");
  for (const url of ["javascript:alert(1)", "https://a.cn/> <b>", "https://a.cn/\u202E", "data:text/html,x"])
    expect(linked(url)).toBe("- t\n");
});

test("an empty list writes nothing, not even its introduction", () => {
  expect(listed("条款：", [])).toEqual([]);
});

test("escape sequences, line breaks and reversed reading orders of a hostile text do not get through", () => {
  expect(oneLine("\u001b[31m红\u001b[0m\u0007")).toBe("[31m红[0m");
  expect(oneLine("一\r\n二\u2028三\t四")).toBe("一 二 三 四");
  expect(oneLine("a\u202Eb\u2066c\uD800d\uFEFF")).toBe("abcd");
  expect(oneLine("第一条　内容 🙂")).toBe("第一条　内容 🙂");
});
