// What a forecast says of regression, of other places and of their growth, word for word; and what it leaves unsaid.
import { type Forecast, type ForecastOptions, forecast, forecastRegions, type Missing } from "ipr-plan";
import { describe, expect, test } from "vitest";

function found(result: Forecast | Missing | undefined): Forecast {
  if (result === undefined || "missing" in result) throw new Error(JSON.stringify(result));
  return result;
}

const regression: ForecastOptions = { method: "linear-trend", intervals: "regression" };

describe("intervals of regression", () => {
  test("that have a width need no warning", () => {
    expect(found(forecast([1, 2, 4], regression)).because).toHaveLength(2);
  });

  test("without any width are warned of once, also where the values stood still", () => {
    for (const values of [
      [1, 2, 3, 4],
      [4, 4, 4],
    ]) {
      const { because } = found(forecast(values, regression));
      expect(because).toHaveLength(3);
      expect(because[2]?.en).toMatch(/^the values so far lie on a straight line, so/);
    }
  });
});

describe("the growth of other places", () => {
  const saidOf = (own: readonly number[], other: readonly number[]) => {
    const byPlace = { own, b: other, c: other, d: other };
    return found(forecastRegions(byPlace, { peers: true }).own).because.find(({ en }) =>
      en.includes("other places"),
    );
  };

  test.each([
    ["that grow", [10, 11, 12.1], "增长 10.0%", "growing by 10.0%"],
    ["that fall", [20, 18, 16.2], "下降 10.0%", "falling by 10.0%"],
    ["that stay", [7, 7, 7], "增长 0.0%", "growing by 0.0%"],
  ])("of places %s is told with its side and its rate", (_, other, zh, en) => {
    expect(saidOf([8, 8, 8], other)).toStrictEqual({
      "zh-Hans": `以 0.5 的权重计入：最近值每年${zh}（其他 3 个地区增长率的中位数）`,
      en: `0.5 of it is the last value, ${en} a year, the median growth of 3 other places`,
    });
  });

  test("that cannot be joined is told with the reason", () => {
    expect(saidOf([8, 8, 0], [10, 11, 12])).toStrictEqual({
      "zh-Hans": "未计入其他地区的增长：数值不大于 0，不计比率",
      en: "without the growth of other places: a number not above 0 makes no ratio",
    });
  });
});
