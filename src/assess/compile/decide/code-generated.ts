import { BITS, emptyWords } from "./bits.js";
import type { Read } from "./closures.js";
import type { KnownCode } from "./code.js";
import type { MissingBits } from "./missing.js";
import { refusalsOf } from "./refusals.js";
import { OUTCOME, RIGHT } from "./row.js";
import type { SourceWriter } from "./source.js";
import type { View, ViewAward } from "./view.js";

/** Clauses in one generated function: beyond some ten, engines stop optimising it. */
const CLAUSES_A_FUNCTION = 10;

/** A view by generated source. */
export function generated(
  view: View,
  shared: readonly number[],
  missing: MissingBits,
  writer: SourceWriter,
  clauses: number,
): KnownCode {
  const prepare = writer.function(
    "a",
    TO_SUBJECT +
      shared.map((index) => `if((a.missing&${missing.ofDefinition(index)})===0)${memo(index, writer)}`).join(""),
  );
  const judge = judgeOf(view, writer);
  const names = [prepare, judge, todayOf(view, shared, judge, writer, clauses)];
  const rulings = view.rulings.map((ruling) =>
    refusalsOf(ruling).map(({ clause, refuses }) => ({
      clause,
      refuses: names.push(writer.function("a", `return ${writer.test(refuses)};`)) - 1,
    })),
  );
  const slots = view.awards.map((award) => {
    if (award === null) return null;
    const guard = award.guard === null ? null : writer.function("a", `return ${writer.test(award.guard)};`);
    const amount = award.amount === null ? null : writer.function("a", `return ${writer.expression(award.amount)};`);
    return {
      guard: guard === null ? null : names.push(guard) - 1,
      amount: amount === null ? null : names.push(amount) - 1,
    };
  });
  const made = writer.make(names);
  const named = <Made>(index: number | null) => (index === null ? null : (made[index] as Made));
  return {
    prepare: made[0] as KnownCode["prepare"],
    judge: made[1] as KnownCode["judge"],
    today: made[2] as KnownCode["today"],
    rulings: rulings.map((ruling) =>
      ruling.map(({ clause, refuses }) => ({ clause, refuses: made[refuses] as Read<boolean> })),
    ),
    awards: slots.map((slot) =>
      slot === null ? null : { guard: named<Read<boolean>>(slot.guard), amount: named<Read<number>>(slot.amount) },
    ),
  };
}

/** Definitions of the subject are read with the subject as their own member. */
const TO_SUBJECT = "const m=a.members;if(m[0]!==undefined)m[1]=m[0];";

function memo(index: number, writer: SourceWriter): string {
  return `a.memo[${index}]=${writer.definitionName(index)}(a);`;
}

/** Tries every clause that can refuse: `p` is whether none does, and the bits of those that do are set in `w`. */
function judgeOf(view: View, writer: SourceWriter): string {
  const lines = refusalLines(view, writer, (word) => `w[${word}]`);
  const chunks = inChunks(lines).map((chunk) => writer.function("a,w", `let p=true;${chunk.join("")}return p;`));
  return writer.function("a,w", `let p=true;${chunks.map((chunk) => `if(!${chunk}(a,w))p=false;`).join("")}return p;`);
}

function refusalLines(view: View, writer: SourceWriter, word: (index: number) => string): readonly string[] {
  return view.rulings
    .flatMap(refusalsOf)
    .map(
      ({ clause, refuses }) =>
        `if(${writer.test(refuses)}){${word(Math.floor(clause / BITS))}|=${1 << (clause % BITS)};p=false;}`,
    );
}

function inChunks<Line>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  for (let from = 0; from < lines.length; from += CLAUSES_A_FUNCTION)
    chunks.push(lines.slice(from, from + CLAUSES_A_FUNCTION));
  return chunks;
}

/**
 * The whole row of a subject whose awards are all given on the day of assessment. Small views are one function that keeps
 * everything in variables; large ones call functions of some ten clauses, which put it into arrays.
 */
function todayOf(view: View, shared: readonly number[], judge: string, writer: SourceWriter, clauses: number): string {
  const isHeld = view.awards.some((award) => award !== null);
  const words = emptyWords(clauses).map((_, word) => word);
  const numbers = view.awards.flatMap((_, award) => [3 * award, 3 * award + 1, 3 * award + 2]);
  const row = (awards: string, refused: string, outcome: string) =>
    `return {subject:s,outcome:${outcome},awards:${awards},refused:${refused},missing:${writer.constant(NOTHING)}};`;
  const start = `a.today=a.on;a.first=a.on;a.last=a.on;${TO_SUBJECT}${shared.map((one) => memo(one, writer)).join("")}`;
  const outcome = `g?${OUTCOME.eligible}:${OUTCOME.ineligible}`;
  const zeros = `[${numbers.map(() => "0").join(",")}]`;
  if (!isHeld)
    return writer.function("a,s", row(zeros, `[${words.map(() => "0").join(",")}]`, `${OUTCOME["not-in-force"]}`));
  if (view.rulings.length + view.awards.length > CLAUSES_A_FUNCTION) {
    const lines = view.awards.flatMap((award, index) =>
      award === null
        ? []
        : [
            awardLine(
              award,
              index,
              writer,
              (word) => `w[${word}]`,
              (number) => `x[${number}]`,
            ),
          ],
    );
    const chunks = inChunks(lines).map((chunk) =>
      writer.function("a,p,w,x", `let g=false,v=0;${chunk.join("")}return g;`),
    );
    const calls = chunks.map((chunk) => `if(${chunk}(a,p,w,x))g=true;`).join("");
    const arrays = `const w=[${words.map(() => "0").join(",")}],x=${zeros};`;
    return writer.function(
      "a,s",
      `${start}${arrays}const p=${judge}(a,w);let g=false;${calls}${row("x", "w", outcome)}`,
    );
  }
  const word = (index: number) => `w${index}`;
  const number = (index: number) => `x${index}`;
  const variables = `let p=true,g=false,v=0,${[...words.map(word), ...numbers.map(number)].map((name) => `${name}=0`).join(",")};`;
  const lines = [
    ...refusalLines(view, writer, word),
    ...view.awards.flatMap((award, index) => (award === null ? [] : [awardLine(award, index, writer, word, number)])),
  ];
  const arrays = [numbers.map(number), words.map(word)].map((all) => `[${all.join(",")}]`) as [string, string];
  return writer.function("a,s", `${start}${variables}${lines.join("")}${row(...arrays, outcome)}`);
}

const NOTHING: readonly never[] = [];

/** What an award comes to on the day: `p` is whether the clauses of all awards let it pass, `g` whether one is granted. */
function awardLine(
  { clause, guard, amount, perMinorUnit }: ViewAward,
  award: number,
  writer: SourceWriter,
  word: (index: number) => string,
  number: (index: number) => string,
): string {
  const [right, least, most] = [3 * award, 3 * award + 1, 3 * award + 2].map(number);
  const ends =
    perMinorUnit === 1
      ? `${least}=${most}=v+0;`
      : `${least}=Math.floor(v/${perMinorUnit})+0;${most}=Math.ceil(v/${perMinorUnit})+0;`;
  const sum = amount === null ? `${least}=${most}=NaN;` : `v=${writer.expression(amount)};${ends}`;
  const granted = `if(p){g=true;${right}=${RIGHT.granted};${sum}}else ${right}=${RIGHT.refused};`;
  if (guard === null) return granted;
  const refused = `${word(Math.floor(clause / BITS))}|=${1 << (clause % BITS)};${right}=${RIGHT.refused};`;
  return `if(${writer.test(guard)}){${granted}}else{${refused}}`;
}
