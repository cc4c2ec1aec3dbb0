import { describe, expect, it } from "vitest";
import { almoner, ONLY } from "./fake-io.js";

describe("almoner facts", () => {
  it("lists what a portal must ask, private facts apart and without their choices", async () => {
    const { exit, out, err } = await almoner(["facts", "--in", "420115", ...ONLY]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      "Facts to ask in 420115 Jiangxia, for cn/hubei/allowance:",
      "- familyPlace (code of a place): place of registration",
      "  Question: Where is the family registered?",
      "- certificateHeld (yes or no): holds the certificate",
      "  Question: Is the certificate held?",
      "- certificateIssuedOn (date, or null while it has not happened): day of the certificate",
      "- children (list, each item with an id): the children",
      "  Question: All children",
      "  - children.bornOn (date, for each item): date of birth",
      "    Question: When was the child born?",
      "",
      "Private facts, to be asked only when a caller names them; what is answered is never shown:",
      "- secretRecord (choice): a private record",
      "  Question: What does the record say?",
      "",
    ]);
  });

  it("asks nothing on a day without a scheme", async () => {
    const { out } = await almoner(["facts", "--in", "420115", "--on", "2002-12-31", ...ONLY]);
    expect(out).toContain("No fact is needed.");
  });

  it("is plain data with --json", async () => {
    const { out } = await almoner(["facts", "--in", "420115", "--json", ...ONLY]);
    const { format, asked, sensitive } = JSON.parse(out);
    expect(format).toBe("almoner/facts@1");
    expect(asked.map(({ name }: { name: string }) => name)).toEqual([
      "familyPlace",
      "certificateHeld",
      "certificateIssuedOn",
      "children",
      "children.bornOn",
    ]);
    expect(sensitive).toMatchObject([{ name: "secretRecord", choices: [] }]);
  });

  it("does not ask for closed schemes without a purpose", async () => {
    const names = async (more: readonly string[]) => {
      const { out } = await almoner(["facts", "--in", "420115", "--json", ...more]);
      return JSON.parse(out).schemes.map(({ id }: { id: string }) => id);
    };
    expect(await names([])).not.toContain("cn/rural-reward");
    expect(await names(["--purpose", "arrears"])).toContain("cn/rural-reward");
  });
});

describe("almoner places", () => {
  it("lists the register in a pipe by tabs, each place behind its parent", async () => {
    const { exit, out } = await almoner(["places", ...ONLY]);
    expect(exit).toBe(0);
    expect(out).toBe(
      "CN\tthe nation\tnation\t\n420000\tHubei\tprovince\tCN\n420100\tWuhan\tcity\t420000\n" +
        "420115\tJiangxia\tdistrict\t420100\n420116\tHuangpi\tdistrict\t420100\n",
    );
  });

  it("stands in columns in a terminal, Chinese included", async () => {
    const { out } = await almoner(["places", "--under", "420100", "--language", "zh", ...ONLY], { columns: 80 });
    expect(out.split("\n")).toEqual([
      "代码    名称    级别      上级",
      "420100  武汉市  city      420000",
      "420115  江夏区  district  420100",
      "420116  黄陂区  district  420100",
      "",
    ]);
  });

  it("is plain data with --json", async () => {
    const { out } = await almoner(["places", "--under", "420115", "--json", ...ONLY]);
    expect(JSON.parse(out)).toEqual({
      format: "almoner/places@1",
      places: [{ code: "420115", name: { zh: "江夏区", en: "Jiangxia" }, level: "district", parent: "420100" }],
    });
  });

  it("offers a place by its name", async () => {
    const { exit, err } = await almoner(["places", "--under", "武汉", ...ONLY]);
    expect([exit, err]).toEqual([2, expect.stringContaining("Did you mean 420100 (武汉市)?")]);
  });
});
