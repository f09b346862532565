import { evaluateSeries, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { formula } from "./helpers.js";

const definition = formula("patents / people", "件/人", { people: "人", patents: "件" });
const { people, patents } = definition.inputs;
if (people === undefined || patents === undefined) throw new Error("no inputs");
const ratio = {
  ...definition,
  inputs: { people: { ...people, measure: "point-in-time" }, patents },
} as const;

type Values = Readonly<Record<string, number | null>>;
type Years = { readonly yearEnds?: string };

const level = (values: Values, years: Years = {}) =>
  series({ unit: "人", measure: "point-in-time", regionRule: "sum", ...years }, values);
const amount = (values: Values, years: Years = {}) =>
  series({ unit: "件", measure: "annual", regionRule: "sum", ...years }, values);

const computed = (given: Values, stock: Values, [of, at]: readonly [Years, Years] = [{}, {}]) =>
  evaluateSeries(ratio, { people: level(stock, at), patents: amount(given, of) }, { carry: ["people"] });
const values = (found: ReturnType<typeof computed>) =>
  found.observations.map((one) => [one.period, "value" in one ? one.value : one.reason]);

describe("a level that is carried forward", () => {
  test("is the last one until the end of each period, that of its last day among them", () => {
    const stock = { 2019: 1, 2020: 2, "2021-06": 4, 2022: 5, 2024: 8, 2025: 10 };
    expect(
      values(computed({ 2018: 40, 2019: 40, 2020: 40, 2021: 40, 2022: 40, 2023: 40, 2024: 40 }, stock)),
    ).toEqual([
      ["2018", "no-observation"],
      ["2019", "40"],
      ["2020", "20"],
      ["2021", "10"],
      ["2022", "8"],
      ["2023", "8"],
      ["2024", "5"],
    ]);
  });

  test("makes no row of its own", () => {
    expect(values(computed({ 2021: 40 }, { 2020: 2, 2022: 4 }))).toEqual([["2021", "20"]]);
  });

  test("is passed over where it was not reported", () => {
    expect(values(computed({ 2022: 40 }, { 2020: 2, 2021: null, 2022: null }))).toEqual([["2022", "20"]]);
  });

  test("is found by its days, whatever its years are, and the years of the result are those of the other", () => {
    const fiscal = { yearEnds: "03-31" } as const;
    // The fiscal year 2021 ends on 31 March 2021: before the calendar year 2021, and after that of 2020.
    const found = computed({ 2020: 40, 2021: 40 }, { 2020: 2, 2021: 4, 2022: 5 }, [{}, fiscal]);
    expect(values(found)).toEqual([
      ["2020", "20"],
      ["2021", "10"],
    ]);
    expect(found).not.toHaveProperty("yearEnds");
    const other = computed({ 2021: 40 }, { 2020: 2, 2021: 4 }, [fiscal, {}]);
    expect(values(other)).toEqual([["2021", "20"]]);
    expect(other.yearEnds).toBe("03-31");
  });

  test("alone gives nothing", () => {
    const double = {
      ...ratio,
      inputs: { people: ratio.inputs.people },
      expression: "people * 2",
      unit: "人",
    };
    const found = evaluateSeries(double as never, { people: level({ 2020: 2 }) } as never, {
      carry: ["people"] as never,
    });
    expect(found).toEqual({ unit: "人", measure: "annual", regionRule: "ratio", observations: [] });
  });
});
