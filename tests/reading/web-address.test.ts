import { afterEach, expect, it, vi } from "vitest";
import { type PackSource, parsePack } from "../../src/pack/index.js";
import { describeIssue } from "../../src/words/index.js";
import { manifest } from "../support/law.js";

afterEach(() => vi.unstubAllGlobals());

function packWith(url: string): PackSource {
  const documents = { act: { title: { en: "The Act" }, kind: "official-text", url } };
  return { folder: "cn", files: { "pack.json": { ...manifest("cn", "CN"), documents } } };
}

const RIGHT = [
  "https://example.org",
  "http://example.org:8080/a?b=c#d",
  "https://www.jxzwfww.gov.cn/art/2026/4/21/art_86123_5170443.html?flag=gj",
  "https://例子.测试/文件",
];

it.each(RIGHT)("%s is an address, also where there is no global URL", (url) => {
  expect(parsePack(packWith(url)).ok).toBe(true);
  vi.stubGlobal("URL", undefined);
  expect(parsePack(packWith(url)).ok).toBe(true);
});

it.each(["the gazette", "www.example.org", "https://", "https:///a", "https://example.org/a b", "ftp://example.org"])(
  "%s is none, and is told so",
  (url) => {
    const pack = parsePack(packWith(url));
    if (pack.ok) throw new Error("it was taken");
    expect(pack.issues.map((issue) => describeIssue(issue, "en").expected)).toEqual(["a web address"]);
  },
);
