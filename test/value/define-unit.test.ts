import {
  checkFormula,
  convert,
  defineFormula,
  defineUnit,
  evaluate,
  forecast,
  type OwnUnit,
  observe,
  parsePlan,
  parseUnit,
  rollUp,
  series,
  unitLabel,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";
import { thrown } from "./thrown.js";

const containers = defineUnit({ text: "标准箱", "zh-Hant": "標準箱", en: "TEU" });
const birds = defineUnit({ text: "羽", en: "birds", dimension: "count" });
const quintals = defineUnit({ text: "公担", dimension: "mass", power: -1 });

describe("a unit of one's own is one text that says all of it", () => {
  test("and reads in a dimension of its own, or in the one that it names", () => {
    expect(parseUnit(containers)).toStrictEqual({
      text: "{标准箱|標準箱|TEU}",
      dimension: "{标准箱}",
      power: 0,
    });
    expect(parseUnit(`万${birds}`)).toStrictEqual({ text: `万${birds}`, dimension: "count", power: 4 });
    expect(parseUnit(`万${containers}/亿元`)).toStrictEqual({
      text: `万${containers}/亿元`,
      dimension: "{标准箱}/money",
      power: -4,
    });
    expect(parseUnit(`元/${containers}`).dimension).toBe("money/{标准箱}");
    expect(parseUnit(`${containers}/万${containers}`).dimension).toBe("share");
  });

  test("it is the same unit whatever words it has in other languages", () => {
    expect(convert({ value: "3", unit: defineUnit({ text: "标准箱" }) }, containers)).toBe("3");
  });

  test("it converts exactly within its dimension, and into no other", () => {
    expect(convert(`4.2 万${containers}`, containers)).toBe("42000");
    expect(convert({ value: "12", unit: birds }, "万件")).toBe("0.0012");
    expect(convert({ value: "3", unit: quintals }, "千克")).toBe("300");
    expect(thrown(() => convert({ value: "1", unit: containers }, "件")).code).toBe("dimension-mismatch");
    expect(thrown(() => convert({ value: "1", unit: containers }, birds)).code).toBe("dimension-mismatch");
  });

  test.each([
    [containers, "标准箱", "標準箱", "TEU"],
    [`万${containers}`, "万标准箱", "萬標準箱", "ten thousand TEU"],
    [`元/${containers}`, "元/标准箱", "元/標準箱", "yuan/TEU"],
    [`件/万${birds}`, "件/万羽", "件/萬羽", "items/10k birds"],
    [`件/${birds}`, "件/羽", "件/羽", "items/bird"],
    [quintals, "公担", "公担", "公担"],
  ])("%s is labelled by the words that it was given", (unit, hans, hant, en) => {
    const labels = (["zh-Hans", "zh-Hant", "en"] as const).map((locale) => unitLabel(unit, locale));
    expect(labels).toStrictEqual([hans, hant, en]);
  });

  test("nothing is registered: its bare name stays unknown", () => {
    expect(thrown(() => parseUnit("标准箱")).code).toBe("unit-unknown");
  });
});

describe("it stands wherever a unit stands", () => {
  test("in a plan, its observations and what is read back from JSON", () => {
    const plan = { ...planOf({ targets: [to("9")] }) };
    const own = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, unit: `万${containers}` })) };
    const parsed = parsePlan(JSON.parse(JSON.stringify(own)));
    expect(parsed).toMatchObject({ ok: true, plan: { indicators: [{ unit: "万{标准箱|標準箱|TEU}" }] } });
    const observed = observe(own, { it: { 2022: { value: "70000", unit: containers } } });
    expect(observed.it?.observations[0]).toMatchObject({ value: "7" });
  });

  test("in a series, which may fall below zero: nothing is known of what it measures", () => {
    const degrees = defineUnit({ text: "摄氏度" });
    const kind = { unit: degrees, measure: "annual", regionRule: "none" } as const;
    const observed = series(kind, { 2021: "1.5", 2022: "-0.5", 2023: "-2.5" });
    const ahead = forecast(observed, { method: "drift", steps: 1 });
    expect("points" in ahead && ahead.points[0]?.mean).toBeCloseTo(-4.5, 9);
    expect(
      rollUp(series({ ...kind, unit: birds, regionRule: "sum" }, { 2021: 3 }), "year").observations,
    ).toHaveLength(1);
  });

  test("in a formula, whose dimensions are followed through it", () => {
    const definition = {
      id: "containers-per-yuan",
      name: { "zh-Hans": "每亿元标准箱" },
      expression: "boxes / money",
      inputs: {
        boxes: { name: { "zh-Hans": "标准箱" }, unit: containers, measure: "annual" },
        money: { name: { "zh-Hans": "金额" }, unit: "亿元", measure: "annual" },
      },
      unit: `${containers}/亿元`,
      places: 2,
      regionRule: "ratio",
      notes: [],
      references: [],
    } as const;
    expect(checkFormula(definition as never)).toEqual([]);
    expect(checkFormula({ ...definition, unit: "件/亿元" } as never)).toMatchObject([
      { code: "result-dimension", expected: "count/money (件/亿元)", received: "{标准箱}/money" },
    ]);
    const formula = defineFormula(definition as never);
    expect(evaluate(formula as never, { boxes: 9, money: 2 } as never)).toMatchObject({ value: "4.5" });
  });
});

describe("a definition that says nothing clear is a wrong call", () => {
  test.each<[title: string, unit: unknown, path: string]>([
    ["no name", {}, "/text"],
    ["a blank name", { text: " " }, "/text"],
    ["a name with a stroke", { text: "箱/人" }, "/text"],
    ["a name with a bar", { text: "箱|人" }, "/text"],
    ["a name with a brace", { text: "{箱" }, "/text"],
    ["a name that begins with a digit", { text: "20英尺箱" }, "/text"],
    ["a name of 41 characters", { text: "箱".repeat(41) }, "/text"],
    ["a name that is a unit already", { text: "萬件" }, "/text"],
    ["an English name with a bar", { text: "标准箱", en: "T|EU" }, "/en"],
    ["a traditional name that is no text", { text: "标准箱", "zh-Hant": 5 }, "/zh-Hant"],
    ["an unknown dimension", { text: "标准箱", dimension: "boxes" }, "/dimension"],
    ["a name of every object as dimension", { text: "标准箱", dimension: "constructor" }, "/dimension"],
    ["a broken power", { text: "公担", dimension: "mass", power: 0.5 }, "/power"],
    ["a power without a dimension", { text: "公担", power: 2 }, "/power"],
    ["a power beyond all units", { text: "公担", dimension: "mass", power: 100 }, "/power"],
    ["an unknown field", { text: "标准箱", plural: "TEU" }, "/plural"],
  ])("%s", (_, unit, path) => {
    expect(thrown(() => defineUnit(unit as OwnUnit)).path).toBe(path);
  });

  test.each([
    "{}",
    "{箱",
    "箱}",
    "{箱|}",
    "{箱||||5}",
    "{箱|||boxes}",
    "{箱|||mass|05}",
    "{箱}{箱}",
    "{箱|a|b|mass|1|x}",
    "件{箱}",
    `{箱|${"a".repeat(400)}}`,
  ])("and so is the text %s", (text) => {
    expect(thrown(() => parseUnit(text)).code).toBe("unit-unknown");
  });
});
