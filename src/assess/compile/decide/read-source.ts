import { civilOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { FactSlot } from "./layout.js";
import { decimalIn, limitsOf, MOST_TEXT } from "./read-fact.js";
import { type Columns, isUnread, KeyOrder, type ReadFields } from "./read-fields.js";

/*
 * Readers of objects as JavaScript source, each fact checked in line. As in the source of expressions, no text of a pack stands
 * in it: names and options are constants handed in beside it.
 */

/** Writes out what {@link fieldsReader} does, for these slots. */
export function writtenReader(columns: Columns, slots: readonly FactSlot[]): ReadFields {
  const order = new KeyOrder(columns);
  const unread = (key: string, json: unknown) => isUnread(columns.unread, key, json);
  const find = (key: string, before: number) => order.find(key, before);
  const constants: unknown[] = [order.names, order.next, find, unread, civilOf, decimalIn];
  const constant = (value: unknown) => `c${constants.push(value) - 1}`;
  const facts = slots.map((slot, index) => {
    const read = columns.facts[index]?.read;
    return `case ${index}:${checkOf(slot, `v${index}`, constant, () => constant(read))}break;`;
  });
  const lists = columns.lists.map(
    ({ read }, index) =>
      `case ${facts.length + index}:x=${constant(read)}(v,t);if(x===null)return null;l[${index}]=x;break;`,
  );
  const others = columns.others.map((_, index) => `case ${facts.length + lists.length + index}:continue;`);
  const values = slots.map((_, index) => `v${index}`);
  const slot = "let s=c1[b+1];if(c0[s]!==k){s=c2(k,b);if(s<0){if(!c3(k,v))return null;continue;}}b=s;";
  const loop = `for(const k in o){const v=o[k];${slot}switch(s){${[...facts, ...lists, ...others].join("")}}n--;}`;
  const body = `let ${[...values, "x", "b=-1", `n=${columns.complete}`].join(",")};${loop}t.missing+=n;return [${values.join(",")}];`;
  const head = constants.map((_, index) => `c${index}=C[${index}]`).join(",");
  const source = `"use strict";const ${head};return (o,l,t)=>{${body}};\n//# sourceURL=almoner:read`;
  const make = new Function("C", source) as (constants: readonly unknown[]) => ReadFields;
  return make(constants);
}

/** What the value `v` must be, and what it becomes in its slot. */
function checkOf(slot: FactSlot, own: string, constant: (value: unknown) => string, reader: () => string): string {
  const { fact } = slot;
  const { least, most, decimals } = limitsOf(slot);
  const inLimits = `if(!(${own}>=${least}&&${own}<=${most}))return null;`;
  const isOf = (type: string) => `if(typeof v!=="${type}")return null;`;
  switch (fact.type) {
    case "boolean":
      return `${isOf("boolean")}${own}=v;`;
    case "date": {
      const day = `${isOf("string")}${own}=c4(v);if(${own}===${NO_DAY})return null;`;
      return fact.event === true ? `if(v===null)${own}=${NEVER_CIVIL};else{${day}}` : day;
    }
    case "integer":
      return `if(!Number.isSafeInteger(v))return null;${own}=v+0;${inLimits}`;
    case "money":
    case "decimal":
    case "percent":
      return `${isOf("string")}${own}=c5(v,${decimals});if(${own}===null)return null;${inLimits}`;
    case "choice": {
      const options = Object.keys(fact.options ?? {}).map((option) => `v!==${constant(option)}`);
      return `if(${options.length === 0 ? "true" : options.join("&&")})return null;${own}=v;`;
    }
    case "place":
      return `${own}=${reader()}(v);if(${own}===null)return null;`;
    case "text":
      return `${isOf("string")}if(v.length>${MOST_TEXT})return null;${own}=v;`;
  }
}
