import { clause } from "../support/law.js";
import type { Json } from "./author-error.js";

export const income = { fact: "income" };
export const rooms = { fact: "rooms" };
export const kind = { fact: "kind" };
export const leaf = (fact: string, operator: string, value: unknown): Json => ({ fact, operator, value });
export const requires = (...leaves: readonly Json[]): Json => clause("x", "requires", { that: { all: leaves } });
export const defines = (type: string | Json, value: unknown, id = "x"): Json =>
  clause(id, "defines", { ...(typeof type === "string" ? { type } : type), value });
export const sets = (id: string, type: string | Json, values: unknown, more: Json = {}): Json =>
  clause(id, "sets", { ...(typeof type === "string" ? { type } : type), values, ...more });
export const table = (match: string, rows: unknown, more: Json = {}) => [{ table: { match, rows, ...more } }];
export const bySize = sets(
  "by-size",
  "money",
  table("exact", [
    [1, "291.00"],
    [2, "535.00"],
  ]),
);
export const CITY = "cn/hubei/wuhan/scheme.json";
export const DISTRICT = "cn/hubei/wuhan/jiangxia/scheme.json";
