// From CommonJS, with `require`: every entry of the package is there in both forms.
// The two forms are separate copies, so a program uses one of them throughout.
const { ENGINE_VERSION, assess, loadLaw, orThrow } = require("almoner");
const { assessLive } = require("almoner/live");
const { loadLawFromFolders } = require("almoner/node");
const { shipped } = require("almoner/packs");

const law = orThrow(loadLaw(shipped, "420115"));
const household = { familyPlace: "420115", certificateHeld: false, children: [{ id: "lan", bornOn: "1998-07-20" }] };
const { outcome, receipt } = orThrow(assess(law.program, household, { on: "2005-12-31" }));

console.log(`outcome: ${outcome}`);
console.log(`the receipt names this engine: ${receipt.engine === ENGINE_VERSION}`);
console.log(`packs behind the answer: ${receipt.packs.length}, each with its sha256`);
console.log([assessLive, loadLawFromFolders].map(({ name }) => name).join(", "));
