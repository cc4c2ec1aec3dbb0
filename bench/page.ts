import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { PEERS } from "./check.js";
import { ON } from "./household.js";
import { boundText, exampleText, holdsText, type Report, ratioText, shareText, VERDICTS, valueText } from "./report.js";

/** The page `docs/performance.md`. Its words stand here; every number in it comes from the run. */
export function pageOf(folder: string, report: Report): string {
  return `${[
    "# Performance",
    "<!-- Written by `npm run bench -- --write`. Do not edit: the words are in bench/page.ts, the numbers in a run. -->",
    "How fast almoner decides, beside other engines and beside the same policy written out by hand; and whether all of them " +
      "give the same answer. `npm run bench` does both again on your machine (`--quick` for a short look, `--json` for a program), " +
      "and `npm run bench -- --write` writes this page. Read the ratios: both sides of one ran on the same machine at the " +
      "same time. The numbers a second are of this machine alone.",
    "## Ratios",
    ratios(report),
    machine(folder),
    "## On shipped packs",
    shippedCosts(report),
    "## Where the time goes",
    profiles(report),
    "## What is measured",
    method(report),
    "## Does everything agree?",
    agreement(report),
    "## What each engine is, and how it was used",
    ...engines(folder),
    "## What this does not say",
    LIMITS,
  ].join("\n\n")}\n`;
}

function ratios({ measured }: Report): string {
  const rows = measured.map((measure) => {
    const { what, ratioTo, ratio, quartiles, value, unit } = measure;
    const middle = `${ratioText(quartiles[0])} to ${ratioText(quartiles[1])}`;
    const compared = ratioTo === "by-hand" ? "by hand" : ratioTo.replace("cost-per-clause-10", "one of 10");
    return [
      what,
      compared,
      `**${ratioText(ratio)}**`,
      middle,
      boundText(measure),
      holdsText(measure),
      `${valueText(value)} ${unit}`,
    ];
  });
  return table(
    ["measure", "against", "times as fast (a clause: as dear)", "middle half", "asked", "holds", "on this machine"],
    rows,
  );
}

function shippedCosts({ shipped }: Report): string {
  const rows = shipped.map(({ household, on, schemes, inNumbers, decide, assess, interpret }) => [
    `[${household}](examples/households/${household}.json), ${on}`,
    `${schemes}, ${inNumbers}`,
    ...[decide, assess, interpret].map(valueText),
  ]);
  const words =
    "Real laws have many years, payments by the month, limits over several awards and rates that each county sets. Microseconds " +
    "for a family of the documentation under all schemes of its place, by the clock. `decide` is as fast as above only for " +
    "schemes that whole numbers can decide; `leftToExact()` names the others, and facts that changed over time, a place that is not " +
    "known, or an open right that payments decide leave more to exact fractions for one household, without findings and steps.";
  const heads = ["family and day", "schemes, of them in whole numbers", "`decide`", "`assess`", "`interpret`"];
  return `${words}\n\n${table(heads, rows)}`;
}

function profiles({ profiled }: Report): string {
  const stages = [...new Set(profiled.flatMap(({ shares }) => shares.map(({ name }) => name)))];
  const rows = stages.map((stage) => [
    stage,
    ...profiled.map(({ shares }) => {
      const found = shares.find(({ name }) => name === stage);
      return found === undefined ? "" : shareText(found.share);
    }),
  ]);
  return `${table(["share of the time", ...profiled.map(({ what }) => what)], rows)}\n\n${WHY}`;
}

function machine(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8")) as { version: string };
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `almoner ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ` +
    `${processor?.model.trim() ?? "unknown processor"}, ${memory} GiB; command: \`npm run bench -- --write\`.`
  );
}

function method({ households, seed, effort }: Report): string {
  return [
    `**The policy** is invented: [thirteen clauses, four awards](../bench/policy/xb/assistance.json). It has ages on a day with a ` +
      "leap-day rule, thresholds, a table by the size of the household, a choice, a count of children, two percentages rounded " +
      "half up to the fen, and a cap. Its cases are worked out by hand, and a test of the library holds that its interpreter " +
      "and the evaluator written by hand agree.",
    `**The households** are ${households.toLocaleString("en")}, drawn with seed ${seed} and assessed on ${ON}: a tenth lack one to ` +
      "three facts; some stand at a limit, on a birthday or on 29 February; some have sums that fall half-way between two fen. " +
      "Every engine gets the same objects, as `JSON.parse` made them: dates and money are text.",
    "**A measure is a pair.** Both sides are warmed up " +
      `(${effort.warmUp} ms each), then run one after the other in ${effort.rounds} rounds of about ${effort.slice} ms a side, taking ` +
      "turns to begin, with young garbage collected before each. The ratio is the median of the rounds' ratios; the middle half of " +
      "them stands beside it. Time is the processor time of the whole process, garbage collection and ZEN's own thread included: on " +
      "an idle machine about the time by the clock, and on a busy one not lengthened by what others do. Everything runs on one " +
      "thread of JavaScript. Results are summed and the sum is printed, so that no work can be left out.",
    "**By hand** is [TypeScript for this one policy](../bench/peers/by-hand.ts) in whole fen and whole days. It handles what is " +
      "missing, and says what `decide` says: the outcome, the right to each award and its sum or bounds, which condition " +
      "refuses, which facts are missing. It is what an engine has to come near.",
    "**`decide`** returns numbers for one household; **`assess`** the whole determination. Where it says that every explanation is " +
      "read, each clause's finding with its comparisons and each step of each amount were read, and of json-rules-engine each " +
      "rule's result with its conditions. **A prepared household** was read once and is decided again. **A clause's cost** is the " +
      "time for a household, divided by the clauses of a [generated law](../bench/many-clauses.ts), ten to a scheme, over the " +
      "same facts.",
  ].join("\n\n");
}

function agreement({ checked }: Report): string {
  const heads = VERDICTS.filter(([verdict]) =>
    checked.some(({ agreement: { complete, lacking } }) => complete.has(verdict) || lacking.has(verdict)),
  );
  const rows = checked.flatMap(({ name, agreement: found }) =>
    (["complete", "lacking"] as const).map((kind) => [
      kind === "complete" ? name : "",
      kind === "complete" ? "all known" : "some missing",
      ...heads.map(([verdict]) => found[kind].get(verdict)?.toLocaleString("en") ?? ""),
    ]),
  );
  const total = checked.reduce((sum, { unexplained }) => sum + unexplained, 0);
  const examples = checked.flatMap(({ name, agreement: { examples: found } }) =>
    [...found].map(([verdict, example]) => {
      const head = VERDICTS.find(([one]) => one === verdict)?.[1] ?? verdict;
      return `* ${name}, ${head}: ${exampleText(example)}.`;
    }),
  );
  return [
    "The answers to all households, against those of `decide` with generated source (whole determinations of fewer, as the interpreter is slow):",
    table(["", "facts", ...heads.map(([, head]) => head)], rows),
    `Differences that nothing below explains: **${total}**. An answer is the *same* when outcome, rights, sums and, where an engine ` +
      "can name them, missing facts are the same.",
    [
      "* *a fen off*: binary floating point cannot say most sums of fen, and falls on the wrong side where a percentage ends half-way " +
        "between two. 35 % of 291.10 is 101.885, and half up is 101.89; in binary floating point it is a little less, and becomes 101.88.",
      "* *no answer*: the model asks whether all facts are there, since the engine would throw.",
      "* *refused*: what is missing counts as no, and somebody who is entitled, or may be, is refused.",
      "* *too certain*: what is missing counts as nothing, and a sum that is open is stated as one number.",
      "* *too open*: something is called open that is settled, or has no bounds although the law bounds it.",
      "* *other facts missing*: everything else is the same, but facts are asked for that no longer matter, or are not named.",
    ].join("\n"),
    "The first of each kind:",
    examples.join("\n"),
  ].join("\n\n");
}

function engines(folder: string): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return [
    `Versions: ${versions.join(", ")}. They are installed in \`bench/\` alone. Each policy is a file of [bench/peers](../bench/peers), ` +
      "written as somebody would who knows that engine; whoever can make one faster is welcome to.",
    ...PEERS.map(({ name, use, unknown }) => `**${name}.** ${use} *Of what is missing it can say:* ${unknown}`),
  ];
}

const WHY = [
  "**Deciding.** Most of the time for a household of which everything is known goes into reading it: every key is looked at, every " +
    "day must exist, every sum must be one and lie in its bounds, no id may come twice, a key that nobody knows is an error, and " +
    "what was read is kept, so that the row can be explained when the household is gone. The evaluator written by hand " +
    "takes the same texts apart and checks none of them, and is done with everything before `prepare` has read and checked a household; the rules themselves cost about what they cost there, as the " +
    "measure of a prepared household shows. Coming nearer to it would mean to leave checks out, and a wrong household must not be decided.",
  "**Where something is missing**, every rule that reads it is worked out by closures that carry bounds and causes. Generated source " +
    "for these too, with bounds in variables and causes as bits, would make such households some three times as fast, and the " +
    "average of this benchmark, of which they are a tenth, a fifth faster. It would be a third way to say every operation.",
  "**Assessing** has no one place where the time goes: a determination is some two hundred objects, of which each finding, step, unit and " +
    "payment is put together by the same code for every law. The next factor would be templates made once for a law and " +
    "a day, into which a household's values are filled in; the shape of the answer would not change.",
].join("\n\n");

const LIMITS = [
  "* One policy is one policy; what shipped packs cost stands above.",
  "* Households are objects already. What reading them costs beside deciding them stands in the table; on a roll, it is the limit.",
  "* Speed is not why one would choose among these engines. publicodes and json-rules-engine do other things well, and ZEN's " +
    "figures are for one expression node, which is its fastest way and not its most readable.",
].join("\n");

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
