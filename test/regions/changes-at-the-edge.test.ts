// Changes of ratios at the edge of what floating numbers hold, and figures that were stored with a slip.
import { type DecomposeOptions, decomposeChange, observe, type SeriesKind, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";

const years = { from: "2022", to: "2023" } as const;
const counted = planOf({ unit: "件" });
const dense = planOf({ unit: "件/万人", regionRule: "ratio" });
const level: SeriesKind = { measure: "point-in-time", regionRule: "sum" };

type Pair = readonly [then: number | string, now: number | string];
const part = (unit: string, [then, now]: Pair) => series({ ...level, unit }, { 2022: then, 2023: now });

function changeOf(
  places: Readonly<Record<string, readonly [above: Pair, below: Pair]>>,
  options: Partial<DecomposeOptions> = {},
) {
  const parts = Object.fromEntries(
    Object.entries(places).map(([place, [above, below]]) => [
      place,
      { numerator: part("件", above), denominator: part("万人", below) },
    ]),
  );
  return decomposeChange(dense, "it", {}, { ...years, parts, ...options });
}

describe("a ratio whose change floating numbers do not hold has no effects", () => {
  const huge = (first: string, zeros: number) => first + "0".repeat(zeros);
  const none = { whole: { missing: { reason: "out-of-range" } }, numerator: null, within: null };

  test("where large places take each other back beside an ordinary one", () => {
    const places = {
      a: [
        [huge("1", 300), 0],
        [1, 1],
      ],
      b: [
        [0, huge("1", 300)],
        [1, 1],
      ],
      c: [
        [1, 2],
        [1, 1],
      ],
    } as const;
    expect(changeOf(places, { decimals: 10 })).toMatchObject(none);
  });

  test("where only the change within places and that of their weights are too large", () => {
    const places = {
      a: [
        [huge("5", 299), huge("5", 299)],
        [1, "1.9"],
      ],
      b: [
        [huge("5", 299), huge("5", 299)],
        [1, "0.1"],
      ],
    } as const;
    expect(changeOf(places, { decimals: 10 })).toMatchObject(none);
  });
});

test("a change too small for floating numbers is all that of the first part, to the last digit", () => {
  const places = {
    a: [
      ["12345678901", "12345678901.00000001"],
      [1, 1],
    ],
  } as const;
  expect(changeOf(places, { decimals: 10 })).toMatchObject({
    whole: { change: "0.00000001" },
    numerator: "0.00000001",
    denominator: "0",
    within: "0.00000001",
    structure: "0",
  });
});

test("a place whose stored figures have two values of one year is left out, and told", () => {
  const twice = structuredClone(observe(counted, { it: { 2022: 1, 2023: 2 } }));
  const kept = twice.it as unknown as { observations: object[] };
  kept.observations.push({ period: "2023", value: "3", status: "A" });
  const sound = observe(counted, { it: { 2022: 1, 2023: 2 } });
  expect(decomposeChange(counted, "it", { a: twice, b: sound }, years)).toMatchObject({
    whole: { missing: { reason: "region-missing" } },
    holes: [{ place: "a", reason: "figures-unfit" }],
    issues: [
      {
        code: "period-twice",
        level: "error",
        path: "/a/it/observations/2",
        expected: "2, as for 2023",
        received: "3",
      },
    ],
  });
});

test("a running total has no rate of growth, and its places no points: the changes and the shares of them are told", () => {
  const total = planOf({ unit: "件", measure: "cumulative" });
  const places = {
    甲: observe(total, { it: { 2022: 100, 2023: 124 } }),
    乙: observe(total, { it: { 2022: 30, 2023: 36 } }),
  };
  expect(decomposeChange(total, "it", places, years)).toMatchObject({
    whole: { from: "130", to: "160", change: "30", rate: null },
    places: [
      { change: "24", share: "80", points: null },
      { change: "6", share: "20", points: null },
    ],
    because: [{ en: "160 items in 2023, 30 items more than in 2022" }, {}],
  });
});
