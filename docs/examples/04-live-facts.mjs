// The facts come from a register that is slow to answer; each is asked at most once, and only while something hangs on it.
// The answer is the one that `assess` gives for the same facts.
import { loadLaw, orThrow } from "almoner";
import { assessLive, sensitiveFacts, sourceFrom } from "almoner/live";
import { shipped } from "almoner/packs";

const { program } = orThrow(loadLaw(shipped, "420115"));
/** @type {Record<string, import("almoner").JsonValue>} */
const register = {
  familyPlace: "420115",
  certificateHeld: true,
  certificateIssuedOn: "2003-03-15",
  parents: [],
  children: [{ id: "lan", bornOn: "1998-07-20" }],
};

/** @type {string[]} */
const asked = [];
const source = {
  /** @param {import("almoner/live").FactRequest} request */
  async fact(request) {
    asked.push(named(request));
    await new Promise((answered) => setTimeout(answered, 5));
    return register[named(request)]; // undefined: the register does not know
  },
};

const { outcome } = orThrow(await assessLive(program, source, { on: "2005-12-31", ask: "needed" }));
console.log(`${outcome}, after ${asked.length} questions, ${asked.length - new Set(asked).size} of them twice`);
for (const name of asked.toSorted()) console.log(`  ${name}`);
console.log(`only asked when named in askSensitive: ${sensitiveFacts(program).join(", ")}`);

// The same with a function for each fact: a misspelt name is an error of the compiler, and of sourceFrom in any case.
const byName = sourceFrom(program, {
  familyPlace: () => "420115",
  certificateHeld: async () => true,
  certificateIssuedOn: async () => "2003-03-15",
  parents: () => [],
  children: async () => ["lan"],
  "children.bornOn": async (id) => (id === "lan" ? "1998-07-20" : undefined),
});
const again = orThrow(await assessLive(program, orThrow(byName), { on: "2005-12-31", ask: "needed" }));
console.log(`by name: ${again.outcome}`);

/** @param {import("almoner/live").FactRequest} request */
function named(request) {
  if (request.kind === "item") return `${request.list}[${request.id}].${request.name}`;
  if (request.kind === "fact") return request.name;
  return request.kind === "list" ? request.list : "decisions";
}
