import { describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "../../src/base/version.js";
import { run } from "../../src/cli/run.js";
import { almoner, ONLY } from "./fake-io.js";

describe("the help", () => {
  it.each(["assess", "law", "test", "facts", "types", "places"])(
    "of %s has an example and the shape of --json",
    async (name) => {
      for (const language of ["zh", "en"]) {
        const { exit, out, err } = await almoner([name, "--help", "--language", language]);
        expect(exit).toBe(0);
        expect(err).toBe("");
        expect(out).toContain(language === "zh" ? "示例" : "Example");
        expect(out).toContain(`\n  almoner ${name}`);
        expect(out).toContain(`"format": "almoner/${name}@1"`);
      }
    },
  );

  it("of almoner names every command, and -h is --help", async () => {
    const { exit, out } = await almoner(["-h"]);
    expect(exit).toBe(0);
    for (const name of ["assess", "law", "test", "facts", "types", "places"]) expect(out).toContain(`almoner ${name}`);
  });

  it("has the version", async () => {
    expect(await almoner(["--version"])).toEqual({ exit: 0, out: `${ENGINE_VERSION}\n`, err: "" });
  });
});

describe("a command line that cannot be followed", () => {
  it.each([
    [["asess"], "Did you mean assess?"],
    [[], "No command was given."],
    [["--only-packs", "law"], "Write almoner law first"],
    [["--packs"], "no option --packs"],
    [["law", "--inn", "420115"], "Did you mean --in?"],
    [["law", "--in", "--on", "2005-01-01"], "--in needs a value"],
    [["law", "--in=", "--on", "2005-01-01"], "--in needs a value"],
    [["law", "--in", "420115", "--in", "420116", "--on", "2005-01-01"], "--in was given more than once"],
    [["law", "--only-packs=yes"], "--only-packs takes no value"],
    [["law", "--in", "420115"], "--on is missing"],
    [["law", "--on", "2005-01-01"], "--in is missing"],
    [["law", "--in", "420115", "--on", "2005-02-29"], "not a day of the calendar"],
    [["law", "--in", "420115", "--on", "2005-01-01", "more"], "more is one argument too many"],
    [["assess", "--in", "420115", "--on", "2005-01-01"], "HOUSEHOLD is missing"],
    [
      ["assess", "-", "--in", "420115", "--on", "2005-01-01", "--purpose", "curiosity"],
      "--purpose cannot be curiosity",
    ],
    [["assess", "-", "--in", "420115", "--on", "2005-01-01", "--reading", "x"], "which reading of which clause"],
    [["places", "--language", "fr"], "--language cannot be fr"],
    [["places", "--only-packs"], "leaves no pack at all"],
  ] as const)("%j stops with the remedy", async (argv, said) => {
    const { exit, out, err } = await almoner(argv);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(new RegExp(said.replaceAll("?", "\\?").replaceAll(".", "\\.")));
    expect(err).toContain("--help");
  });

  it("is said in the language asked, or of the environment", async () => {
    expect((await almoner(["asess", "--language", "zh"])).err).toContain("是否想写 assess？");
    expect((await almoner(["asess"], { env: { LANG: "zh_CN.UTF-8" } })).err).toContain("是否想写");
    expect((await almoner(["asess"], { env: { LC_ALL: "C", LANG: "zh_CN.UTF-8" } })).err).toContain("Did you mean");
    expect((await almoner(["asess", "--language", "en"], { env: { LANG: "zh_CN" } })).err).toContain("Did you mean");
  });

  it("is an issue on standard output with --json", async () => {
    const { exit, out, err } = await almoner(["law", "--json", "--in", "42x115", "--on", "2005-01-01", ...ONLY]);
    expect([exit, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toEqual({
      format: "almoner/issues@1",
      issues: [
        {
          code: "wrong-usage",
          place: { file: "", pointer: "" },
          expected: expect.any(String),
          found: "42x115",
          remedy: expect.stringContaining("420115"),
          also: [],
        },
      ],
    });
  });
});

describe("the packs", () => {
  it("that others replace are named on standard error, and the answer stands alone", async () => {
    const { exit, out, err } = await almoner(["places", ...ONLY, "--packs", "dearer"]);
    expect(exit).toBe(0);
    expect(err).toBe("almoner: pack cn/hubei is taken from dearer/cn/hubei, in place of packs/cn/hubei.\n");
    expect(out.startsWith("CN\t")).toBe(true);
  });

  it("that are refused end with 3, naming file, pointer, line and column", async () => {
    const { exit, err } = await almoner(["law", "--in", "420115", "--on", "2005-01-01", ...ONLY, "--packs", "refused"]);
    expect(exit).toBe(3);
    expect(err).toMatch(/refused\/cn\/hubei\/allowance\.json:\d+:\d+ \(\/clauses\/5\/that\/all\/0\/fact\)/);
    expect(err).toContain("certificateHeld");
  });

  it("are issues of a stable shape with --json", async () => {
    const { exit, out } = await almoner(["test", "refused", ...ONLY, "--json"]);
    expect(exit).toBe(3);
    const [issue] = JSON.parse(out).issues;
    expect(Object.keys(issue)).toEqual(["code", "place", "expected", "found", "remedy", "also"]);
    expect(issue).toMatchObject({ code: "unknown-name", place: { pointer: "/clauses/5/that/all/0/fact" } });
  });

  it("in a folder that does not exist, or holds none, are wrong usage", async () => {
    expect((await almoner(["places", "--packs", "nowhere"])).exit).toBe(2);
    const none = await almoner(["places", "--only-packs", "--packs", "../../cli"]);
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining("There is no pack in ../../cli")]);
  });
});

describe("writing", () => {
  it("to a closed pipe is no failure", async () => {
    expect(await almoner(["places", ...ONLY], { failing: "EPIPE" })).toEqual({ exit: 0, out: "", err: "" });
  });

  it("to a full disk ends with 5", async () => {
    const { exit, err } = await almoner(["places", ...ONLY], { failing: "ENOSPC" });
    expect([exit, err]).toEqual([5, "almoner: the output could not be written (ENOSPC).\n"]);
  });

  it("of issues to a full disk ends with 5 too", async () => {
    expect((await almoner(["asess", "--json"], { failing: "ENOSPC" })).exit).toBe(5);
  });
});

describe("a defect", () => {
  it("ends with 70, asks for a report with the version, and quotes nothing", async () => {
    const written: string[] = [];
    const output = { isTerminal: false, columns: undefined, write: async (text: string) => void written.push(text) };
    const exit = await run(["places"], {
      stdout: output,
      stderr: output,
      stdin: (async function* () {})(),
      env: {},
      get cwd(): string {
        throw new Error("born on 1991-02-20");
      },
    });
    expect(exit).toBe(70);
    expect(written.join("")).toContain(`almoner ${ENGINE_VERSION}: this is a defect`);
    expect(written.join("")).toMatch(/\n {4}at /);
    expect(written.join("")).not.toContain("1991-02-20");
  });
});
