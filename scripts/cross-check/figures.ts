// `npm run figures`: every figure of the historic schemes, worked out with whole numbers alone. Nothing of src/ is used.
import table from "../../tests/golden/historic-figures.json" with { type: "json" };
import { type Checked, check, type Figure, inWords } from "./figure.js";

const FIGURES: readonly Figure[] = table.figures;

/** The arithmetic with its figures in the place of their names: `377 * 600.00`. */
function inFigures(by: string, figure: Figure): string {
  const earlier = new Map(figure.results.map(({ name, comesTo }) => [name, comesTo]));
  return by.replace(/[a-z][a-z0-9-]*/g, (name) => String(figure.inputs[name] ?? earlier.get(name) ?? name));
}

function lineOf({ result, verdict, wrong }: Checked, figure: Figure): string {
  const { name, by, comesTo, rounded = false, text, differs } = result;
  const said = {
    agrees: text === undefined ? "" : `the text: ${inWords(text)}; they agree`,
    differs: text === undefined ? "" : `the text: ${inWords(text)}; they DIFFER: ${differs}`,
    "not-stated": "the text states none",
    wrong: `WRONG: ${wrong}`,
  }[verdict];
  const arithmetic = `${by} = ${inFigures(by, figure)} = ${comesTo}${rounded ? " (rounded)" : ""}`;
  return `    ${name} = ${arithmetic}; ${said}`;
}

function blockOf(figure: Figure, checked: readonly Checked[]): string {
  const inputs = Object.entries(figure.inputs).map(([name, value]) => `${name} = ${value}`);
  return [
    `${figure.row}  ${figure.id}: ${figure.says}`,
    `    “${figure.quote}”`,
    ...(figure.assumes === undefined ? [] : [`    Assumed: ${figure.assumes}`]),
    `    ${inputs.join(", ")}`,
    ...checked.map((one) => lineOf(one, figure)),
  ].join("\n");
}

const all = FIGURES.map((figure) => ({ figure, checked: check(figure) }));
for (const { figure, checked } of all) console.log(`${blockOf(figure, checked)}\n`);

const verdicts = all.flatMap(({ checked }) => checked.map(({ verdict }) => verdict));
const count = (one: string) => verdicts.filter((verdict) => verdict === one).length;
console.log(
  `${verdicts.length} results of ${all.length} figures: ${count("agrees")} agree with the text, ${count("differs")} differ from it as the table says, ${count("not-stated")} are not stated in it, ${count("wrong")} wrong`,
);
process.exitCode = count("wrong") === 0 ? 0 : 1;
