import fc from "fast-check";
import { parseUnit, units } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "./thrown.js";
import { bases, everyUnit, scales } from "./unit-spellings.js";

describe("a unit is [scale] base, optionally over [scale] base", () => {
  test.each([
    ["件", "count", 0],
    ["万件", "count", 4],
    ["亿元", "money", 8],
    ["万亿元", "money", 12],
    ["万人", "people", 4],
    ["%", "share", -2],
    ["百分点", "share", -2],
    ["1", "share", 0],
    ["分", "score", 0],
    ["件/人", "count/people", 0],
    ["件/万人", "count/people", -4],
    ["万元/件", "money/count", 4],
    ["亿元/万人", "money/people", 4],
  ])("%s is a unit of %s, ten to the %i", (text, dimension, power) => {
    expect(parseUnit(text)).toStrictEqual({ text, dimension, power });
  });

  test("every scale goes with every base, and its text is canonical already", () => {
    for (const unit of everyUnit) expect(parseUnit(unit.text)).toStrictEqual(unit);
  });

  test.each([
    ["件/件", 0],
    ["元/万元", -4],
    ["万户/户", 4],
    ["人/千人", -3],
    ["名/人", 0],
    ["美元/美元", 0],
    ["%/%", 0],
  ])("%s is one thing over the same thing: a share, ten to the %i", (text, power) => {
    expect(parseUnit(text)).toStrictEqual({ text, dimension: "share", power });
  });

  test.each([
    ["件/家", "count/count", 0],
    ["件/万户", "count/count", -4],
    ["户/件", "count/count", 0],
    ["个/件", "count/count", 0],
    ["件/亿元", "count/money", -8],
    ["美元/元", "USD/money", 0],
    ["件/年", "count/years", 0],
    ["万项/年", "count/years", 4],
    ["%/年", "share/years", -2],
    ["微克/立方米", "mass/volume", -12],
    ["吨标准煤/万元", "standard-coal/money", -4],
    ["千克/吨标准煤", "mass/standard-coal", -3],
  ])("%s is one thing for each of another, and no share: %s, ten to the %i", (text, dimension, power) => {
    expect(parseUnit(text)).toStrictEqual({ text, dimension, power });
  });

  test("a score is no share and people are no count", () => {
    const dimensions = ["分", "%", "人", "人次", "件"].map((text) => parseUnit(text).dimension);
    expect(dimensions).toStrictEqual(["score", "share", "people", "count", "count"]);
  });

  test("reading the canonical text of any unit over any other changes nothing", () => {
    const parts = fc
      .tuple(fc.constantFrom(...scales), fc.constantFrom(...bases))
      .map(([[scale], [base]]) => scale + base);
    fc.assert(
      fc.property(parts, parts, (above, below) => {
        const unit = parseUnit(`${above}/${below}`);
        expect(parseUnit(unit.text)).toStrictEqual(unit);
        expect(unit.power).toBe(parseUnit(above).power - parseUnit(below).power);
        expect(JSON.parse(JSON.stringify(unit))).toStrictEqual(unit);
      }),
    );
  });
});

test("the common units are canonical, and each has its own name", () => {
  for (const text of Object.values(units)) expect(parseUnit(text).text).toBe(text);
  expect(new Set(Object.values(units)).size).toBe(Object.keys(units).length);
});

test("blanks around a unit and its stroke are read away, and at most 80 characters are read", () => {
  expect(parseUnit("  万件 / 人 ").text).toBe("万件/人");
  expect(parseUnit("件".padEnd(80)).text).toBe("件");
  expect(thrown(() => parseUnit("件".padEnd(81))).code).toBe("unit-unknown");
});

describe("a text outside the grammar is a wrong call", () => {
  test.each<[title: string, input: unknown]>([
    ["no text", ""],
    ["blanks alone", "  "],
    ["a word in pinyin", "jian"],
    ["a scale without a base", "万"],
    ["a scale in English without a base", "10k"],
    ["a scale on a scale", "万万件"],
    ["a base on a base", "件人"],
    ["no base above the stroke", "/万人"],
    ["no base below the stroke", "件/"],
    ["a scale alone below the stroke", "件/万"],
    ["two strokes", "件/万人/年"],
    ["a number before the unit", "5 件"],
    ["a hostile word", "__proto__"],
    ["the name of a method", "constructor"],
    ["the name of a method below the stroke", "件/toString"],
    ["a very long text", "万".repeat(1000)],
    ["a number", 1],
    ["nothing", null],
    ["a list of one unit", ["件"]],
  ])("%s", (_, input) => {
    const issue = thrown(() => parseUnit(input as string));
    expect(issue.code).toBe("unit-unknown");
    expect(issue.expected).toContain("件/万人");
    // A text is quoted as it is; what else came is named in Chinese.
    const [quoted = ""] = issue.received?.match(/^"[^"]*"|^\w+$/) ?? [];
    expect(issue.message["zh-Hans"]).toContain(quoted);
    expect(issue.message["zh-Hans"]).not.toMatch(/an array|characters/);
    expect(issue.received?.length).toBeLessThan(100);
  });
});
