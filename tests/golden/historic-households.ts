import type { Alike } from "./historic-payments.js";

const DAY = 24 * 60 * 60 * 1000;

/** The day at a place in an even row of days from the first to the last, both taken. */
export function dayIn(first: string, last: string, index: number, count: number): string {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const days = Math.round((to - from) / DAY);
  const step = count === 1 ? 0 : Math.floor((index * days) / (count - 1));
  return new Date(from + step * DAY).toISOString().slice(0, 10);
}

/**
 * The village of a household, by its number: none has the village of another. The codes lie below the place and are no
 * real ones; towns begin with 110, as some lower ones have law of their own.
 */
export function villageOf(place: string, index: number): string {
  if (place.length > 9 || !/^\d+$/.test(place)) return place;
  const town = place.length === 6 ? String(110 + (index % 80)) : "";
  const village = String(200 + Math.floor(place.length === 6 ? index / 80 : index));
  return `${place}${town}${village}`;
}

interface Recognised {
  readonly place: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** Facts besides those of every two-daughter household, by its number. */
  readonly more?: ((index: number) => Readonly<Record<string, unknown>>) | undefined;
}

/** Two-daughter households, each of another village or another day within the time that the text names. */
export function twoDaughterHouseholds({ place, first, last, count, more }: Recognised): readonly Alike[] {
  return Array.from({ length: count }, (_, index) => {
    const day = dayIn(first, last, index, count);
    return {
      household: {
        familyPlace: villageOf(place, index),
        ruralHousehold: true,
        daughterHousehold: "two-daughter",
        daughterHouseholdRecognisedOn: day,
        procedureRecordedOn: day,
        ...more?.(index),
      },
      times: 1,
    };
  });
}

/** No two households are alike, and there are as many as the text counts. */
export function areAllDifferent(households: readonly Alike[], count: number): boolean {
  return new Set(households.map(({ household }) => JSON.stringify(household))).size === count;
}

const WUHAN_DISTRICTS = ["420111", "420112", "420113", "420114", "420115", "420116", "420117"];

/** So many couples of one village are equal in every fact, and assessed once. */
const COUPLES_A_VILLAGE = 4;

/**
 * Persons confirmed for the rural reward, two by two, in villages of Wuhan's rural districts: all of them for 2004, so
 * many for 2005 too.
 */
export function rewardedCouples(confirmedIn2004: number, confirmedIn2005: number): readonly Alike[] {
  const bothYears = Math.floor(confirmedIn2005 / 2);
  const oneOfThem = confirmedIn2005 % 2;
  const counts = [
    { couples: bothYears, wife: true, husband: true },
    { couples: oneOfThem, wife: true, husband: false },
    { couples: confirmedIn2004 / 2 - bothYears - oneOfThem, wife: false, husband: false },
  ];
  let village = 0;
  return counts.flatMap(({ couples, wife, husband }) =>
    Array.from({ length: Math.ceil(couples / COUPLES_A_VILLAGE) }, (_, index) => {
      const district = WUHAN_DISTRICTS[village % WUHAN_DISTRICTS.length] ?? "";
      const hukou = villageOf(district, Math.floor(village++ / WUHAN_DISTRICTS.length));
      const person = (id: string, in2005: boolean) => ({ id, hukou, rewardConfirmed: confirmed(in2005) });
      return {
        household: { parents: [person("wife", wife), person("husband", husband)] },
        times: Math.min(COUPLES_A_VILLAGE, couples - index * COUPLES_A_VILLAGE),
      };
    }),
  );
}

function confirmed(in2005: boolean) {
  return {
    history: [
      { from: "2004-07-01", value: true },
      { from: "2005-01-01", value: in2005 },
    ],
  };
}

interface OnlyChildren {
  readonly place: string;
  readonly born: readonly [first: string, last: string];
  readonly certified: string;
  readonly count: number;
  /** Of how many kinds the families are: those of one kind are equal in every fact. */
  readonly kinds: number;
}

/** Families with the certificate and one child each, of so many days of birth and villages. */
export function onlyChildren({ place, born, certified, count, kinds }: OnlyChildren): readonly Alike[] {
  return Array.from({ length: kinds }, (_, kind) => ({
    household: {
      familyPlace: villageOf(place, kind),
      certificateHeld: true,
      certificateIssuedOn: certified,
      children: [{ id: "child", bornOn: dayIn(...born, kind, kinds) }],
      decisions: { "cn/hubei/only-child-allowance#monthly-rate": "10.00" },
    },
    times: Math.floor(count / kinds) + (kind < count % kinds ? 1 : 0),
  }));
}
