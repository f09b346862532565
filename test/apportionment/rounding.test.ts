import { type SplitOptions, splitOverTime } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const along: SplitOptions = { method: "denton-cholette" };
/** Every period of a benchmark moves by the same amount, and the others keep what the pattern says. */
const uniform: SplitOptions = { ...along, criterion: "additive", h: 0 };
const parts = (...[total, pattern, options]: Parameters<typeof splitOverTime>): string[] =>
  Object.values(splitOverTime(total, pattern, options).parts);

describe("equal remainders", () => {
  test("the first of three are raised, whichever of them the last binary digit puts first", () => {
    // 7, 9 and 3 less 2.33… each are 4.66…, 6.66… and 0.66…: 10 whole ones and two to be raised.
    const average: SplitOptions = { ...uniform, conversion: "average" };
    expect(parts({ "2022/2024": 4 }, { 2022: 7, 2023: 9, 2024: 3 }, average)).toStrictEqual(["5", "7", "0"]);
    // 4, 8 and 5 moved to the mean 153 are 151.33…, 155.33… and 152.33….
    expect(parts({ "2021/2023": 153 }, { 2021: 4, 2022: 8, 2023: 5 }, average)).toStrictEqual([
      "152",
      "155",
      "152",
    ]);
  });

  test("a small number beside a large one is equal to it within the error of the large one", () => {
    // Their remainders 0.6 and 0.6015625 differ by less than the last binary digits of 2^40.
    const pattern = { 2021: 0.6, 2022: 2 ** 40 + 0.6015625, 2023: 0.7984375 };
    expect(parts({ "2021/2023": 2 ** 40 + 2 }, pattern, uniform)).toStrictEqual(["1", String(2 ** 40), "1"]);
  });
});

describe("a half outside the benchmarks rounds up, though its last binary digit is below it", () => {
  test.each<[Record<string, number>, Record<string, number>, number, string, string]>([
    // The ratio of 2022 goes back: 5 × 0.75.
    [{ 2022: 3, 2023: 57 }, { 2021: 5, 2022: 4, 2023: 3, 2024: 1 }, 1, "2021", "3.8"],
    // The ratio of 2023 goes on: 5 × 0.5.
    [{ 2022: 58, 2023: 1 }, { 2021: 5, 2022: 7, 2023: 2, 2024: 5 }, 0, "2024", "3"],
    // The ratio of 2022 goes on: 6 × 1.75.
    [{ 2021: 57, 2022: 7 }, { 2021: 3, 2022: 4, 2023: 6, 2024: 8 }, 0, "2023", "11"],
  ])("%j by %j with %d decimal places: %s is %s", (totals, pattern, places, period, part) => {
    expect(splitOverTime(totals, pattern, { ...along, places }).parts[period]).toBe(part);
  });
});

describe("a quarter of a quantum is a difference, however large the numbers", () => {
  const [far, farther] = [2 ** 46, 2 ** 48];

  test("a whole number of fifteen digits outside the benchmarks stays what it is", () => {
    const pattern = { 2021: farther, 2022: farther };
    expect(parts({ 2021: farther }, pattern, along)).toStrictEqual([String(farther), String(farther)]);
  });

  test("a quarter is rounded down and three quarters up", () => {
    const pattern = { 2021: 1, 2022: far + 0.25, 2023: far + 0.75 };
    expect(parts({ 2021: 1 }, pattern, uniform)).toStrictEqual(["1", String(far), String(far + 1)]);
  });

  test("of remainders a quarter apart the larger one is raised", () => {
    const pattern = { 2021: farther + 0.5, 2022: farther + 0.75, 2023: 0.75 };
    expect(parts({ "2021/2023": 2 * farther + 2 }, pattern, uniform)).toStrictEqual([
      String(farther),
      String(farther + 1),
      "1",
    ]);
  });
});

describe("one benchmark leaves more than one answer with h = 2, whatever the pattern", () => {
  test.each<[Record<string, number>, Record<string, string | number>, SplitOptions]>([
    [{ 2023: 51 }, { 2021: "5.3", 2022: "8.5", 2023: "8.4", 2024: "5.8", 2025: "9.5" }, {}],
    [{ "2021/2023": 55 }, { 2021: "5.9", 2022: "4.2", 2023: "3.8", 2024: "7.2" }, { conversion: "last" }],
    [
      { "2023/2024": 82 },
      { 2021: 3, 2022: 7, 2023: 7, 2024: 5, 2025: 4 },
      { criterion: "additive", conversion: "last" },
    ],
    [{ 2023: 46 }, { 2021: "0.4", 2022: "5.3", 2023: "0.2", 2024: "3.6" }, { places: 1 }],
    [{ 2025: 89 }, { 2021: "0.4", 2022: "8.2", 2023: "2.1", 2024: "3.5", 2025: "8.2" }, {}],
  ])("%j by %j", (total, pattern, terms) => {
    const options: SplitOptions = { ...along, h: 2, ...terms };
    expect(thrown(() => splitOverTime(total, pattern, options))).toMatchObject({
      code: "benchmarks-too-few",
      path: "/total",
      received: "1",
    });
  });
});
