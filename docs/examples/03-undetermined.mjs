// Nothing is known yet: the answer is "undetermined" and names what it waits for, the most wanted fact first.
// Ask for that fact, assess again, and stop when the right is settled; what is missing then matters for no right.
import { assess, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const { program } = orThrow(loadLaw(shipped, "230100")); // Harbin
/** What the family would answer, if asked. */
const form = new Map(
  Object.entries({
    children: [{ id: "lan" }],
    claims: [],
    "children[lan].bornOn": "2025-03-10",
    "children[lan].diedOn": null,
    "children[lan].hukou": "230103",
    "children[lan].parentage": "joint",
    "children[lan].prcNational": true,
    "children[lan].legalBasis": "lawful-birth",
  }),
);

/** @type {Record<string, any>} */
const household = {};
for (;;) {
  const { outcome, missing } = orThrow(assess(program, household, { on: "2026-03-01" }));
  console.log(`${outcome}; missing: ${missing.map(({ name }) => name).join(", ") || "nothing"}`);
  const next = missing.find(({ name }) => form.has(name));
  if (outcome !== "undetermined" || next === undefined) break;
  answer(next.name, form.get(next.name));
}

/**
 * @param {string} name a fact or a list, `claims`, or a fact of one item, `children[lan].bornOn`
 * @param {unknown} value
 */
function answer(name, value) {
  const [, list = "", id, key = ""] = name.match(/^(\w+)\[([^\]]*)\]\.(\w+)$/) ?? [];
  if (list === "") household[name] = value;
  else household[list].find((/** @type {{ id: string }} */ item) => item.id === id)[key] = value;
}
