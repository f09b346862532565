import { allocate, splitOverTime } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const pattern = { 2021: 1, 2022: 2 };

describe("an argument that should hold something by name is named where it does not", () => {
  test.each<[string, string, (given: never) => unknown]>([
    ["weights", "/weights", (given) => allocate(1, given)],
    ["floors", "/floors", (given) => allocate(1, { a: 1 }, { floors: given })],
    ["caps", "/caps", (given) => allocate(1, { a: 1 }, { caps: given })],
    ["a pattern", "/pattern", (given) => splitOverTime(1, given)],
    ["a calendar", "/calendar", (given) => splitOverTime(1, pattern, { calendar: given })],
  ])("%s", (_, path, call) => {
    for (const [given, received] of [
      [null, "null"],
      ["12-31", '"12-31"'],
      [3, "3"],
    ] as const) {
      expect(thrown(() => call(given as never))).toMatchObject({
        code: "argument-invalid",
        path,
        expected: "an object with what it holds by name",
        received,
      });
    }
  });
});

describe("a pattern whose periods do not follow each other is refused at the first that does not", () => {
  test.each<[string, Record<string, number>, string, string]>([
    [
      "a quarter within the half before it",
      { "2021-S1": 1, "2021-Q2": 1 },
      "2021-Q2",
      "2021-Q2 after 2021-S1",
    ],
    [
      "a half after two quarters",
      { "2021-Q1": 1, "2021-Q2": 1, "2021-S2": 1 },
      "2021-S2",
      "2021-S2 after 2021-Q2",
    ],
    ["days that follow each other", { "2021-01-01": 1, "2021-01-02": 1 }, "2021-01-01", "2021-01-01"],
    ["a span", { "2021-01/2021-06": 1 }, "2021-01~12021-06", "2021-01/2021-06"],
    ["a month left out", { "2021-11": 1, "2022-01": 1 }, "2022-01", "2022-01 after 2021-11"],
  ])("%s", (_, given, period, received) => {
    expect(thrown(() => splitOverTime(1, given))).toMatchObject({
      code: "pattern-with-gap",
      path: `/pattern/${period}`,
      received,
    });
  });

  test.each(["01-31", "02-28", "04-30", "05-31", "07-31", "08-31", "10-31", "11-30"])(
    "years, halves and quarters of years that end on %s follow each other in every century",
    (yearEnds) => {
      for (const year of [1024, 2024, 2047, 2048, 2049]) {
        const names = ["S1", "S2", "Q1", "Q2", "Q3", "Q4"].map((part) => `${year}-${part}`);
        const [s1, s2, q1, q2, q3, q4] = names as [string, string, string, string, string, string];
        for (const [one, other] of [
          [`${year}`, `${year + 1}`],
          [s1, s2],
          [s2, `${year + 1}-S1`],
          [q1, q2],
          [q2, q3],
          [q3, q4],
          [q4, `${year + 1}-Q1`],
        ] as const) {
          const split = splitOverTime(4, { [one]: 1, [other]: 3 }, { calendar: { yearEnds } });
          expect(split.parts).toStrictEqual({ [one]: "1", [other]: "3" });
        }
      }
    },
  );
});
