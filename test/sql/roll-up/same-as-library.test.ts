import {
  type Observations,
  type Plan,
  parsePeriod,
  type RollUpFrequency,
  rollUp,
  rollUpPlan,
  round,
  type Series,
} from "ipr-plan";
import { rollUpSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngines } from "../engines.js";
import { randomNumbers } from "../random.js";
import { plain } from "../same-as-evaluate.js";
import { fillObservations, panel, panelPlan, places } from "./panel.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
}, 120_000);

const parts = {
  density: { numerator: "stock", denominator: "people" },
  share: { numerator: "other-flow", denominator: "flow" },
};
const weights = { mean: { 南宁: "1.5", 柳州: 3, "O'Hara": 0 } };

/** Lines to compare: what, the days of the period, value, status and reason. */
function lines(name: string, { observations, ...kind }: Series, digits?: number): readonly string[] {
  return observations.map((one) => {
    const { start, end } = parsePeriod(one.period, kind);
    if (one.status === "M") return [name, start, end, "", "M", one.reason].join();
    return [
      name,
      start,
      end,
      digits === undefined ? one.value : round(one.value, digits),
      one.status,
      "",
    ].join();
  });
}

async function ask({ run }: Engine, sql: string, isWhole: boolean): Promise<readonly string[]> {
  const days = "CAST(starts_on AS VARCHAR), CAST(ends_on AS VARCHAR), value, status, reason";
  const rows = await run(
    `SELECT ${isWhole ? "indicator" : "place, indicator"}, ${days} FROM (${sql}) AS asked`,
  );
  return rows
    .map((row) => {
      const [reason, status, value, end, start, ...names] = row.toReversed();
      return [names.toReversed().join(" "), start, end, plain(value), status, reason].join();
    })
    .toSorted();
}

function expectedPlaces(
  byPlace: Readonly<Record<string, Observations>>,
  frequency: RollUpFrequency | undefined,
) {
  return Object.entries(byPlace)
    .flatMap(([place, own]) =>
      Object.entries(own).flatMap(([id, series]) =>
        lines(
          `${place} ${id}`,
          frequency === undefined ? (series as Series) : rollUp(series as Series, frequency),
        ),
      ),
    )
    .toSorted();
}

/** The library's way: each place rolled up over time, then all places. */
function expectedWhole(
  plan: Plan,
  byPlace: Readonly<Record<string, Observations>>,
  frequency: RollUpFrequency | undefined,
) {
  const rolled = Object.fromEntries(
    Object.entries(byPlace).map(([place, own]) => [
      place,
      Object.fromEntries(
        Object.entries(own).map(([id, series]) => [
          id,
          frequency === undefined ? series : rollUp(series as Series, frequency),
        ]),
      ),
    ]),
  ) as Readonly<Record<string, Observations>>;
  const empty = (id: string): Series => {
    const { unit, measure, regionRule } = plan.indicators.find(
      (one) => one.id === id,
    ) as Plan["indicators"][number];
    return {
      ...(unit !== undefined && { unit }),
      measure,
      regionRule,
      ...(plan.yearEnds !== undefined && { yearEnds: plan.yearEnds }),
      observations: [],
    };
  };
  const ofRatio = ({ numerator, denominator }: { numerator: string; denominator: string }) =>
    Object.fromEntries(
      places.map((place) => [
        place,
        {
          numerator: rolled[place]?.[numerator] ?? empty(numerator),
          denominator: rolled[place]?.[denominator] ?? empty(denominator),
        },
      ]),
    );
  const { observations } = rollUpPlan(plan, rolled, {
    weights,
    parts: { density: ofRatio(parts.density), share: ofRatio(parts.share) },
  });
  return Object.entries(observations)
    .flatMap(([id, series]) => lines(id, series as Series, 4))
    .toSorted();
}

describe("rollUpSql says what rollUp and rollUpPlan say, to the digit", () => {
  const frequencies = ["year", "half", "quarter", "month", undefined] as const;
  test.each([undefined, "03-31"])(
    "years that end on %s",
    async (yearEnds) => {
      const plan = panelPlan(yearEnds);
      const random = randomNumbers(yearEnds === undefined ? 11n : 12n);
      for (let round = 0; round < (yearEnds === undefined ? 4 : 2); round++) {
        const byPlace = panel(plan, random);
        for (const engine of engines) {
          const table = `panel_${round}_${yearEnds === undefined ? 0 : 1}`;
          await fillObservations(engine, table, plan, byPlace);
          for (const frequency of frequencies) {
            const options = {
              dialect: engine.dialect,
              table,
              valuePlaces: 4,
              regions: places,
              parts,
              weights,
            };
            const sql = rollUpSql(plan, { ...options, ...(frequency && { frequency }) });
            const of = [engine.dialect, frequency, round];
            expect([of, await ask(engine, sql.places, false)]).toEqual([
              of,
              expectedPlaces(byPlace, frequency),
            ]);
            expect([of, await ask(engine, sql.whole ?? "", true)]).toEqual([
              of,
              expectedWhole(plan, byPlace, frequency),
            ]);
          }
        }
      }
    },
    120_000,
  );
});
