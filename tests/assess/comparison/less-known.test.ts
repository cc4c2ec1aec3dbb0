import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Amount, JsonValue } from "../../../src/index.js";
import { compared, household, type Json, rowOf } from "./asked.js";

const NAMES = readdirSync(join(import.meta.dirname, "../../../docs/examples/households")).map((file) =>
  file.replace(".json", ""),
);

/** The household with one thing less: each fact, each list, each fact of each item, each decision in turn. */
function* withOneLess(family: Json): Generator<{ readonly without: string; readonly family: Json }> {
  for (const [name, value] of Object.entries(family)) {
    const { [name]: _, ...rest } = family;
    yield { without: name, family: rest };
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries()) {
        for (const key of Object.keys(item).filter((one) => one !== "id")) {
          const { [key]: _, ...less } = item;
          const list: JsonValue = value.map((one, other) => (other === index ? (less as JsonValue) : one));
          yield { without: `${name}[${index}].${key}`, family: { ...family, [name]: list } };
        }
      }
    } else if (name === "decisions") {
      for (const address of Object.keys(value as Json)) {
        const { [address]: _, ...less } = value as Json;
        yield { without: address, family: { ...family, decisions: less } };
      }
    }
  }
}

/** The ends of a sum in fen; null is open. */
function endsOf(amount: Amount | undefined): readonly [number | null, number | null] {
  const fen = (text: string | null) => (text === null ? null : Math.round(Number(text) * 100));
  if (amount?.kind === "exact") return [fen(amount.money.amount), fen(amount.money.amount)];
  if (amount?.kind === "between") return [fen(amount.atLeast), fen(amount.atMost)];
  throw new Error(`no sum of money: ${amount?.kind}`);
}

it.each(NAMES)(
  "%s: a sum of cash that rests on less lies around the one that rests on more",
  (name) => {
    // Beijing, Xinzhou in Wuhan, Yangxin, Hohhot, Hangzhou: every shipped scheme but Harbin's and the park's is law there.
    const places = ["110000", "420117", "420222", "150100", "330100"];
    const asked = { on: `${name.slice(-4)}-06-01`, purpose: "audit" as const, places };
    const whole = household(name);
    const known = compared(whole, asked);
    for (const { without, family } of withOneLess(whole)) {
      for (const row of compared(family, asked).places) {
        const [low, high] = endsOf(row.cash[0]);
        const [least, most] = endsOf(rowOf(known, row.place).cash[0]);
        const contains = (low ?? 0) <= (least ?? 0) && (high === null || (most !== null && high >= most));
        expect(contains, `${without} in ${row.place}: ${low}..${high} around ${least}..${most}`).toBe(true);
      }
    }
  },
  60_000,
);
