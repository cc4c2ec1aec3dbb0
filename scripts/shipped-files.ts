import type { Evidence, Pack, Words } from "../src/pack/index.js";
import type { LawBook } from "../src/program/index.js";

/** A scheme or an amendment that is shipped. */
export interface ShippedFile {
  /** The path of the file in `rules/`, without its ending: `cn/hubei/wuhan/huangpi/only-child-allowance`. */
  readonly id: string;
  /** The scheme it is, or amends. */
  readonly scheme: string;
  readonly title: Words;
  readonly evidence: Evidence["status"];
  /** Whether the scheme is closed, or the one it amends. */
  readonly closed: boolean;
}

/** A pack with its schemes and amendments. */
export interface ShippedPack {
  readonly id: string;
  readonly title: Words;
  readonly jurisdiction: string;
  readonly files: readonly ShippedFile[];
}

/** Every shipped pack, a place before those below it. */
export function shippedPacks(book: LawBook): readonly ShippedPack[] {
  const schemes = book.packs.flatMap((pack) => pack.schemes);
  const closed = new Set(schemes.flatMap(({ json }) => (json.closed === undefined ? [] : [json.scheme])));
  const packs = book.packs.map((pack): ShippedPack => {
    const { id, title, jurisdiction } = pack.manifest.json;
    return { id, title, jurisdiction, files: filesOf(pack, closed) };
  });
  return packs.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function filesOf({ manifest, schemes, amendments }: Pack, closed: ReadonlySet<string>): readonly ShippedFile[] {
  const idOf = (scheme: string) => `${manifest.json.id}/${scheme.slice(scheme.lastIndexOf("/") + 1)}`;
  const own = schemes.map(({ json }): ShippedFile => {
    const { scheme, title, evidence } = json;
    return { id: idOf(scheme), scheme, title, evidence: evidence.status, closed: closed.has(scheme) };
  });
  const amending = amendments.map(({ json: { amends, title, evidence } }): ShippedFile => {
    return { id: idOf(amends), scheme: amends, title, evidence: evidence.status, closed: closed.has(amends) };
  });
  return [...own, ...amending].sort((one, other) => (one.id < other.id ? -1 : 1));
}
