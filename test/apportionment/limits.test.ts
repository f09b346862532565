import { splitOverTime } from "ipr-plan";
import { expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

test.each([[{ 2021: `1${"0".repeat(310)}`, 2022: 1 }], [{ 2021: 1, 2022: `1${"0".repeat(310)}` }]])(
  "benchmarks beyond floating numbers are refused by Denton–Cholette",
  (total) => {
    const pattern = { "2021-S1": 1, "2021-S2": 1, "2022-S1": 1, "2022-S2": 1 };
    expect(thrown(() => splitOverTime(total, pattern))).toMatchObject({
      code: "numbers-too-large",
      path: "/total",
      expected: "numbers within floating arithmetic, up to about 1e300",
      received: "more",
      message: {
        "zh-Hans": expect.stringContaining("数值过大"),
        en: expect.stringContaining("The numbers are too large"),
      },
    });
  },
);

test.each<[string, string, Record<string, string>, number]>([
  [
    "a total within floating numbers, but not in whole quanta",
    `1${"0".repeat(305)}`,
    { "2021-S1": "1", "2021-S2": "1" },
    5,
  ],
  [
    "a part of a small total, where the pattern is as large",
    "1",
    { "2021-S1": `1${"0".repeat(308)}`, "2021-S2": "1" },
    1,
  ],
])("%s, is too large for Denton–Cholette", (_, total, pattern, places) => {
  const options = { method: "denton-cholette", criterion: "additive", places } as const;
  expect(thrown(() => splitOverTime(total, pattern, options)).code).toBe("numbers-too-large");
});

test("one year's parts too large are enough to refuse a split of several", () => {
  const pattern = { "2021-S1": `1${"0".repeat(308)}`, "2021-S2": "1", "2022-S1": "1", "2022-S2": "1" };
  // Without differences to smooth, 2022 keeps its parts of 1.
  const options = { criterion: "additive", h: 0, places: 1 } as const;
  expect(thrown(() => splitOverTime({ 2021: 1, 2022: 2 }, pattern, options)).code).toBe("numbers-too-large");
});
