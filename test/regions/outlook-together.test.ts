import { type Forecast, forecastRegions, type Missing, observe, outlook, outlookRegions } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const id = "high-value-patents-per-10k";

const of = (values: readonly (number | null)[]) =>
  observe(guangxi2025, { [id]: Object.fromEntries(values.map((value, at) => [String(2019 + at), value])) });

const cities = {
  南宁: of([1.4, 1.7, 2.1, 2.6, 3.1]),
  柳州: of([1.9, 2.1, 2.2, 2.5, 2.7]),
  桂林: of([1.1, 1.2, 1.5, 1.6, 1.9]),
  玉林: of([0.4, 0.5, 0.5, 0.6, 0.8]),
  北海: of([0.9, 0.8, 1.1, 1.2, 1.2]),
};

const options = { indicators: [id], peers: true, forecasts: true } as const;

const means = (forecast: Forecast | Missing | undefined): readonly number[] =>
  forecast !== undefined && "points" in forecast ? forecast.points.map(({ mean }) => mean) : [];

const meansOf = (result: ReturnType<typeof outlookRegions>, place: string) =>
  means(result.regions.find((one) => one.place === place)?.outlooks[0]?.forecast as Forecast | undefined);

describe("places foreseen together", () => {
  test("are forecast as forecastRegions forecasts their series", () => {
    const together = outlookRegions(guangxi2025, cities, options);
    const series = Object.fromEntries(Object.entries(cities).map(([place, one]) => [place, one[id]]));
    const forecasts = forecastRegions(series as Parameters<typeof forecastRegions>[0], {
      peers: true,
      until: "2025",
    });
    for (const place of Object.keys(cities)) {
      const expected = means(forecasts[place]);
      expect(expected.length).toBeGreaterThan(0);
      expect(meansOf(together, place)).toEqual(expected.slice(0, meansOf(together, place).length));
    }
  });

  test("are alone unless told", () => {
    const alone = outlookRegions(guangxi2025, cities, { indicators: [id], forecasts: true });
    const together = outlookRegions(guangxi2025, cities, options);
    expect(meansOf(alone, "玉林")).toEqual(means(outlook(guangxi2025, id, cities.玉林).forecast));
    expect(meansOf(alone, "玉林")).not.toEqual(meansOf(together, "玉林"));
    expect(outlookRegions(guangxi2025, cities, { ...options, peers: { weight: 0 } }).regions.length).toBe(5);
  });

  test("the province among its cities changes none of them, and goes by itself", () => {
    const tree = [{ id: "广西" }, ...Object.keys(cities).map((place) => ({ id: place, parent: "广西" }))];
    const whole = { 广西: of([1.2, 1.4, 1.9, 2.6, 3.9]), ...cities };
    const beside = outlookRegions(guangxi2025, whole, { ...options, tree });
    const without = outlookRegions(guangxi2025, cities, { ...options, tree });
    for (const place of Object.keys(cities)) expect(meansOf(beside, place)).toEqual(meansOf(without, place));
    const alone = outlookRegions(guangxi2025, whole, { indicators: [id], forecasts: true });
    expect(meansOf(beside, "广西")).toEqual(meansOf(alone, "广西"));
  });

  test("too few others are a forecast alone, and what is wrong with a place is told once", () => {
    const { 南宁, 柳州 } = cities;
    const two = outlookRegions(guangxi2025, { 南宁, 柳州 }, options);
    const alone = outlookRegions(guangxi2025, { 南宁, 柳州 }, { indicators: [id], forecasts: true });
    expect(meansOf(two, "南宁")).toEqual(meansOf(alone, "南宁"));
    const wrong = { ...cities, 梧州: { [id]: { unit: "亿元", measure: "annual", observations: [] } } };
    const told = outlookRegions(guangxi2025, wrong as never, options).issues.map(({ path }) => path);
    expect(told.filter((path) => path.startsWith("/梧州")).length).toBe(1);
  });

  test("a place whose figures are none leaves the others as they are, wherever it stands", () => {
    const wrong = { 梧州: { [id]: { unit: "亿元", measure: "annual", observations: [] } }, ...cities };
    const beside = outlookRegions(guangxi2025, wrong as never, options);
    const without = outlookRegions(guangxi2025, cities, options);
    for (const place of Object.keys(cities)) expect(meansOf(beside, place)).toEqual(meansOf(without, place));
  });

  test("what is expected of an indicator is the sum over all places", () => {
    const { regions, byIndicator } = outlookRegions(guangxi2025, cities, { indicators: [id] });
    const all = regions.flatMap(({ outlooks }) => outlooks.flatMap(({ probability }) => probability ?? []));
    expect(all).toHaveLength(5);
    expect(byIndicator).toStrictEqual([
      { indicator: id, counted: 5, expectedMet: all.reduce((sum, one) => sum + one, 0) },
    ]);
  });

  test("a weight that is none is refused", () => {
    expect(() => outlookRegions(guangxi2025, cities, { ...options, peers: { weight: 2 } })).toThrow(
      "peers/weight",
    );
  });
});
