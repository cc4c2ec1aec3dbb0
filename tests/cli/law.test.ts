import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/words/text-width.js";
import { almoner, ONLY } from "./fake-io.js";

describe("almoner law", () => {
  it("prints each clause in force with its value, source, origin, and what it replaces", async () => {
    const { exit, out, err } = await almoner(["law", "--in", "420116", "--on", "2005-06-01", ...ONLY]);
    expect([exit, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines[0]).toBe("Unofficial encoding, not verified against the official text; not a decision.");
    expect(lines[1]).toBe("Law in force in 420116 Huangpi on 2005-06-01.");
    const at = lines.indexOf("- cn/hubei/allowance#monthly-rate (parameter): “10 yuan a month.”");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "  - Value on this day: 10.00 CNY/month (from 2003-01-01 to 2009-12-31)",
      "  - Source: Survey report (No. 1), 1(1): “按月不低于10元”",
      "  - Made by: 420000 Hubei, pack cn/hubei.",
    ]);
    expect(out).toContain("  - It stands in the place of cn/hubei/allowance#paid-yearly, made by 420000 Hubei: “");
    expect(out).toContain("  - Made by: 420116 Huangpi, pack cn/hubei/huangpi.");
    expect(out).toContain("  - Reading taken: certificate-month (“that month”)");
    expect(out).not.toContain("Value on this day: certificate-month");
  });

  it("leaves out what another place amended, and takes the value of the day", async () => {
    const { out } = await almoner(["law", "--in", "420115", "--on", "2010-01-01", ...ONLY]);
    expect(out).not.toContain("huangpi");
    expect(out).toContain("#paid-yearly (payment)");
    expect(out).toContain("Value on this day: 15.00 CNY/month (since 2010-01-01)");
  });

  it("says when nothing is granted yet, and where no scheme is", async () => {
    const before = await almoner(["law", "--in", "420115", "--on", "2002-12-31", ...ONLY]);
    expect(before.out).toContain("No clause of this scheme grants anything on this day.");
    expect(before.out).toContain("It has no value on this day.");
    const nowhere = await almoner(["law", "--in", "CN", "--on", "2005-06-01", ...ONLY]);
    expect([nowhere.exit, nowhere.out]).toEqual([0, expect.stringContaining("No pack has a scheme for this place.")]);
  });

  it("shows what the shipped packs hold of Huangpi in 2006, each clause with its place and its document", async () => {
    const { exit, out } = await almoner(["law", "--in", "420116", "--on", "2006-07-01", "--language", "zh"]);
    expect(exit).toBe(0);
    const blockOf = (clause: string) => {
      const lines = out.split("\n");
      const at = lines.findIndex((line) => line.startsWith(`- ${clause}（`));
      return lines
        .slice(
          at,
          lines.findIndex((line, index) => index > at && !line.startsWith("  ")),
        )
        .join("\n");
    };
    const lumpSum = blockOf("cn/hubei/only-child-allowance#huangpi-lump-sum");
    expect(lumpSum).toContain("待独生子女年满14周岁后，一次性兑现独生子女保健费。");
    expect(lumpSum).toContain("依据：《人口计生利益导向机制建设情况调研报告");
    expect(lumpSum).toContain("代替 420000 湖北省 制定的条款 cn/hubei/only-child-allowance#paid-yearly");
    expect(lumpSum).toContain("由 420116 黄陂区 制定（政策包 cn/hubei/wuhan/huangpi）");
    const shares = blockOf("cn/hubei/wuhan/huangpi/two-daughter-award#funding");
    expect(shares).toContain("区级600元，街乡镇场400元。");
    expect(shares).toContain("依据：《人口计生利益导向机制建设情况调研报告");
    expect(shares).toContain("由 420116 黄陂区 制定（政策包 cn/hubei/wuhan/huangpi）");
    expect(out).toContain("以下项目当日在此没有有效的条款：国家育儿补贴；");
  });

  it("shows what a place itself made, of all days, with --own", async () => {
    const province = (await almoner(["law", "--in", "420000", "--own", ...ONLY])).out;
    expect(province).toContain("  - Value from 2003-01-01 to 2009-12-31: 10.00 CNY/month");
    expect(province).toContain("  - Value since 2010-01-01: 15.00 CNY/month");
    expect(province).toContain("- #first-month: the text can be read in more than one way; taken: certificate-month.");
    expect(province).not.toContain("huangpi");
    const district = (await almoner(["law", "--in", "420116", "--own", ...ONLY])).out;
    expect(district.split("\n").filter((line) => line.startsWith("- #"))).toEqual([
      expect.stringContaining("- #huangpi-lump-sum (payment): "),
    ]);
    expect(district).toContain("It changes “Health allowance”, scheme cn/hubei/allowance, law of 420000 Hubei; ");
  });

  it("takes a day or --own, not both", async () => {
    const { exit, err } = await almoner(["law", "--in", "420116", "--own", "--on", "2005-06-01", ...ONLY]);
    expect([exit, err]).toEqual([2, expect.stringContaining("--on is one argument too many")]);
  });

  it("says who pays, what is tested, and never more of a private fact than its name", async () => {
    const { out } = await almoner(["law", "--in", "420116", "--own", "--language", "en"]);
    expect(out).toContain("  - Paid by: district CNY 600.00; town CNY 400.00.");
    expect(out).toContain("  - Tested: a rural household (ruralHousehold): equal to yes");
    const city = await almoner(["law", "--in", "420100", "--own", "--language", "zh"]);
    expect(city.out).toContain("  - 承担方：中央 50%；市级 25%；区级 25%。");
    const record = out.split("\n").filter((line) => line.includes("(procedureRecordedOn)"));
    expect(record.length).toBeGreaterThan(1);
    for (const line of record.filter((one) => !one.startsWith("It asks for")))
      expect(line).toMatch(/\(procedureRecordedOn\): rests on a private record$/);
  });

  it("lists the sources of a Markdown page at its end, and quotes a sentence once in a scheme", async () => {
    const asked = ["law", "--in", "420116", "--own", "--markdown", "--language", "en"];
    const { out } = await almoner(asked);
    const quote = "2004年至2005年,黄陂区采取区级出资600元";
    expect(out.split(quote).length - 1).toBe(1);
    expect(out).toContain("  - Source \\[1\\], 一(三): the sentence quoted under #amount");
    expect(out).toMatch(/\n## Sources\n\n- \\\[1\\\] Survey report [^\n]*; report\.\n/);
    const province = (await almoner(["law", "--in", "420000", ...asked.slice(3)])).out;
    expect(province).toContain(" <http://lnmlw.com/Loanconsultation/gyuyhpaixh.html>\n");
  });

  it("is plain data with --json", async () => {
    const { out } = await almoner(["law", "--in", "420116", "--on", "2005-06-01", "--json", ...ONLY]);
    const law = JSON.parse(out);
    expect(law).toMatchObject({
      format: "almoner/law@1",
      place: { code: "420116" },
      on: "2005-06-01",
      official: false,
    });
    expect(law.chain.map(({ code }: { code: string }) => code)).toEqual(["420116", "420100", "420000", "CN"]);
    expect(law.schemes[0].clauses[0]).toMatchObject({
      clause: "cn/hubei/allowance#monthly-rate",
      origin: { code: "420000", pack: "cn/hubei" },
      values: { unit: "CNY/month", current: { value: "10.00", from: "2003-01-01", to: "2009-12-31" } },
    });
  });

  it("reads in Chinese, and keeps to the width of a terminal", async () => {
    const asked = ["law", "--in", "420116", "--on", "2005-06-01", "--language", "zh", ...ONLY];
    const { out } = await almoner(asked, { columns: 60 });
    expect(out).toContain("420116 黄陂区 2005-06-01 有效的规定。");
    expect(out).toContain("10.00 元/月");
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
});
