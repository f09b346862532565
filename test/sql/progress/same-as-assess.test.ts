import {
  type Assessment,
  assess,
  type Indicator,
  type Observations,
  type Plan,
  parsePeriod,
  type Series,
  type Target,
} from "ipr-plan";
import { progressSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cell, type Engine, fill, openEngines } from "../engines.js";
import { pick, randomNumbers } from "../random.js";
import { fillObservations } from "../roll-up/panel.js";
import { plain } from "../same-as-evaluate.js";
import { judgedObservations, judgedPlan } from "./judged-plan.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
}, 120_000);

type Targets = Readonly<Record<string, Readonly<Record<string, string>>>>;
const reference = { document: "例", locator: "例", raw: "例" };

/** What a place is judged by: its own start, and its own number or else the plan's target, but not that of a total. */
function placePlan(plan: Plan, own: Observations, targets: Readonly<Record<string, string>> = {}): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((one) => placeIndicator(plan, one, own[one.id], targets[one.id])),
  };
}

function placeIndicator(
  plan: Plan,
  indicator: Indicator,
  series: Series | undefined,
  target: string | undefined,
): Indicator {
  const { baseline, targets, ...rest } = indicator;
  const year = baseline?.year ?? plan.baseYear ?? "2020";
  const start = series && startOf(plan, indicator, series, year);
  const isTotal = indicator.regionRule === "sum";
  return {
    ...rest,
    ...(start !== undefined &&
      indicator.measure !== "cumulative" && { baseline: { year, value: start, reference } }),
    targets: target !== undefined ? [ownTarget(plan, targets, target)] : isTotal ? [] : targets,
  };
}

/** The latest value of the series up to that year, where it is of its end. */
function startOf(plan: Plan, indicator: Indicator, series: Series, year: string): string | undefined {
  const { baseline: _, ...blank } = indicator;
  const one = { ...blank, targets: [] };
  const { latest } = assess({ ...plan, indicators: [one] }, one.id, { [one.id]: series }, { asOf: year });
  return latest !== undefined && parsePeriod(latest.period, plan).end === parsePeriod(year, plan).end
    ? latest.value
    : undefined;
}

function ownTarget(plan: Plan, targets: readonly Target[], value: string): Target {
  const last = targets.toSorted((a, b) =>
    a.year < b.year
      ? 1
      : a.year > b.year
        ? -1
        : Number(a.strength === "strive") - Number(b.strength === "strive"),
  )[0];
  const given = last === undefined || last.basis === "words" ? "attain" : last.comparator;
  return {
    year: last?.year ?? plan.period.end,
    ...(last?.dueOn !== undefined && { dueOn: last.dueOn }),
    ...(last?.strength !== undefined && { strength: last.strength }),
    basis: "level",
    comparator: given === "between" ? "attain" : given,
    value,
    reference,
  };
}

/** Indicators that SQL says nothing of are left out of the call: the error names one. */
function asked(
  plan: Plan,
  asOf: string,
  own: boolean,
  ids: readonly string[],
  dropped: string[],
): readonly string[] {
  try {
    progressSql(plan, {
      dialect: "duckdb",
      table: "t",
      asOf,
      indicators: ids,
      ...(own && { targets: { table: "o", place: "p", indicator: "i", value: "v" } }),
    });
    return ids;
  } catch (error) {
    const { code, path } = (error as { issue: { code: string; path: string } }).issue;
    expect(code).toBe("sql-progress-not-here");
    dropped.push(path);
    return asked(
      plan,
      asOf,
      own,
      ids.filter((id) => path !== `/indicators/${id}`),
      dropped,
    );
  }
}

const near = (a: number | null, b: Cell | undefined): boolean =>
  a === null
    ? b === null
    : b !== null && Math.abs(a - Number(b)) <= 0.5000001e-6 * Math.max(1, Math.abs(a) * 1e-6);

describe("progressSql judges every place as assess does", () => {
  test.each([
    ["years of the calendar", undefined, 1n, 6],
    ["years that end in March", "03-31", 2n, 2],
  ] as const)(
    "%s",
    async (_, yearEnds, seed, rounds) => {
      const random = randomNumbers(seed);
      const seen = new Set<string>();
      const dropped: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const plan = judgedPlan(random, yearEnds);
        const byPlace = Object.fromEntries(
          Array.from({ length: 6 }, (_, at) => [`place ${at}`, judgedObservations(plan, random)]),
        );
        const asOf = pick(random, [
          "2023-12-31",
          "2022-12-31",
          "2025-10-31",
          "2025-12-31",
          "2026-12-31",
          "2024-03-31",
        ]);
        const targets: Record<string, Record<string, string>> = {};
        const isOwn = random(3) > 0;
        if (isOwn) {
          for (const place of Object.keys(byPlace)) {
            for (const { id, unit } of plan.indicators) {
              if (random(2) === 0)
                targets[place] = {
                  ...targets[place],
                  [id]: unit === "位" ? String(1 + random(9)) : pick(random, ["8.25", "10", "7.125", "20"]),
                };
            }
          }
        }
        const ids = asked(
          plan,
          asOf,
          isOwn,
          plan.indicators.map(({ id }) => id),
          dropped,
        );
        for (const engine of engines) {
          const table = `judged_${round}_${yearEnds === undefined ? 0 : 1}`;
          await fillObservations(engine, table, plan, byPlace);
          const rows = Object.entries(targets as Targets).flatMap(([place, own]) =>
            Object.entries(own).map(([id, value]) => [place, id, value]),
          );
          await fill(
            engine,
            `${table}_own`,
            { place: "VARCHAR", indicator: "VARCHAR", target: "DECIMAL(18, 4)" },
            rows,
          );
          const sql = progressSql(plan, {
            dialect: engine.dialect,
            table,
            asOf,
            indicators: ids,
            regions: Object.keys(byPlace),
            ...(isOwn && {
              targets: { table: `${table}_own`, place: "place", indicator: "indicator", value: "target" },
            }),
          });
          const found = new Map(
            (
              await engine.run(
                `SELECT place, indicator, verdict, reason, met, value, CAST(ends_on AS VARCHAR), completion, elapsed_share, pace, gap FROM (${sql}) AS asked`,
              )
            ).map(([place, id, ...rest]) => [`${place} ${id}`, rest] as const),
          );
          expect(found.size).toBe(Object.keys(byPlace).length * ids.length);
          for (const [place, own] of Object.entries(byPlace)) {
            const single = placePlan(plan, own, targets[place]);
            for (const id of ids) {
              const expected = assess(single, id, own, { asOf });
              const got = found.get(`${place} ${id}`);
              seen.add(expected.verdict).add(expected.reason ?? "");
              const different = differences(single, expected, got);
              expect({
                engine: engine.dialect,
                asOf,
                place,
                id,
                different,
                indicator: different.length > 0 ? single.indicators.find((one) => one.id === id) : null,
                own: different.length > 0 ? own[id] : null,
              }).toEqual({
                engine: engine.dialect,
                asOf,
                place,
                id,
                different: [],
                indicator: null,
                own: null,
              });
            }
          }
        }
      }
      console.log([...seen], dropped.length);
      expect([...seen]).toEqual(
        expect.arrayContaining(["achieved", "ahead", "on-track", "behind", "not-assessable"]),
      );
    },
    300_000,
  );
});

function differences(plan: Plan, expected: Assessment, got: readonly Cell[] | undefined): readonly string[] {
  const [verdict, reason, met, value, endsOn, completion, elapsed, pace, gap] = got ?? [];
  const { latest } = expected;
  const lines = [
    [String(expected.verdict), String(verdict)],
    [String(expected.reason ?? null), String(reason)],
    [String(expected.met), String(met)],
    [latest?.value ?? "", plain(value)],
    [latest === undefined ? "" : parsePeriod(latest.period, plan).end, plain(endsOn)],
    [expected.gap?.value ?? "", plain(gap)],
  ].flatMap(([a, b]) => (a === b ? [] : [`expected ${a}, received ${b}`]));
  const numbers = [
    ["completion", expected.completion, completion],
    ["elapsed", expected.elapsedShare, elapsed],
    ["pace", expected.pace, pace],
  ] as const;
  return [
    ...lines,
    ...numbers.flatMap(([name, a, b]) => (near(a, b) ? [] : [`${name}: expected ${a}, received ${b}`])),
  ];
}
