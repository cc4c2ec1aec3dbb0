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
      "  Value on this day: 10.00 CNY/month (from 2003-01-01 to 2009-12-31)",
      "  Source: Survey report (No. 1), 1(1): “按月不低于10元”",
      "  Made by: 420000 Hubei, pack cn/hubei.",
    ]);
    expect(out).toContain("  It stands in the place of cn/hubei/allowance#paid-yearly.");
    expect(out).toContain("  Made by: 420116 Huangpi, pack cn/hubei/huangpi.");
    expect(out).toContain("  Reading taken: certificate-month (“that month”)");
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
    expect(out).toContain("2005-06-01 在 420116 黄陂区 有效的规定。");
    expect(out).toContain("10.00 元/月");
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
});
