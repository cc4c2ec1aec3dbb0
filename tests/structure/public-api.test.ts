import { describe, expect, it } from "vitest";
import { programsByName } from "../../scripts/api-page.js";
import { publicApi, unnamedTypes } from "../../scripts/public-api.js";

const API = publicApi();
const CALLED = API.filter(({ kind }) => kind === "function");
const named = ({ entry, name }: { readonly entry: string; readonly name: string }) => `${entry}: ${name}`;

describe("the public exports", () => {
  it("are all found", () => {
    expect(new Set(API.map(({ entry }) => entry))).toEqual(
      new Set(["almoner", "almoner/live", "almoner/packs", "almoner/node"]),
    );
    expect(CALLED.map(({ name }) => name)).toEqual(expect.arrayContaining(["assess", "assessLive", "readPackTree"]));
  });

  it("each have a docstring of one sentence at least", () => {
    expect(API.filter(({ doc }) => !/^[A-Z`].*[.](?:\s|$)/.test(doc)).map(named)).toEqual([]);
  });

  it("say of every function what each parameter is, and what comes back", () => {
    const silent = CALLED.filter(({ parameters, tags }) => {
      const told = tags.filter(({ name }) => name === "param").map(({ of }) => of);
      return String(told) !== String(parameters) || !tags.some(({ name }) => name === "returns");
    });
    expect(silent.map(named)).toEqual([]);
  });

  it("say which issues, where a result can be refused", () => {
    const refusing = CALLED.filter(({ signature }) => /\): (?:Promise<)?Result</.test(signature));
    expect(refusing.length).toBeGreaterThan(15);
    const silent = refusing.filter(({ tags }) =>
      tags.every(({ name, text }) => name !== "returns" || !/\bissue|\bwrong\b/.test(text)),
    );
    expect(silent.map(named)).toEqual([]);
  });

  it("name every type that they mention", () => {
    // Halves of a result that is named as a whole, and the choice between the types a caller names and those it passes.
    expect(unnamedTypes()).toEqual(["SchemeResult: SchemeBase", "SubjectResult: SubjectBase", "lawBook: TypesOf"]);
  });

  it("are each used by a program of docs/examples, where they can be called", () => {
    const programs = programsByName();
    const unused = API.filter(({ kind, name }) => (kind === "function" || kind === "class") && !programs.has(name));
    expect(unused.map(named)).toEqual([]);
  });
});
