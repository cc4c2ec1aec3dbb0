import type { Program } from "../../src/program/index.js";
import { amendment, clause, lawOf, scheme } from "../support/law.js";
import type { Random } from "./random.js";

type Json = Record<string, unknown>;

/** A definition that formulas after it may use; one that reads the test day may not bound an award. */
interface Defined {
  readonly id: string;
  readonly kind: "money" | "count" | "date" | "boolean";
  readonly today: boolean;
}

const ORDER = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "notEqual"] as const;
const DAYS = [
  "2004-02-29",
  "2004-12-31",
  "2005-01-01",
  "2005-03-15",
  "2005-06-30",
  "2006-01-31",
  "2006-07-01",
] as const;

/** Writes random laws in which every name, type and unit is right: whatever comes out must link. */
export class LawWriter {
  readonly #random: Random;
  readonly #each: boolean;
  readonly #defined: Defined[] = [];
  #readsToday = false;
  #mayReadToday = true;

  constructor(random: Random) {
    this.#random = random;
    this.#each = random.chance(0.5);
  }

  program(): Program {
    const random = this.#random;
    const parameters = this.#parameters();
    const definitions = Array.from({ length: random.whole(1, 4) }, (_, index) =>
      this.#definition(`definition-${index}`),
    );
    const award = this.#award();
    const tests = Array.from({ length: random.whole(1, 4) }, (_, index) => this.#test(`test-${index}`));
    const limited = random.chance(0.5) ? [...this.#secondAward(), ...this.#limits()] : [];
    const clauses = [
      ...parameters,
      ...definitions,
      award,
      ...tests,
      ...this.#exceptions(tests),
      ...this.#rest(),
      ...limited,
    ];
    const more = this.#each ? { for: { each: "children", as: "child" } } : {};
    const city = clause("city-rate", "sets", {
      replaces: "rate",
      ...MONEY,
      values: [{ value: "12.50" }],
      ...this.#dated(),
    });
    const others = {
      ...(random.chance(0.5) ? { "cn/hubei/wuhan/scheme.json": amendment([city]) } : {}),
      ...(limited.length > 0 && random.chance(0.5) ? { "cn/hubei/wuhan/other.json": this.#otherScheme(more) } : {}),
    };
    if (!random.chance(0.3)) return lawOf(clauses, more, others).program;
    return lawOf([...clauses, this.#home()], { ...more, place: { fact: "home" } }, others).program;
  }

  /** The place of an earlier day than the test day: of some days before, or of the beginning of its year. */
  #home(): Json {
    const today = { fact: "today" };
    const before = { date: today, plus: { days: -this.#random.whole(1, 40) } };
    const asOf = this.#random.one([
      before,
      { startOf: "year", of: today },
      { greatest: ["2005-01-31", before] },
    ] as const);
    return clause("home", "defines", { type: "place", asOf, value: { fact: "place" } });
  }

  /** An award beside the first, by which limits have something to count together. */
  #secondAward(): Json[] {
    const amount = this.#random.one([
      "40.00",
      { greatest: ["0.00", { fact: "income" }] },
      { parameter: "rate" },
    ] as const);
    const period = this.#random.one([
      { once: "2005-04-10" },
      { every: { unit: "quarter", test: "last-day", first: "2005-01-01", last: "2005-12-31" } },
    ] as const);
    const guard = this.#random.chance(0.5) ? { when: this.#condition(1) } : {};
    return [clause("second", "awards", { award: { form: "cash", amount, tags: ["aid"], ...period }, ...guard })];
  }

  /** A scheme of the city whose award only a tag can reach. */
  #otherScheme(more: Json): Json {
    const award = { form: "cash", amount: "30.00", tags: ["aid"], once: { fact: "claimedOn" } };
    return scheme(
      [clause("third", "awards", { award, when: { all: [{ fact: "rooms", operator: "lessThan", value: 4 }] } })],
      {
        scheme: "wuhan/other",
        ...more,
      },
    );
  }

  #limits(): Json[] {
    const random = this.#random;
    const [total, highest] = [{ fact: "limit.total" }, { fact: "limit.highest" }];
    const to = random.one([
      "60.00",
      highest,
      { least: [total, "45.00"] },
      { greatest: ["0.00", { subtract: [total, { fact: "bill" }] }] },
      { round: { percent: "37", of: total }, to: "0.01", mode: "half-up" },
    ] as const);
    const counted = random.one([["award"], ["award", "second"], [{ tagged: "aid" }]] as const);
    const limits = {
      awards: counted,
      to,
      over: random.one(["month", "quarter", "year", "lifetime"] as const),
      reduce: random.one(["smaller", "lower-level", counted, ["award"]] as const),
      ...(random.chance(0.5) ? { spread: "even" } : {}),
      ...(random.chance(0.3) ? { per: "household" } : {}),
    };
    const guard = random.chance(0.3) && !("per" in limits) ? { when: this.#condition(1) } : {};
    const second = clause("limit-two", "limits", {
      limits: { awards: counted, to: "50.00", over: "year", reduce: counted, after: ["limit-one"] },
    });
    return [
      clause("limit-one", "limits", { limits, ...guard, ...this.#dated() }),
      ...(random.chance(0.3) ? [second] : []),
    ];
  }

  #parameters(): Json[] {
    const random = this.#random;
    const rows = [
      ["rural", "10"],
      ["urban", "20"],
    ];
    return [
      clause("rate", "sets", {
        ...MONEY,
        amendable: true,
        values: random.one([
          [{ value: "10.00" }],
          [{ value: "10.00" }, { from: "2005-07-01", value: "15.00" }],
          [{ open: { by: "locality", atLeast: "10.00" } }],
        ] as const),
      }),
      clause("part", "sets", {
        type: "percent",
        values: [{ table: { match: "exact", rows, ...(random.chance(0.5) ? { otherwise: "5" } : {}) } }],
      }),
      clause("steps", "sets", {
        type: "scale",
        values: [
          {
            scale: [
              ["0", "10"],
              ["50", "20"],
            ],
          },
        ],
      }),
      clause("reading", "sets", {
        type: "choice",
        readings: { near: { en: "near" }, far: { en: "far" } },
        values: [{ value: "near" }],
      }),
    ];
  }

  #definition(id: string): Json {
    this.#readsToday = false;
    const kind = this.#random.one(["money", "count", "date", "boolean"] as const);
    const body =
      kind === "boolean"
        ? { type: "boolean", that: this.#condition(2) }
        : { type: kind === "count" ? "integer" : kind, value: this.#formula(kind, 2) };
    const asOf = this.#random.chance(0.15) ? { asOf: this.#withoutToday(() => this.#date(1)) } : {};
    this.#defined.push({ id, kind, today: this.#readsToday && !("asOf" in asOf) });
    return clause(id, "defines", { ...body, ...asOf, show: this.#random.chance(0.3) });
  }

  #award(): Json {
    const random = this.#random;
    const rounded = { round: this.#money(2), to: "0.01", mode: random.one(["half-up", "half-even", "down"] as const) };
    const amount = { greatest: ["0.00", rounded] };
    const bound = (fallback: string) => (random.chance(0.4) ? fallback : this.#withoutToday(() => this.#date(2)));
    const unit = random.one(["month", "month", "quarter", "year", "week"] as const);
    const period = random.chance(0.25)
      ? { once: bound("2005-06-15") }
      : {
          every: {
            unit,
            test: random.one(["first-day", "last-day"] as const),
            first: { greatest: ["2004-06-15", bound("2004-06-15")] },
            last: { least: ["2006-08-20", bound("2006-08-20")] },
            ...(random.chance(0.3) ? { most: random.whole(1, 9) } : {}),
          },
        };
    const guard = random.chance(0.4) ? { when: this.#condition(1) } : {};
    return clause("award", "awards", {
      award: { form: "cash", amount, tags: ["aid"], ...period },
      ...guard,
      ...this.#dated(),
    });
  }

  #test(id: string): Json {
    const guard = this.#random.chance(0.3) ? { when: this.#condition(1) } : {};
    if (this.#random.chance(0.25)) return clause(id, "excludes", { when: this.#condition(2), ...this.#dated() });
    return clause(id, "requires", { that: this.#condition(2), ...guard, ...this.#dated() });
  }

  #exceptions(tests: readonly Json[]): Json[] {
    const [first] = tests;
    if (first === undefined || this.#random.chance(0.5)) return [];
    const waives = clause("exception", "waives", { exceptTo: first.id, when: this.#condition(1) });
    const other = clause("other-exception", "requires", {
      exceptTo: this.#random.one([first.id, "exception"]),
      when: this.#condition(1),
      that: this.#condition(1),
    });
    return this.#random.chance(0.5) ? [waives] : [waives, other];
  }

  #rest(): Json[] {
    const random = this.#random;
    const way = random.one(["each-unit", "one", { calendar: "year" }, { calendar: "quarter" }, { blocks: 4 }] as const);
    const claim = {
      claim: {
        from: { fact: "instalment.first" },
        until: { endOf: "year", of: { fact: "instalment.last" } },
        missed: random.one(["forfeited", "from-claim"] as const),
      },
    };
    const due = random.one([
      { fact: "instalment.last" },
      { endOf: "year", of: { fact: "instalment.first" } },
      { fact: "claimedOn" },
    ] as const);
    const pays = clause("paid", "pays", {
      pays: { award: "award", in: way, due, ...(random.chance(0.5) ? claim : {}) },
    });
    const percent = random.one(["33.3", { parameter: "part", by: [{ fact: "kind" }] }] as const);
    const inner = {
      rest: true,
      split: [
        { payer: "province", percent: "60" },
        { payer: "county", rest: true },
      ],
    };
    const [split, other] = random.one<readonly [readonly Json[], string | null]>([
      [[{ payer: "nation", percent }], null],
      [
        [
          { payer: "nation", percent },
          { payer: "city", rest: true },
        ],
        "city",
      ],
      [[{ payer: "nation", percent }, inner], "county"],
      [
        [
          { payer: "city", amount: this.#money(1), ...(random.chance(0.5) ? { perUnit: true } : {}) },
          { payer: "nation", percent },
          { payer: "county", rest: true },
        ],
        "city",
      ],
      [
        [
          { payer: "nation", percent },
          { amount: "20.00", perUnit: true, split: inner.split },
          { payer: "city", amount: { parameter: "rate" } },
        ],
        "province",
      ],
    ]);
    const matching =
      other === null || random.chance(0.5) ? {} : { matching: { payer: "nation", atLeast: { payer: other } } };
    const funds = clause("funding", "funds", {
      funds: { award: random.one(["award", { tagged: "aid" }] as const), split, ...matching },
    });
    const ends = clause("ends", "ends", {
      ends: { last: this.#date(1) },
      ...(random.chance(0.5) ? { when: this.#condition(1) } : {}),
    });
    return [
      ...(random.chance(0.7) ? [pays] : []),
      ...(random.chance(0.7) ? [funds] : []),
      ...(random.chance(0.3) ? [ends] : []),
    ];
  }

  #dated(): Json {
    if (this.#random.chance(0.7)) return {};
    return {
      inForce: this.#random.one([
        { from: "2004-09-01" },
        { to: "2006-03-31" },
        { from: "2005-01-01", to: "2005-12-31" },
      ] as const),
    };
  }

  #formula(kind: Defined["kind"], depth: number): unknown {
    if (kind === "money") return this.#money(depth);
    return kind === "count" ? this.#count(depth) : this.#date(depth);
  }

  #named(kind: Defined["kind"]): Json[] {
    return this.#defined
      .filter((one) => one.kind === kind && (this.#mayReadToday || !one.today))
      .map((one) => {
        if (one.today) this.#readsToday = true;
        return { fact: one.id };
      });
  }

  #money(depth: number): unknown {
    const random = this.#random;
    const leaves = ["25.00", { fact: "income" }, { fact: "bill" }, { parameter: "rate" }, ...this.#named("money")];
    if (depth === 0) return random.one(leaves);
    const part = () => this.#money(depth - 1);
    return random.one([
      () => random.one(leaves),
      () => ({ add: [part(), part()] }),
      () => ({ subtract: [part(), part()] }),
      () => ({ least: [part(), part()] }),
      () => ({ greatest: [part(), part()] }),
      () => ({ multiply: [part(), this.#count(depth - 1)] }),
      () => ({ divide: [part(), random.whole(2, 7)] }),
      () => ({ percent: { parameter: "part", by: [{ fact: "kind" }] }, of: part() }),
      () => ({ scale: "steps", of: part() }),
      () => ({
        round: part(),
        to: random.one(["0.01", "1", "5"] as const),
        mode: random.one(["up", "down", "half-even"] as const),
      }),
      () => ({ choose: [{ when: this.#condition(depth - 1), then: part() }], otherwise: part() }),
      () => ({ match: { parameter: "reading" }, cases: { near: part(), far: part() } }),
      () => ({ match: { fact: "kind" }, cases: { rural: part() }, otherwise: part() }),
    ])();
  }

  #count(depth: number): unknown {
    const random = this.#random;
    const leaves = [random.whole(0, 4), { fact: "rooms" }, ...this.#named("count")];
    if (depth === 0) return random.one(leaves);
    return random.one([
      () => random.one(leaves),
      () => ({ over: "children", as: "one", where: this.#items("one"), take: "count" }),
      () => ({ add: [this.#count(depth - 1), this.#count(depth - 1)] }),
      () => ({ monthOf: this.#date(depth - 1) }),
      () => ({ subtract: [{ yearOf: this.#date(depth - 1) }, 2000] }),
    ])();
  }

  #date(depth: number): unknown {
    const random = this.#random;
    const own = this.#each ? [{ fact: "child.bornOn" }, { fact: "child.diedOn" }] : [];
    const leaves = [random.one(DAYS), { fact: "claimedOn" }, ...own, ...this.#named("date")];
    if (depth === 0) return random.one(leaves);
    const part = () => this.#date(depth - 1);
    return random.one([
      () => random.one(leaves),
      () => this.#day(),
      () => ({ least: [part(), part()] }),
      () => ({ greatest: [part(), part()] }),
      () => ({
        date: part(),
        plus: random.one([{ months: 1 }, { years: 14 }, { months: -7 }] as const),
        monthEnd: random.one(["clamp", "next-month"] as const),
      }),
      () => ({ date: part(), plus: { days: random.whole(-40, 40) } }),
      () => ({ startOf: random.one(["month", "year"] as const), of: part() }),
      () => ({ endOf: random.one(["month", "quarter"] as const), of: part() }),
      () => ({
        over: "children",
        as: "one",
        take: random.one(["least", "greatest"] as const),
        of: { fact: "one.bornOn" },
      }),
    ])();
  }

  /** The test day, where it may be read. */
  #day(): unknown {
    if (!this.#mayReadToday) return { fact: "assessedOn" };
    this.#readsToday = true;
    return { fact: "today" };
  }

  #withoutToday<Result>(write: () => Result): Result {
    this.#mayReadToday = false;
    try {
      return write();
    } finally {
      this.#mayReadToday = true;
    }
  }

  #condition(depth: number): Json {
    const parts = Array.from({ length: this.#random.whole(1, 2) }, () => this.#part(depth));
    return this.#random.one<Json>([{ all: parts }, { any: parts }, { not: parts[0] }]);
  }

  #part(depth: number): unknown {
    if (depth > 0 && this.#random.chance(0.4)) return this.#condition(depth - 1);
    const random = this.#random;
    const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
    return random.one([
      () => leaf("registered", "equal", random.chance(0.7)),
      () => leaf("kind", random.one(["in", "notIn"] as const), ["rural"]),
      () => leaf("kind", "equal", "rural"),
      () => leaf("income", random.one(ORDER), random.one(["50.00", { parameter: "rate" }, { fact: "bill" }] as const)),
      () => leaf("rooms", random.one(ORDER), random.whole(1, 5)),
      () => leaf("claimedOn", random.one(ORDER), random.one([random.one(DAYS), this.#day()])),
      () => leaf("claimedOn", "equal", null),
      () => leaf("place", "within", ["420100"]),
      () => leaf("disabled", "equal", true),
      () =>
        leaf("children", random.one(["some", "every", "none"] as const), {
          as: "other",
          when: this.#items("other"),
          ...(this.#each && random.chance(0.5) ? { besides: "child" } : {}),
        }),
      ...(this.#each ? [() => leaf("child.bornOn", random.one(ORDER), random.one(DAYS))] : []),
      ...this.#named("boolean").map(
        ({ fact }) =>
          () =>
            leaf(String(fact), "equal", true),
      ),
      ...this.#named("money").map(
        ({ fact }) =>
          () =>
            leaf(String(fact), random.one(ORDER), "30.00"),
      ),
    ])();
  }

  /** A condition over the items of the list of children. */
  #items(alias: string): Json {
    const random = this.#random;
    const born = {
      fact: `${alias}.bornOn`,
      operator: random.one(ORDER),
      value: random.one([random.one(DAYS), ...(this.#each ? [{ fact: "child.bornOn" }] : [])]),
    };
    const heavy = { fact: `${alias}.weight`, operator: random.one(ORDER), value: "2.5" };
    return random.one<Json>([{ all: [born] }, { any: [born, heavy] }, { not: heavy }]);
  }
}

const MONEY = { type: "money" } as const;
