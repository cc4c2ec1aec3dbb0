import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaintsOf } from "../support/compile.js";
import { almoner, ONLY } from "./fake-io.js";

const IN = ["types", "--in", "420115", ...ONLY] as const;

function folder(): string {
  return mkdtempSync(join(tmpdir(), "almoner-types-"));
}

describe("almoner types", () => {
  it("prints the module, unbroken even in a narrow terminal", async () => {
    const { exit, out, err } = await almoner(IN, { columns: 40 });
    expect([exit, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe(
      "// Written by `almoner types --in 420115 --packs packs --only-packs`. Write it again when the packs change.",
    );
    expect(out).toContain(
      "  /** 户籍地 · place of registration */\n  readonly familyPlace?: Fact<PlaceCode> | undefined;\n",
    );
    expect(out).toContain('export type SensitiveFact =\n  | "secretRecord";\n');
    expect(complaintsOf({ "tests/types/law.d.ts": out })).toEqual([]);
  });

  it("writes it to a file, in the place of what was there", async () => {
    const file = join(folder(), "law.d.ts");
    writeFileSync(file, "old");
    expect(await almoner([...IN, "--out", file])).toEqual({ exit: 0, out: "", err: "" });
    expect(readFileSync(file, "utf8")).toBe((await almoner(IN)).out);
  });

  it("writes where a link leads, and leaves the link", async () => {
    const here = folder();
    writeFileSync(join(here, "real.d.ts"), "old");
    symlinkSync("real.d.ts", join(here, "law.d.ts"));
    await almoner([...IN, "--out", join(here, "law.d.ts")]);
    expect(readFileSync(join(here, "real.d.ts"), "utf8")).toContain("export interface Household");
    expect(readdirSync(here).sort()).toEqual(["law.d.ts", "real.d.ts"]);
  });

  it("gives the JSON Schema of a household instead, of the facts of these packs", async () => {
    const { exit, out, err } = await almoner([...IN, "--json-schema"]);
    expect([exit, err]).toEqual([0, ""]);
    const { title, additionalProperties, properties } = JSON.parse(out);
    expect([title, additionalProperties]).toEqual(["almoner household in 420115", false]);
    expect(properties.familyPlace.description).toContain("place of registration · 户籍地");
    expect(properties.children.items).toMatchObject({ required: ["id"], additionalProperties: false });
    const json = JSON.parse((await almoner([...IN, "--json-schema", "--json"])).out);
    expect(json.text).toBe(out);
  });

  it("is plain data with --json", async () => {
    const { out } = await almoner([...IN, "--json"]);
    expect(JSON.parse(out)).toEqual({
      format: "almoner/types@1",
      place: { code: "420115", name: { zh: "江夏区", en: "Jiangxia" } },
      text: (await almoner(IN)).out,
    });
  });

  it("says why a file cannot be written, and leaves nothing behind", async () => {
    const here = folder();
    mkdirSync(join(here, "law"));
    expect(await almoner([...IN, "--out", join(here, "law")])).toMatchObject({
      exit: 5,
      err: expect.stringContaining("could not be written (EISDIR); nothing was changed. Name another file with --out"),
    });
    const nowhere = await almoner([...IN, "--out", join(here, "nowhere/law.d.ts"), "--language", "zh"]);
    expect([nowhere.exit, nowhere.err]).toEqual([5, expect.stringContaining("（ENOENT），未作任何改动。请用 --out")]);
    expect(readdirSync(here)).toEqual(["law"]);
  });

  it("replaces nothing that is no plain file", async () => {
    const socket = join(folder(), "law.d.ts");
    const server = createServer();
    await new Promise<void>((done) => server.listen(socket, done));
    expect(await almoner([...IN, "--out", socket])).toMatchObject({ exit: 5, out: "" });
    expect(statSync(socket).isSocket()).toBe(true);
    server.close();
  });

  it("writes nothing when the packs are refused", async () => {
    const file = join(folder(), "law.d.ts");
    const { exit } = await almoner(["types", "--in", "420115", "--packs", "refused", "--out", file]);
    expect([exit, existsSync(file)]).toEqual([3, false]);
  });

  it("needs a place", async () => {
    expect(await almoner(["types", ...ONLY])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("--in is missing"),
    });
  });
});
