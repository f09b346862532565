import type { KnownIndicator, Plan } from "ipr-plan";
import { formulas, type KnownIndicatorId, knownIndicators, matchIndicator, parseUnit } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import { withoutEmptyWords } from "../../src/catalogue/empty-words.js";
import { foldWording } from "../../src/catalogue/fold-wording.js";
import { formulaNames } from "../../src/known/formula-names.js";

const wordingsOf = ({ name, aliases, narrower = [], wider = [] }: KnownIndicator): string[] => [
  name["zh-Hans"],
  name["zh-Hant"],
  name.en,
  ...aliases,
  ...narrower,
  ...wider,
];

describe("the known indicators", () => {
  it("have ids of their own, in kebab case, which the type knows", () => {
    const ids = knownIndicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expectTypeOf<"pledge-financing">().toExtend<KnownIndicatorId>();
    expectTypeOf<"pledge-finance">().not.toExtend<KnownIndicatorId>();
  });

  test.each(knownIndicators)("$id: the unit can be read and is written canonically", ({ unit }) => {
    expect(parseUnit(unit).text).toBe(unit);
  });

  test.each(knownIndicators)("$id: the definition is there in Chinese and English", (known) => {
    for (const text of [known.definition, ...(known.varies ?? [])]) {
      expect(text["zh-Hans"]).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    }
  });

  test.each(knownIndicators)("$id: every reference is complete, its words short", ({ references }) => {
    expect(references.length).toBeGreaterThan(0);
    for (const { document, locator, raw } of references) {
      expect(document).not.toBe("");
      expect(locator).not.toBe("");
      expect(raw.length).toBeGreaterThan(0);
      expect(raw.length).toBeLessThan(50);
    }
  });

  test("every formula has its name, and every name its formula", () => {
    expect(formulas.map(({ id, name }) => [id, name])).toEqual(Object.entries(formulaNames));
  });

  test("a formula goes with a ratio or a sum of two parts", () => {
    for (const { id, formula, regionRule } of knownIndicators) {
      if (formula === undefined) continue;
      expect(regionRule, id).toBe(formula === "royalties-total" ? "sum" : "ratio");
    }
  });

  test("a share, a rate or a figure per head is never added up over regions", () => {
    for (const { id, unit, regionRule } of knownIndicators) {
      if (["share", "score"].includes(parseUnit(unit).dimension) || unit.includes("/")) {
        expect(regionRule, id).not.toBe("sum");
      }
    }
  });

  test("no wording belongs to two indicators", () => {
    const owners = new Map<string, string>();
    for (const known of knownIndicators) {
      for (const folded of new Set(wordingsOf(known).map(foldWording))) {
        expect(owners.get(folded), `${folded} of ${known.id}`).toBeUndefined();
        owners.set(folded, known.id);
      }
    }
  });

  test("no two indicators differ by empty words alone", () => {
    const owners = new Map<string, string>();
    for (const known of knownIndicators) {
      for (const core of wordingsOf(known).map((wording) => withoutEmptyWords(foldWording(wording)))) {
        expect(owners.get(core) ?? known.id, core).toBe(known.id);
        owners.set(core, known.id);
      }
    }
  });

  test.each(knownIndicators)("$id: the usual measure kind is the first of the normal ones", (known) => {
    const { measure, measures = [measure] } = known;
    expect(measures[0]).toBe(measure);
    expect(new Set(measures).size).toBe(measures.length);
  });

  test.each(knownIndicators)("$id: every alias says something that no name says", (known) => {
    const names = [known.name["zh-Hans"], known.name.en].map(foldWording);
    const aliases = wordingsOf(known).slice(3).map(foldWording);
    expect(aliases.filter((one, at) => names.includes(one) || aliases.indexOf(one) !== at)).toEqual([]);
  });

  test("the misprint 复判息诉率 is not in the catalogue", () => {
    expect(knownIndicators.flatMap(wordingsOf).filter((one) => one.includes("复判"))).toEqual([]);
  });
});

describe("the plans that name a known indicator agree with it", () => {
  const catalogue = new Map<string | undefined, KnownIndicator>(knownIndicators.map((one) => [one.id, one]));
  const plans: readonly Plan[] = [national2025, guangxi2025, gansu2035, bazhong2025, city2025];
  const named = plans.flatMap((plan) =>
    plan.indicators
      .filter((one) => one.catalogue !== undefined || catalogue.has(one.id))
      .map((one) => [plan.id, one.name["zh-Hans"], one] as const),
  );

  test.each(named)("%s: %s", (_plan, _name, { id, catalogue: of = id, ...indicator }) => {
    const known = catalogue.get(of);
    expect(matchIndicator(indicator.name["zh-Hans"])).toMatchObject({ matched: true, indicator: of });
    expect(indicator.regionRule).toBe(known?.regionRule);
    expect(indicator.direction).toBe(known?.direction);
    if (indicator.measure !== known?.measure) expect(known?.varies).toBeDefined();
    if (indicator.unit !== undefined && of !== "protection-satisfaction") {
      expect(parseUnit(indicator.unit).dimension).toBe(parseUnit(known?.unit ?? "").dimension);
    }
  });

  test("nothing is missing of what the national plan says about its own", () => {
    for (const { id, name, unit, measure } of national2025.indicators) {
      expect(catalogue.get(id)).toMatchObject({ unit, measure });
      expect(catalogue.get(id)?.name["zh-Hans"]).toBe(name["zh-Hans"]);
    }
  });
});
