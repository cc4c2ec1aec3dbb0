import type { LawTypes } from "../../program/index.js";

/** The lists of a household, of those of its type. */
export type ListName<Household> = {
  readonly [Name in keyof Household]-?: NonNullable<Household[Name]> extends readonly unknown[] ? Name : never;
}[keyof Household] &
  string;

/** The facts of a household that are in no list, of those of its type. */
export type PlainFactName<Household> = Exclude<
  keyof Household & string,
  ListName<Household> | "$schema" | "id" | "decisions"
>;

/** An item of a list of a household. */
export type ItemOf<Household, List extends keyof Household> =
  NonNullable<Household[List]> extends readonly (infer Item)[] ? Item : never;

type AnyRequest =
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "item"; readonly list: string; readonly id: string; readonly name: string }
  | { readonly kind: "decisions" };

type RequestIn<Household> =
  | { readonly kind: "fact"; readonly name: PlainFactName<Household> }
  | { readonly kind: "list"; readonly list: ListName<Household> }
  | {
      readonly [List in ListName<Household>]: {
        readonly kind: "item";
        readonly list: List;
        readonly id: string;
        readonly name: Exclude<keyof ItemOf<Household, List> & string, "id">;
      };
    }[ListName<Household>]
  | { readonly kind: "decisions" };

/** The questions that a law of these types asks. */
export type RequestOf<Types extends LawTypes> = unknown extends Types["household"]
  ? AnyRequest
  : RequestIn<Types["household"]>;
