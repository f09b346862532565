import { convert, defineUnit, type OwnUnit, parseUnit, unitLabel } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { areAlike } from "../../src/value/are-alike.js";
import { isOfDifferences } from "../../src/value/difference-unit.js";
import { convertIfAlike } from "../../src/value/quantity.js";
import { unitWords } from "../../src/value/unit-label.js";
import { dimensionRow } from "../../src/value/unit-words.js";
import { refusalOf } from "./refusal-of.js";

describe("a unit of one's own is written as one text, and read back with all that it says", () => {
  test.each<[unit: OwnUnit, text: string, dimension: string, power: number, hant: string, en: string]>([
    [{ text: "箱" }, "{箱}", "{箱}", 0, "箱", "箱"],
    [{ text: "标准箱" }, "{标准箱}", "{标准箱}", 0, "標準箱", "标准箱"],
    [{ text: "箱", "zh-Hant": "櫃" }, "{箱|櫃}", "{箱}", 0, "櫃", "箱"],
    [{ text: "箱", en: "TEU" }, "{箱||TEU}", "{箱}", 0, "箱", "TEU"],
    [{ text: "羽", en: "birds", dimension: "count" }, "{羽||birds|count}", "count", 0, "羽", "birds"],
    [{ text: "公担", dimension: "mass", power: 0 }, "{公担|||mass}", "mass", 0, "公担", "公担"],
    [{ text: "公担", dimension: "mass", power: -1 }, "{公担|||mass|-1}", "mass", -1, "公担", "公担"],
    [{ text: "巨吨", dimension: "mass", power: 12 }, "{巨吨|||mass|12}", "mass", 12, "巨噸", "巨吨"],
    [{ text: "兆", dimension: "count", power: 5 }, "{兆|||count|5}", "count", 5, "兆", "兆"],
  ])("%j is %s", (unit, text, dimension, power, hant, en) => {
    expect(defineUnit(unit)).toBe(text);
    expect(parseUnit(text)).toStrictEqual({ text, dimension, power });
    const labels = (["zh-Hans", "zh-Hant", "en"] as const).map((locale) => unitLabel(text, locale));
    expect(labels).toEqual([unit.text, hant, en]);
  });

  test("over another unit, whatever stroke is written, and with blanks to three hundred characters", () => {
    expect(parseUnit("{箱}／人").text).toBe("{箱}/人");
    expect(parseUnit("万{箱} / 万人").power).toBe(0);
    expect(parseUnit("{箱}".padEnd(300)).text).toBe("{箱}");
    expect(convert("2 {公担|||mass|-1}", "千克")).toBe("200");
  });

  test.each([
    "{箱}".padEnd(301),
    "{箱x",
    "箱}x}",
    "{箱}x",
    "{箱|||mass|0}",
    "{箱|||mass|1x}",
    "{箱|||mass|100}",
    "{箱|||mass|x1}",
    "{箱 }",
    "{|箱}",
    "{箱}/人/年",
  ])("but not %j", (text) => {
    expect(refusalOf(() => parseUnit(text))[0]).toBe("unit-unknown");
  });
});

describe("a definition is refused with the field that is wrong and what came", () => {
  const name = "a name of at most 40 characters without { } | / and no digit at its start";
  test.each<[unit: unknown, field: string, received: string]>([
    [{ text: "箱 " }, "/text", '"箱 "'],
    [{ text: "箱", en: "TEU " }, "/en", '"TEU "'],
    [{ text: 5 }, "/text", "5"],
  ])("%j", (unit, field, received) => {
    const [code, path, expected, came] = refusalOf(() => defineUnit(unit as OwnUnit));
    expect([code, path, came]).toEqual(["unit-invalid", field, received]);
    expect(expected).toBe(name);
  });

  test("a dimension of no kind, and what holds one", () => {
    for (const [dimension, received] of [
      ["boxes", '"boxes"'],
      [["mass"], "an array of 1"],
    ] as const) {
      const refusal = refusalOf(() => defineUnit({ text: "公担", dimension } as never));
      expect([refusal[0], refusal[1], refusal[3]]).toEqual(["unit-invalid", "/dimension", received]);
      expect(refusal[2]).toMatch(/^count, .* or [a-zA-Z-]+$/);
    }
  });

  test("in a sentence that names the field", () => {
    expect(() => defineUnit({ text: "公担", dimension: "mass", power: 100 })).toThrow(/^\/power: expected /);
  });
});

describe("a unit behind a number has a blank before words, and none before a sign", () => {
  test.each<[unit: string | undefined, zh: string, en: string]>([
    [undefined, "", ""],
    ["%", "%", "%"],
    ["‰", "‰", "‰"],
    ["件", " 件", " items"],
    ["萬件", " 万件", " ten thousand items"],
    ["个", " 个", ""],
    ["{箱|櫃|TEU}", " 箱", " TEU"],
    ["jian", " jian", " jian"],
  ])("%s", (unit, zh, en) => {
    expect(unitWords(unit)).toStrictEqual([zh, en]);
  });

  test("below the stroke a month is 月 and no 个月, in every script", () => {
    expect(unitLabel("项/月", "zh-Hans")).toBe("项/月");
    expect(unitLabel("项/月", "zh-Hant")).toBe("項/月");
    expect(unitLabel("个月", "zh-Hant")).toBe("個月");
  });
});

describe("units are alike where numbers in them compare", () => {
  test("none and none are, and one and none are not", () => {
    const items = parseUnit("件");
    expect(areAlike(undefined, undefined)).toBe(true);
    expect(areAlike(items, undefined)).toBe(false);
    expect(areAlike(undefined, items)).toBe(false);
    expect(areAlike(items, parseUnit("万项"))).toBe(true);
    expect(areAlike(parseUnit("件/家"), parseUnit("件/户"))).toBe(false);
    expect(areAlike(parseUnit("件/万家"), parseUnit("项/家"))).toBe(true);
  });

  test.each<[from: string | undefined, to: string | undefined, value: string | undefined]>([
    ["件", "件", "5"],
    ["万件", "件", "50000"],
    [undefined, undefined, "5"],
    ["jian", "jian", "5"],
    ["jian", "shu", undefined],
    ["件", undefined, undefined],
    [undefined, "件", undefined],
    ["件", "jian", undefined],
    ["件", "元", undefined],
  ])("5 %s in %s is %s", (from, to, value) => {
    expect(convertIfAlike("5", from, to)).toBe(value);
  });

  test.each<[unit: string | undefined, isDifference: boolean]>([
    ["百分点", true],
    ["千分点", true],
    ["%", false],
    ["位", false],
    [undefined, false],
  ])("%s is what shares differ by: %s", (unit, isDifference) => {
    expect(isOfDifferences(unit)).toBe(isDifference);
  });

  test("the table has a row of each base dimension, and of nothing else", () => {
    expect(dimensionRow("money")?.money).toBe(true);
    for (const other of [undefined, "{箱}", "count/people", "toString"]) {
      expect(dimensionRow(other)).toBeUndefined();
    }
  });
});

describe("what money alone may do, and what stands before a unit", () => {
  test.each(["people million", "items million", "件/S件", "件箱}", "USD xyz", "million", "元亿"])(
    "%s is no unit",
    (text) => {
      expect(refusalOf(() => parseUnit(text))[0]).toBe("unit-unknown");
    },
  );

  test.each([
    ["USD million", "百万美元"],
    [" per 10k people", "个/万人"],
    [" Items per 10k people ", "件/万人"],
    [" PERCENTAGE POINTS ", "百分点"],
  ])("%j is %s", (text, unit) => {
    expect(parseUnit(text).text).toBe(unit);
  });
});
