import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLawFromFolders, shippedPacksFolder } from "../../src/node/index.js";
import { FIXTURES } from "../cli/fake-io.js";

describe("the shipped packs", () => {
  it("are found from the sources", () => {
    expect(shippedPacksFolder()).toBe(join(import.meta.dirname, "../../rules"));
    expect(existsSync(join(shippedPacksFolder(), "jurisdictions.json"))).toBe(true);
  });

  it("make the law of a place by themselves", async () => {
    const law = await loadLawFromFolders({}, "420115");
    expect(law.ok && law.value.program.schemes.length).toBeGreaterThan(0);
    expect(law.ok && law.value.replaced).toEqual([]);
  });
});

describe("folders of packs", () => {
  it("stand alone when they are the only ones", async () => {
    const law = await loadLawFromFolders({ folders: ["packs"], only: true, base: FIXTURES }, "420116");
    expect(law.ok && law.value.program.schemes.map(({ id }) => id)).toEqual(["cn/hubei/allowance"]);
  });

  it("replace a pack of the same id, and the answer says which", async () => {
    const law = await loadLawFromFolders({ folders: ["packs", "dearer"], only: true, base: FIXTURES }, "420115");
    expect(law.ok && law.value.replaced).toEqual([{ id: "cn/hubei", by: "dearer/cn/hubei", was: "packs/cn/hubei" }]);
    expect(law.ok && law.value.program.packs.find(({ id }) => id === "cn/hubei")?.title.en).toBe("Hubei, on trial");
  });

  it("that are named twice replace nothing", async () => {
    const law = await loadLawFromFolders({ folders: ["packs", "packs/cn"], only: true, base: FIXTURES }, "420115");
    expect(law.ok && law.value.replaced).toEqual([]);
  });

  it("report what is wrong in them", async () => {
    const law = await loadLawFromFolders({ folders: ["packs", "refused"], only: true, base: FIXTURES }, "420115");
    expect(law).toMatchObject({ issues: [{ place: { file: "refused/cn/hubei/allowance.json" } }] });
    expect(await loadLawFromFolders({ folders: ["nowhere"], base: FIXTURES }, null)).toMatchObject({
      issues: [{ code: "unreadable-file" }],
    });
  });
});
