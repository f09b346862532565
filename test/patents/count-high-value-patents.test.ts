import type { CountOptions, PatentCount, PatentRecord } from "ipr-plan";
import { countHighValuePatents, UsageError } from "ipr-plan";
import { describe, expect, expectTypeOf, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const on = "2025-12-31";

interface Regional extends PatentRecord {
  readonly region?: string | undefined;
}

let next = 0;
function patent(fields: Partial<Regional> = {}): Regional {
  next += 1;
  return deepFreeze({
    id: `ZL${next}`,
    filedOn: "2020-03-01",
    grantedOn: "2022-04-05",
    strategicEmergingIndustry: false,
    familyAbroad: false,
    pledgeAmount: 0,
    awards: [],
    ...fields,
  });
}

const shapeOf = ({ total, inForce, setAside }: PatentCount) => [
  total.atLeast,
  total.atMost,
  inForce.atMost,
  setAside,
];

describe("the count of a register", () => {
  test("a patent counts once, however many conditions it meets", () => {
    const count = countHighValuePatents(
      [
        patent({ strategicEmergingIndustry: true, familyAbroad: true, awards: ["china-patent"] }),
        patent({ strategicEmergingIndustry: true, familyAbroad: true }),
        patent({ familyAbroad: true }),
        patent(),
      ],
      { on },
    );
    expect(count.total).toEqual({ atLeast: 3, atMost: 3 });
    expect(count.inForce).toEqual({ atLeast: 4, atMost: 4 });
    expect(count.conditions).toEqual({
      "strategic-emerging-industry": { atLeast: 2, atMost: 2, alone: 0 },
      "family-abroad": { atLeast: 3, atMost: 3, alone: 1 },
      "maintained-over-ten-years": { atLeast: 0, atMost: 0, alone: 0 },
      "pledge-financing": { atLeast: 0, atMost: 0, alone: 0 },
      award: { atLeast: 1, atMost: 1, alone: 0 },
    });
    expect(count.metExactly).toEqual([1, 1, 1, 1, 0, 0]);
    expect(count.overlaps).toEqual([
      { conditions: [], count: 1 },
      { conditions: ["family-abroad"], count: 1 },
      { conditions: ["strategic-emerging-industry", "family-abroad"], count: 1 },
      { conditions: ["strategic-emerging-industry", "family-abroad", "award"], count: 1 },
    ]);
  });

  test("what is unknown makes a range", () => {
    const count = countHighValuePatents(
      [
        patent({ familyAbroad: true, awards: undefined }),
        patent({ familyAbroad: undefined }),
        patent({ pledgeAmount: 1_000_000 }),
        patent(),
      ],
      { on },
    );
    expect(count.total).toEqual({ atLeast: 1, atMost: 3 });
    expect(count.conditions["family-abroad"]).toEqual({ atLeast: 1, atMost: 2, alone: 1 });
    expect(count.conditions["pledge-financing"]).toEqual({ atLeast: 0, atMost: 1, alone: 0 });
    expect(count.conditions.award).toEqual({ atLeast: 0, atMost: 1, alone: 0 });
  });

  test.each([[undefined], [null], [[]], [""], [[""]]])(
    "an unknown holder makes a range of what is in force, too: %j",
    (unknown) => {
      const register = [
        patent({ heldIn: "450100", familyAbroad: true }),
        patent({ heldIn: unknown, familyAbroad: true }),
        patent({ heldIn: unknown }),
        patent({ heldIn: "US", familyAbroad: true }),
      ];
      const count = countHighValuePatents(register, { on, jurisdiction: "450000" });
      expect([count.total, count.inForce]).toEqual([
        { atLeast: 1, atMost: 2 },
        { atLeast: 1, atMost: 3 },
      ]);
      expect(count.metExactly).toEqual([0, 1, 0, 0, 0, 0]);
    },
  );

  test("an empty register counts nothing", () => {
    expect(shapeOf(countHighValuePatents([], { on }))).toEqual([0, 0, 0, 0]);
  });

  test("it says how the definition was read", () => {
    const { because } = countHighValuePatents([], {
      on,
      jurisdiction: "450000",
      maintainedSince: "grant",
      pledgeAtLeast: { value: "1000", unit: "万元" },
    });
    expect(because.map(({ en }) => en)).toEqual([
      "invention patents granted and in force on 2025-12-31; meeting any of five conditions, each counts once",
      "the first-named holder resides in 450000",
      "more than ten years counted from grant",
      "pledge financing of 10000000 yuan or more is comparatively high",
    ]);
  });
});

describe("groups", () => {
  const hostile = ["__proto__", "constructor", "toString", "", "广西"];

  test("any text is a key like any other", () => {
    const count = countHighValuePatents(
      hostile.map((region) => patent({ region, familyAbroad: true })),
      { on, by: (record) => record.region },
    );
    expect(Object.keys(count.groups)).toEqual(hostile);
    for (const [, group] of Object.entries(count.groups))
      expect(group.total).toEqual({ atLeast: 1, atMost: 1 });
    expect(Object.getPrototypeOf(count.groups)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["total"]).toBeUndefined();
    const copy: PatentCount = JSON.parse(JSON.stringify(count));
    expect(Object.keys(copy.groups)).toEqual(hostile);
  });

  test("without a key a patent is in the total, in no group, and under issues", () => {
    const count = countHighValuePatents([patent({ region: "a" }), patent(), patent({ grantedOn: null })], {
      on,
      by: ({ region }) => region,
    });
    expect(shapeOf(count)).toEqual([0, 0, 2, 0]);
    expect(Object.keys(count.groups)).toEqual(["a"]);
    expect(count.issues).toMatchObject([{ code: "key-missing", count: 1, examples: [{ path: "/1" }] }]);
  });

  test("by the year of filing, or by anything else of the record", () => {
    const count = countHighValuePatents([patent(), patent({ filedOn: "2019-01-01" })], {
      on,
      by: ({ filedOn }) => filedOn.slice(0, 4),
    });
    expect(Object.keys(count.groups)).toEqual(["2019", "2020"]);
  });
});

describe("bad records", () => {
  test("are set aside, counted, and exemplified; all others are counted", () => {
    const bad = Array.from({ length: 12 }, (_, index) =>
      patent({ filedOn: `2020-02-3${index % 10}`, familyAbroad: true }),
    );
    const register = [
      patent({ familyAbroad: true }),
      ...bad,
      patent({ pledgeAmount: -5, familyAbroad: true }),
      null as unknown as Regional,
      patent({ familyAbroad: true }),
    ];
    const count = countHighValuePatents(register, { on });
    expect(shapeOf(count)).toEqual([2, 2, 2, 14]);
    expect(count.records).toBe(16);
    expect(count.issues.map(({ code, count, examples }) => [code, count, examples.length])).toEqual([
      ["date-invalid", 12, 5],
      ["amount-negative", 1, 1],
      ["record-invalid", 1, 1],
    ]);
    expect(count.issues[1]?.examples[0]).toMatchObject({ path: "/13/pledgeAmount", received: "-5" });
    expect(count.issues[0]?.message["zh-Hans"]).toBe("日期无效");
  });

  test("a holder given by name is unknown, and listed; the record is counted", () => {
    const register = [
      patent({ familyAbroad: true, heldIn: "广西" }),
      patent({ familyAbroad: true, heldIn: "un", grantedOn: null }),
      patent({ familyAbroad: true, heldIn: "450100" }),
      patent({ familyAbroad: true, heldIn: ["US", "桂林"] }),
    ];
    const count = countHighValuePatents(register, { on, jurisdiction: "450000" });
    expect(shapeOf(count)).toEqual([1, 2, 2, 0]);
    expect(count.issues).toMatchObject([
      {
        code: "holder-invalid",
        count: 3,
        examples: [{ path: "/0/heldIn", received: '"广西"' }, {}, { path: "/3/heldIn/1" }],
      },
    ]);
    expect(countHighValuePatents(register, { on })).toMatchObject({ total: { atLeast: 3 }, issues: [] });
  });

  test("repeated ids are counted on request, by the first sound record", () => {
    const register = [
      patent({ id: "a", filedOn: "never" }),
      patent({ id: "a", familyAbroad: true }),
      patent({ id: "a" }),
      patent({ id: undefined as unknown as string }),
      patent({ id: "b" }),
    ];
    expect(shapeOf(countHighValuePatents(register, { on }))).toEqual([1, 1, 4, 1]);
    const distinct = countHighValuePatents(register, { on, distinctIds: true });
    expect(shapeOf(distinct)).toEqual([1, 1, 2, 3]);
    expect(distinct.issues.map(({ code, count }) => [code, count])).toEqual([
      ["date-invalid", 1],
      ["id-repeated", 1],
      ["id-invalid", 1],
    ]);
  });
});

describe("any iterable", () => {
  const register = [patent({ familyAbroad: true, region: "a" }), patent({ region: "b" })];
  const options: CountOptions<Regional> = { on, by: (record) => record.region };
  const expected = countHighValuePatents(register, options);

  test("a generator, a set, an iterator", () => {
    function* stream() {
      yield* register;
    }
    expect(countHighValuePatents(stream(), options)).toEqual(expected);
    expect(countHighValuePatents(new Set(register), options)).toEqual(expected);
    expect(countHighValuePatents(register.values(), options)).toEqual(expected);
  });

  test("an async iterable gives a promise of the same", async () => {
    async function* stream() {
      yield* register;
    }
    const counted = countHighValuePatents(stream(), options);
    expectTypeOf(counted).toEqualTypeOf<Promise<PatentCount>>();
    expect(await counted).toEqual(expected);
  });

  test("what the register throws is thrown", async () => {
    const broken = {
      async *[Symbol.asyncIterator]() {
        yield patent();
        throw new Error("disk");
      },
    };
    await expect(countHighValuePatents(broken, { on })).rejects.toThrow("disk");
  });

  test("the type of a record reaches the key", () => {
    const count = countHighValuePatents([{ id: "1", filedOn: "2020-01-01", 省份: "广西" }], {
      on,
      by: (record) => record.省份,
    });
    expectTypeOf(count).toEqualTypeOf<PatentCount>();
    // @ts-expect-error a record has no such field
    countHighValuePatents([{ id: "1", filedOn: "2020-01-01" }], { on, by: (record) => record.region });
    // @ts-expect-error a record needs its filing date
    countHighValuePatents([{ id: "1" }], { on });
  });
});

describe("a wrong call throws before anything is read", () => {
  test.each<[unknown, Record<string, unknown>, string]>([
    [undefined, { on }, "Not a register: expected an iterable of patent records, received undefined"],
    ["records", { on }, "Not a register"],
    [{}, { on }, "Not a register"],
    [[], { on: "yesterday" }, "Patent option on"],
    [[], { on, by: "region" }, "Patent option by"],
    [[], { on, distinctIds: "yes" }, "Patent option distinctIds"],
    [[], { on, distinctId: true }, 'Unknown option: expected "distinctIds", received "distinctId"'],
    [[], undefined as never, "Patent option on"],
    [[], null as never, "Not options: expected an object, received null"],
  ])("%j %j", (records, options, message) => {
    const call = () =>
      countHighValuePatents(records as PatentRecord[], options as unknown as CountOptions<PatentRecord>);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});
