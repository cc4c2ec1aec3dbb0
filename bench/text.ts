import { boundText, exampleText, type Report, ratioText, shareText, VERDICTS, valueText } from "./report.js";

/** A report for a terminal. */
export function textOf({ checked, measured, profiled, shipped, households, seed }: Report): string {
  const lines = [`${households.toLocaleString("en")} households, seed ${seed}`, "", "Agreement with almoner's decide"];
  for (const { name, households: count, agreement, unexplained } of checked) {
    lines.push(`  ${name.replaceAll("`", "")} (${count.toLocaleString("en")})`);
    for (const kind of ["complete", "lacking"] as const) {
      const counts = VERDICTS.flatMap(([verdict, head]) => {
        const number = agreement[kind].get(verdict);
        return number === undefined ? [] : [`${head} ${number.toLocaleString("en")}`];
      });
      const heading = kind === "complete" ? "every fact known" : "a fact missing  ";
      lines.push(`    ${heading}  ${counts.join(", ")}`);
    }
    if (unexplained > 0) lines.push(`    NOT EXPLAINED: ${unexplained}`);
    for (const [verdict, example] of agreement.examples) {
      lines.push(`    ${verdict}: ${exampleText(example)}`, `      ${JSON.stringify(example.household)}`);
    }
  }
  lines.push("", "Measures");
  for (const measure of measured) {
    const { what, ratioTo, ratio, quartiles, value, unit, holds } = measure;
    const bound = holds === null ? "" : `, asked ${boundText(measure)}: ${holds ? "holds" : "DOES NOT HOLD"}`;
    const middle = `${ratioText(quartiles[0])} to ${ratioText(quartiles[1])}`;
    lines.push(
      `  ${what.replaceAll("`", "")} / ${ratioTo}: ${ratioText(ratio)} (${middle})${bound}; ${valueText(value)} ${unit}`,
    );
  }
  lines.push("", "Shipped packs, microseconds a household: decide, assess, interpret");
  for (const { household, on, schemes, decide, assess, interpret } of shipped) {
    const times = [decide, assess, interpret].map((time) => valueText(time).padStart(9)).join("");
    lines.push(`  ${times}  ${household} on ${on}, ${schemes} schemes`);
  }
  for (const { what, shares } of profiled) {
    lines.push("", `Where the time goes: ${what.replaceAll("`", "")}`);
    for (const { name, share } of shares) lines.push(`  ${shareText(share).padStart(9)}  ${name}`);
  }
  return `${lines.join("\n")}\n`;
}
