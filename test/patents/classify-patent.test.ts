import type { ClassifyOptions, PatentRecord } from "ipr-plan";
import { classifyPatent, type PatentClassification, UsageError } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const on = "2025-12-31";

/** Granted, in force, and known to meet no condition. */
const plain: PatentRecord = deepFreeze({
  id: "ZL202010000001.X",
  filedOn: "2020-03-01",
  grantedOn: "2022-04-05",
  heldIn: "450100",
  strategicEmergingIndustry: false,
  familyAbroad: false,
  pledgeAmount: 0,
  awards: [],
});

function classify(
  record: Partial<PatentRecord>,
  options: Partial<ClassifyOptions> = {},
): PatentClassification {
  return classifyPatent(deepFreeze({ ...plain, ...record }), { on, ...options });
}

const names = (findings: PatentClassification["met"]): string[] => findings.map(({ condition }) => condition);

describe("any one condition is enough", () => {
  test.each<[string, Partial<PatentRecord>]>([
    ["strategic-emerging-industry", { strategicEmergingIndustry: true }],
    ["family-abroad", { familyAbroad: true }],
    ["maintained-over-ten-years", { filedOn: "2010-01-01" }],
    ["pledge-financing", { pledgeAmount: "5000000" }],
    ["award", { awards: ["china-patent"] }],
    ["award", { awards: ["other", "national-science-and-technology"] }],
  ])("%s", (condition, record) => {
    const result = classify(record, { pledgeAtLeast: 5_000_000 });
    expect(result.counts).toBe(true);
    expect(names(result.met)).toEqual([condition]);
    expect(result.unmet).toHaveLength(4);
  });

  test("none is not enough, and an award of another kind is none", () => {
    const result = classify({ awards: ["other"] });
    expect([result.counts, result.inForce, result.unmet.length]).toEqual([false, true, 5]);
  });
});

describe("more than ten years is strict", () => {
  test.each([
    ["filed ten years and a day ago", "2015-12-30", on, true],
    ["exactly ten years is not more than ten", "2015-12-31", on, false],
    ["a day short", "2016-01-01", on, false],
    ["of 29 February the tenth year ends on 28 February", "2012-02-29", "2022-02-28", false],
    ["and is over on 1 March", "2012-02-29", "2022-03-01", true],
    ["28 February likewise ends on the 28th", "2012-02-28", "2022-02-28", false],
    ["27 February is over by the 28th", "2012-02-27", "2022-02-28", true],
    ["on a 29 February, what was filed on the 28th is over", "2014-02-28", "2024-02-29", true],
    ["and what was filed on 1 March is not", "2014-03-01", "2024-02-29", false],
  ])("%s: filed %s, on %s", (_, filedOn, day, expected) => {
    const result = classify({ filedOn, grantedOn: "2018-01-01" }, { on: day });
    expect(names(result.met).includes("maintained-over-ten-years")).toBe(expected);
    expect(result.counts).toBe(expected);
  });

  test("counted from the grant where the caller says so", () => {
    const record = { filedOn: "2010-01-01", grantedOn: "2015-12-31" };
    expect(classify(record).counts).toBe(true);
    expect(classify(record, { maintainedSince: "grant" }).counts).toBe(false);
    expect(classify(record, { maintainedSince: "grant", on: "2026-01-01" }).counts).toBe(true);
  });

  test("the reason says when the ten years were full", () => {
    const [finding] = classify({ filedOn: "2012-02-29", grantedOn: "2014-01-01" }).met;
    expect(finding?.because).toEqual({
      "zh-Hans": "自申请日 2012-02-29 起，2022-02-28 满十年，至 2025-12-31 已超过十年",
      en: "filed on 2012-02-29, ten years full on 2022-02-28: by 2025-12-31 more than ten years",
    });
  });
});

describe("only what is in force on the day counts", () => {
  const worthy = { familyAbroad: true };
  test.each<[string, Partial<PatentRecord>, boolean]>([
    ["granted on the day", { grantedOn: on }, true],
    ["granted the day after", { grantedOn: "2026-01-01" }, false],
    ["never granted", { grantedOn: undefined }, false],
    ["never granted, as a database says it", { grantedOn: null }, false],
    ["lapsed on the day", { lapses: [{ lapsedOn: on }] }, false],
    ["lapsing the day after", { lapses: [{ lapsedOn: "2026-01-01" }] }, true],
    ["lapsed and revived", { lapses: [{ lapsedOn: "2023-01-01", revivedOn: "2023-09-01" }] }, true],
    ["revived on the day", { lapses: [{ lapsedOn: "2025-01-01", revivedOn: on }] }, true],
    ["to be revived the day after", { lapses: [{ lapsedOn: "2025-01-01", revivedOn: "2026-01-01" }] }, false],
    [
      "lapsed, revived, and lapsed again",
      { lapses: [{ lapsedOn: "2023-01-01", revivedOn: "2023-09-01" }, { lapsedOn: "2024-04-05" }] },
      false,
    ],
    ["a utility model", { kind: "utility-model" }, false],
    ["an invention", { kind: "invention" }, true],
    ["on the last day of its twenty years", { filedOn: "2006-01-01" }, true],
    ["on the day after its twenty years", { filedOn: "2005-12-31" }, false],
    ["after twenty years, with its term extended", { filedOn: "2005-01-01", expiresOn: "2027-06-30" }, true],
    ["on the day its extended term is over", { filedOn: "2005-01-01", expiresOn: on }, false],
  ])("%s", (_, record, inForce) => {
    const result = classify({ ...worthy, ...record });
    expect([result.inForce, result.counts]).toEqual([inForce, inForce]);
    expect(result.because[0]?.["zh-Hans"]).toMatch(/\S/);
  });

  test("a term from 29 February that ends in a common year ends on 28 February", () => {
    const record = { filedOn: "2080-02-29", grantedOn: "2082-01-01", familyAbroad: true };
    expect(classify(record, { on: "2100-02-27" }).inForce).toBe(true);
    expect(classify(record, { on: "2100-02-28" }).inForce).toBe(false);
  });

  test("a revived right counts as maintained throughout", () => {
    const lapses = [{ lapsedOn: "2016-01-01", revivedOn: "2016-06-01" }];
    expect(names(classify({ filedOn: "2010-01-01", grantedOn: "2013-01-01", lapses }).met)).toEqual([
      "maintained-over-ten-years",
    ]);
  });
});

describe("only what residents of the jurisdiction hold counts", () => {
  test.each<[PatentRecord["heldIn"], string, boolean | "unknown"]>([
    ["450100", "450000", true],
    ["450000", "450000", true],
    ["450103", "450100", true],
    ["450200", "450100", false],
    ["440300", "450000", false],
    ["450000", "450100", "unknown"],
    ["CN", "450000", "unknown"],
    [undefined, "450000", "unknown"],
    [[], "450000", "unknown"],
    ["", "450000", "unknown"],
    [" ", "450000", "unknown"],
    ["", "CN", "unknown"],
    [[""], "US", "unknown"],
    [["", "450100"], "450000", "unknown"],
    [["450100", ""], "450000", true],
    [["US", ""], "450000", false],
    ["450100", "CN", true],
    ["CN", "CN", true],
    ["710000", "CN", false],
    ["810000", "CN", false],
    ["820000", "CN", false],
    ["US", "CN", false],
    ["US", "450000", false],
    ["US", "US", true],
    // Two capitals that ISO 3166 leaves to its users name no country; XK is Kosovo.
    ["XX", "450000", "unknown"],
    ["XX", "CN", "unknown"],
    ["ZZ", "US", "unknown"],
    ["QM", "CN", "unknown"],
    ["AA", "CN", "unknown"],
    ["XK", "CN", false],
    ["QA", "CN", false],
    ["ZA", "CN", false],
    [["XX", "450100"], "450000", "unknown"],
    [["450100", "US"], "450000", true],
    [["US", "450100"], "450000", false],
  ])("held in %j, asked for %s: %s", (heldIn, jurisdiction, expected) => {
    const result = classify({ heldIn, familyAbroad: true }, { jurisdiction });
    expect([result.resident, result.counts, result.inForce]).toEqual([expected, expected, true]);
  });

  test("any holder decides where the caller says so", () => {
    const record = { heldIn: ["US", "450100"], familyAbroad: true };
    expect(classify(record, { jurisdiction: "450000", holders: "any" }).counts).toBe(true);
    expect(classify(record, { jurisdiction: "110000", holders: "any" }).counts).toBe(false);
    expect(
      classify({ ...record, heldIn: ["US", "CN"] }, { jurisdiction: "110000", holders: "any" }).counts,
    ).toBe("unknown");
  });

  test.each<[string[], boolean | "unknown"]>([
    [["US", ""], "unknown"],
    [["", "450100"], true],
  ])("of any holder %j a blank one could be of the jurisdiction: %s", (heldIn, expected) => {
    const options = { jurisdiction: "450000", holders: "any" } as const;
    expect(classify({ heldIn, familyAbroad: true }, options).counts).toBe(expected);
  });

  test("an unknown holder of a patent that meets nothing changes nothing", () => {
    expect(classify({ heldIn: null }, { jurisdiction: "450000" }).counts).toBe(false);
  });
});

describe("each finding stands by itself", () => {
  const abroad = { heldIn: "US", filedOn: "2010-01-01", grantedOn: "2012-01-01" };

  test.each<[string, Partial<PatentRecord>]>([
    ["in force", {}],
    ["never granted", { grantedOn: undefined }],
    ["granted after the day", { grantedOn: "2026-01-01" }],
    ["filed after the day", { filedOn: "2026-01-01", grantedOn: "2028-01-01" }],
    ["lapsed", { lapses: [{ lapsedOn: "2015-01-01" }] }],
    ["out of its term", { filedOn: "2000-01-01", grantedOn: "2002-01-01" }],
    ["a utility model", { kind: "utility-model" }],
  ])("where it is held is said of one %s, too", (_, record) => {
    const residentOf = (heldIn: PatentRecord["heldIn"]) =>
      classify({ ...abroad, ...record, heldIn }, { jurisdiction: "450000" }).resident;
    expect(["US", "450100", "440300", undefined, "广西"].map(residentOf)).toEqual([
      false,
      true,
      false,
      "unknown",
      "unknown",
    ]);
    expect(classify({ ...abroad, ...record }).resident).toBe(true);
  });

  const longHeld = { filedOn: "2005-06-01", grantedOn: "2008-01-01" };
  test.each<[string, Partial<PatentRecord>, Partial<ClassifyOptions>, boolean]>([
    ["never granted", { grantedOn: null }, {}, false],
    ["granted the day after", { grantedOn: "2020-01-02" }, {}, false],
    ["granted on the day, and filed long before", { grantedOn: "2020-01-01" }, {}, true],
    ["to be filed", { filedOn: "2021-01-01", grantedOn: "2023-01-01" }, {}, false],
    ["in force", {}, {}, true],
    ["lapsed in its tenth year", { lapses: [{ lapsedOn: "2015-06-01" }] }, {}, false],
    ["lapsed after the last day of the tenth year", { lapses: [{ lapsedOn: "2015-06-02" }] }, {}, false],
    ["lapsed a day later", { lapses: [{ lapsedOn: "2015-06-03" }] }, {}, true],
    [
      "lapsed in its tenth year, and revived",
      { lapses: [{ lapsedOn: "2015-01-01", revivedOn: "2015-09-01" }] },
      {},
      true,
    ],
    [
      "lapsed in its tenth year, and revived after the day",
      { lapses: [{ lapsedOn: "2015-01-01", revivedOn: "2020-09-01" }] },
      {},
      false,
    ],
    ["lapsed after the day", { lapses: [{ lapsedOn: "2020-01-02" }] }, {}, true],
    ["out of its twenty years", { filedOn: "1998-01-01", grantedOn: "2001-01-01" }, {}, true],
    ["in force, from grant", {}, { maintainedSince: "grant" }, true],
    [
      "lapsed in 2017, from grant",
      { lapses: [{ lapsedOn: "2017-06-01" }] },
      { maintainedSince: "grant" },
      false,
    ],
    ["a utility model, whose term is ten years", { kind: "utility-model" }, {}, false],
    ["a design of before June 2021, likewise", { kind: "design" }, {}, false],
  ])("more than ten years of maintenance by 2020-01-01: %s", (_, record, options, expected) => {
    const result = classify({ ...longHeld, ...record }, { on: "2020-01-01", ...options });
    expect(names(expected ? result.met : result.unmet)).toContain("maintained-over-ten-years");
  });

  test("of a right that has ended the reason says when", () => {
    const lapses = [{ lapsedOn: "2015-01-01" }];
    const { unmet, because } = classify({ ...abroad, lapses }, { jurisdiction: "450000" });
    expect(unmet.find(({ condition }) => condition === "maintained-over-ten-years")?.because).toEqual({
      "zh-Hans": "自申请日 2010-01-01 起，2020-01-01 满十年，2015-01-01 起不再有效，维持未超过十年",
      en: "filed on 2010-01-01, ten years full on 2020-01-01: out of force from 2015-01-01, after not more than ten years",
    });
    expect(because.map(({ en }) => en)).toEqual([
      "lapsed on 2015-01-01, not revived by 2025-12-31",
      "not held in 450000",
      "not a high-value invention patent: of the five conditions it meets 0, and 0 are unknown",
    ]);
  });
});

describe("a holder given by what is no code is unknown, and said to be", () => {
  test.each([
    ["a name", "广西"],
    ["lower case", "un"],
    ["lower case", "us"],
    ["three letters", "USA"],
    ["a code too short", "4501"],
    ["a code too long", "450102001"],
    ["six digits of no province", "990000"],
    ["a code with blanks around", " 450100"],
    ["full-width digits", "４５０１００"],
    ["a letter for a digit", "45O100"],
  ])("%s: %s", (_, heldIn) => {
    for (const jurisdiction of ["450000", "CN", "US"]) {
      const result = classify({ heldIn, familyAbroad: true }, { jurisdiction });
      expect([result.resident, result.counts, result.inForce]).toEqual(["unknown", "unknown", true]);
      expect(result.issues).toMatchObject([{ code: "holder-invalid", level: "warning", path: "/heldIn" }]);
    }
    // Whoever holds it: then no code is needed.
    expect(classify({ heldIn, familyAbroad: true })).toMatchObject({ counts: true, issues: [] });
  });

  test("of several holders the one is named, and only those that decide make the answer unknown", () => {
    const record = { heldIn: ["450100", "广西"], familyAbroad: true };
    const first = classify(record, { jurisdiction: "450000" });
    expect([first.counts, first.issues[0]?.path]).toEqual([true, "/heldIn/1"]);
    const any = classify(record, { jurisdiction: "110000", holders: "any" });
    expect([any.counts, any.issues[0]?.path]).toEqual(["unknown", "/heldIn/1"]);
  });

  test.each<[string, string, boolean]>([
    ["810000", "HK", true],
    ["HK", "810000", true],
    ["HK", "HK", true],
    ["MO", "820000", true],
    ["710000", "TW", true],
    ["TW", "CN", false],
    ["HK", "820000", false],
    ["440300", "HK", false],
  ])(
    "Hong Kong, Macao and Taiwan have two codes each: %s, asked for %s",
    (heldIn, jurisdiction, expected) => {
      const result = classify({ heldIn, familyAbroad: true }, { jurisdiction });
      expect([result.counts, result.issues]).toEqual([expected, []]);
    },
  );

  test.each<[string, boolean | "unknown"]>([
    ["park_1", true],
    ["park_10", false],
    ["park_2", false],
    ["450100", false],
    ["广西", "unknown"],
  ])("a register's own codes are compared as they stand: %s, asked for park_1", (heldIn, expected) => {
    expect(classify({ heldIn, familyAbroad: true }, { jurisdiction: "park_1" }).counts).toBe(expected);
  });
});

describe("what is not known is unknown, not no", () => {
  test.each<[string, Partial<PatentRecord>, Partial<ClassifyOptions>, string[]]>([
    ["industry", { strategicEmergingIndustry: undefined }, {}, ["strategic-emerging-industry"]],
    ["family", { familyAbroad: null }, {}, ["family-abroad"]],
    ["awards", { awards: undefined }, {}, ["award"]],
    ["no amount in the record", { pledgeAmount: undefined }, { pledgeAtLeast: 1 }, ["pledge-financing"]],
    ["no amount stated by the caller", { pledgeAmount: "5000000" }, {}, ["pledge-financing"]],
  ])("%s", (_, record, options, expected) => {
    const result = classify(record, options);
    expect(result.counts).toBe("unknown");
    expect(names(result.unknown)).toEqual(expected);
    expect(result.unmet).toHaveLength(4);
  });

  test("one condition met makes the unknown ones not matter", () => {
    expect(classify({ familyAbroad: true, awards: undefined }).counts).toBe(true);
  });

  test("a lapsed patent does not count, whatever is unknown", () => {
    expect(classify({ awards: undefined, lapses: [{ lapsedOn: "2024-01-01" }] }).counts).toBe(false);
  });
});

describe("pledge amounts are compared exactly, in any unit of money", () => {
  test.each<[PatentRecord["pledgeAmount"], ClassifyOptions["pledgeAtLeast"], boolean]>([
    [{ value: "3000", unit: "万元" }, { value: "0.3", unit: "亿元" }, true],
    [{ value: "2999.9999999999999999999", unit: "万元" }, { value: "0.3", unit: "亿元" }, false],
    [{ value: "3000.0000000000000000001", unit: "万元" }, { value: "0.3", unit: "亿元" }, true],
    [{ value: 0.1, unit: "百万元" }, 100_000, true],
    [{ value: 3000, unit: "萬元" }, "30000000", true],
    ["30000000.00", 30_000_000, true],
    [30_000_000, "30000000.0000000001", false],
    [29_999_999.99, 30_000_000, false],
    ["9007199254740993", "9007199254740992", true],
    ["9007199254740992", "9007199254740993", false],
    [`1${"0".repeat(350)}`, `2${"0".repeat(350)}`, false],
    [`0.${"0".repeat(350)}2`, `0.${"0".repeat(350)}1`, true],
    [{ value: "0", unit: "万元" }, 1, false],
  ])("%j at least %j: %s", (pledgeAmount, pledgeAtLeast, expected) => {
    expect(classify({ pledgeAmount }, pledgeAtLeast === undefined ? {} : { pledgeAtLeast }).counts).toBe(
      expected,
    );
  });

  test("no pledge is no high amount, even where none is stated", () => {
    for (const pledgeAmount of [0, "0.00", { value: "0", unit: "亿元" }]) {
      expect(classify({ pledgeAmount }).counts).toBe(false);
    }
  });
});

describe("bad records come back as issues", () => {
  test.each<[unknown, string, string]>([
    [{ filedOn: "2021-02-29" }, "date-invalid", "/filedOn"],
    [{ filedOn: "2020-3-1" }, "date-invalid", "/filedOn"],
    [{ filedOn: "2020-13-01" }, "date-invalid", "/filedOn"],
    [{ filedOn: "2020-04-31" }, "date-invalid", "/filedOn"],
    [{ filedOn: "２020-04-30" }, "date-invalid", "/filedOn"],
    [{ filedOn: "1900-02-29" }, "date-invalid", "/filedOn"],
    [{ filedOn: undefined }, "date-invalid", "/filedOn"],
    [{ filedOn: 20200301 }, "date-invalid", "/filedOn"],
    [{ grantedOn: "" }, "date-invalid", "/grantedOn"],
    [{ grantedOn: "2020-02-29" }, "date-order", "/grantedOn"],
    [{ expiresOn: "soon" }, "date-invalid", "/expiresOn"],
    [{ expiresOn: "2019-01-01" }, "date-order", "/expiresOn"],
    [{ lapses: "2023-01-01" }, "date-invalid", "/lapses"],
    [{ lapses: [null] }, "date-invalid", "/lapses/0/lapsedOn"],
    [{ lapses: [{ lapsedOn: "2021-01-01" }] }, "date-order", "/lapses/0/lapsedOn"],
    [{ lapses: [{ lapsedOn: "2023-01-01", revivedOn: "2022-12-31" }] }, "date-order", "/lapses/0/revivedOn"],
    [
      { lapses: [{ lapsedOn: "2023-01-01", restoredOn: "2023-06-01" }] },
      "date-invalid",
      "/lapses/0/restoredOn",
    ],
    [{ lapses: [{ lapsedOn: "2023-01-01" }, { lapsedOn: "2024-01-01" }] }, "date-order", "/lapses/1"],
    [{ kind: "发明" }, "kind-invalid", "/kind"],
    [{ familyAbroad: "no" }, "flag-invalid", "/familyAbroad"],
    [{ strategicEmergingIndustry: 1 }, "flag-invalid", "/strategicEmergingIndustry"],
    [{ pledgeAmount: -1 }, "amount-negative", "/pledgeAmount"],
    [{ pledgeAmount: { value: "-0.01", unit: "万元" } }, "amount-negative", "/pledgeAmount"],
    [{ pledgeAmount: Number.NaN }, "amount-invalid", "/pledgeAmount"],
    [{ pledgeAmount: "1e9" }, "amount-invalid", "/pledgeAmount"],
    [{ pledgeAmount: 1e300 }, "amount-invalid", "/pledgeAmount"],
    [{ pledgeAmount: { value: "1", unit: "件" } }, "amount-invalid", "/pledgeAmount"],
    [{ pledgeAmount: { value: "1" } }, "amount-invalid", "/pledgeAmount"],
    [{ awards: "china-patent" }, "award-invalid", "/awards"],
    [{ awards: ["china-patents"] }, "award-invalid", "/awards"],
    [{ heldIn: 450100 }, "holder-invalid", "/heldIn"],
    [{ heldIn: [450100] }, "holder-invalid", "/heldIn"],
  ])("%j", (fields, code, path) => {
    const result = classify(fields as Partial<PatentRecord>, { jurisdiction: "450000" });
    expect(result).toMatchObject({ counts: "unknown", inForce: "unknown", issues: [{ code, path }] });
    expect(result.unknown).toHaveLength(5);
  });

  test.each([null, undefined, "ZL2020", 7])("%j is no record", (record) => {
    const result = classifyPatent(record as unknown as PatentRecord, { on });
    expect(result.issues[0]?.code).toBe("record-invalid");
  });
});

describe("a wrong call throws, and says which option", () => {
  test.each<[Record<string, unknown>, string]>([
    [{ on: "2025" }, 'Patent option on: expected a day such as 2025-12-31, received "2025"'],
    [{ on: "2025-02-29" }, "Patent option on"],
    [{ maintainedSince: "birth" }, "Patent option maintainedSince: expected filing | grant"],
    [{ holders: "last" }, "Patent option holders: expected first-named | any"],
    [{ jurisdiction: "" }, "Patent option jurisdiction"],
    [{ jurisdiction: "广西" }, "Patent option jurisdiction"],
    [
      { jurisdiction: "45" },
      "Patent option jurisdiction: expected a GB/T 2260 code such as 450000, or one of a country",
    ],
    [{ jurisdiction: "cn" }, "Patent option jurisdiction"],
    [{ jurisdiction: "990000" }, "Patent option jurisdiction"],
    [{ jurisdiction: 450000 }, "Patent option jurisdiction"],
    [{ juristiction: "450000" }, 'Unknown option: expected "jurisdiction", received "juristiction"'],
    [
      { by: () => "" },
      "Unknown option: expected on | jurisdiction | holders | pledgeAtLeast | maintainedSince",
    ],
    [{ pledgeAtLeast: 0 }, "Patent option pledgeAtLeast"],
    [{ pledgeAtLeast: "-1" }, "Patent option pledgeAtLeast"],
    [{ pledgeAtLeast: { value: "1", unit: "人" } }, "Patent option pledgeAtLeast"],
  ])("%j", (options, message) => {
    const call = () => classify({}, options as Partial<ClassifyOptions>);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});

test.each([undefined, null, "2025-12-31", []])("options that are none throw: %j", (options) => {
  expect(() => classifyPatent(plain, options as unknown as ClassifyOptions)).toThrow(UsageError);
});

test("the result is plain data", () => {
  const result = classify({ familyAbroad: true });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(structuredClone(result)).toEqual(result);
});
