// What `loadLaw` and `assess` do, one step at a time, for those who need what lies between: an editor, a cache, a service.
// Every step gives a result that is either accepted or refused with all its issues, so `orThrow` stands around each.
import * as almoner from "almoner";
import { shipped } from "almoner/packs";

const { orThrow } = almoner;

// The law: parse each pack and register, consolidate for a place, link.
const packs = shipped.packs.map((source) => orThrow(almoner.parsePack(source)));
const registers = shipped.jurisdictions.map(({ file, content }) => orThrow(almoner.parseJurisdictions(content, file)));
const places = orThrow(almoner.placesOf(registers));
console.log(places.chain("420115")?.join(" < "));
const consolidated = orThrow(almoner.consolidate(packs, places, "420115"));
console.log(`schemes: ${consolidated.schemes.map(({ json }) => json.scheme).join(", ")}`);
const program = orThrow(almoner.link(consolidated));

// The household: from text with places in it, or from a value; read against the vocabulary; assessed as often as wanted.
const text = `{ "familyPlace": "420115", "certificateHeld": true, "certificateIssuedOn": "2003-03-15",
  "children": [{ "id": "lan", "bornOn": "1998-07-20" }] }`;
const document = orThrow(almoner.readJson(text, "lan.json"));
const { line, column } = document.at("/children/0/bornOn");
console.log(`the day of birth stands in line ${line}, column ${column}`);
const household = orThrow(almoner.readHousehold(program, document));
const value = orThrow(almoner.documentOf(JSON.parse(text), "lan.json")); // a value, where there is no text
const same = [almoner.readHousehold(program, value), almoner.parseHousehold(program, text)].map(orThrow);
console.log(
  `read alike: ${same.every(({ facts }) => String([...facts.keys()]) === String([...household.facts.keys()]))}`,
);
for (const on of ["2003-03-14", "2003-03-15"]) {
  const { schemes } = orThrow(almoner.interpret(program, household, { on }));
  const allowance = schemes.find(({ scheme }) => scheme === "cn/hubei/only-child-allowance");
  console.log(`${on}: ${allowance?.outcome}`);
}

// Several places: parse once, ask for the law of each.
const book = orThrow(almoner.lawBook(shipped));
for (const place of ["420115", "110105"])
  console.log(`${place}: ${orThrow(book.at(place)).program.schemes.length} schemes`);
