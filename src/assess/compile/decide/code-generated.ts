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

/** What the source of a row is written with. */
interface RowSource {
  readonly view: View;
  readonly writer: SourceWriter;
  /** The lists of its row: as many words and numbers as it has. */
  readonly words: readonly number[];
  readonly numbers: readonly number[];
  /** What stands before everything else. */
  readonly start: string;
}

/** The whole row of a subject whose awards are all given on the day of assessment. */
function todayOf(view: View, shared: readonly number[], judge: string, writer: SourceWriter, clauses: number): string {
  const source: RowSource = {
    view,
    writer,
    words: emptyWords(clauses).map((_, word) => word),
    numbers: view.awards.flatMap((_, award) => [3 * award, 3 * award + 1, 3 * award + 2]),
    start: `a.today=a.on;a.first=a.on;a.last=a.on;${TO_SUBJECT}${shared.map((one) => memo(one, writer)).join("")}`,
  };
  if (view.awards.every((award) => award === null))
    return writer.function(
      "a,s",
      rowOf(source, zeros(source.numbers), zeros(source.words), `${OUTCOME["not-in-force"]}`),
    );
  const isLarge = view.rulings.length + view.awards.length > CLAUSES_A_FUNCTION;
  return isLarge ? inFunctions(source, judge) : inVariables(source);
}

function rowOf({ writer }: RowSource, awards: string, refused: string, outcome: string): string {
  return `return {subject:s,outcome:${outcome},awards:${awards},refused:${refused},missing:${writer.constant(NOTHING)}};`;
}

const GRANTED_OR_NOT = `g?${OUTCOME.eligible}:${OUTCOME.ineligible}`;

function zeros(all: readonly number[]): string {
  return `[${all.map(() => "0").join(",")}]`;
}

/** A small view is one function, which keeps everything in variables. */
function inVariables(source: RowSource): string {
  const { view, writer, words, numbers, start } = source;
  const [word, number] = [(index: number) => `w${index}`, (index: number) => `x${index}`];
  const [ownWords, ownNumbers] = [words.map(word), numbers.map(number)];
  const variables = [...ownWords, ...ownNumbers].map((name) => `${name}=0`).join(",");
  const lines = [...refusalLines(view, writer, word), ...awardLines(view, writer, word, number)];
  const row = rowOf(source, `[${ownNumbers.join(",")}]`, `[${ownWords.join(",")}]`, GRANTED_OR_NOT);
  return writer.function("a,s", `${start}let p=true,g=false,v=0,${variables};${lines.join("")}${row}`);
}

/** A large one calls functions of some ten clauses, which put everything into lists. */
function inFunctions(source: RowSource, judge: string): string {
  const { view, writer, words, numbers, start } = source;
  const lines = awardLines(
    view,
    writer,
    (index) => `w[${index}]`,
    (index) => `x[${index}]`,
  );
  const chunks = inChunks(lines).map((chunk) =>
    writer.function("a,p,w,x", `let g=false,v=0;${chunk.join("")}return g;`),
  );
  const calls = chunks.map((chunk) => `if(${chunk}(a,p,w,x))g=true;`).join("");
  const lists = `const w=${zeros(words)},x=${zeros(numbers)},p=${judge}(a,w);`;
  return writer.function("a,s", `${start}${lists}let g=false;${calls}${rowOf(source, "x", "w", GRANTED_OR_NOT)}`);
}

const NOTHING: readonly never[] = [];

/** What each award comes to on the day: `p` is whether the clauses of all let it pass, `g` whether one is granted. */
function awardLines(
  view: View,
  writer: SourceWriter,
  word: (index: number) => string,
  number: (index: number) => string,
): readonly string[] {
  return view.awards.flatMap((award, index) =>
    award === null
      ? []
      : [
          awardLine(
            award,
            [0, 1, 2].map((part) => number(3 * index + part)),
            writer,
            word,
          ),
        ],
  );
}

function awardLine(
  { clause, guard, amount, perMinorUnit }: ViewAward,
  [right, least, most]: readonly string[],
  writer: SourceWriter,
  word: (index: number) => string,
): string {
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
