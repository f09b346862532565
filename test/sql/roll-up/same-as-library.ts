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
import { type Engine, textOf } from "../engines.js";
import { randomNumbers } from "../random.js";
import { plain } from "../same-as-evaluate.js";
import { fillObservations, panel, panelPlan, places } from "./panel.js";

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

async function ask(engine: Engine, sql: string, isWhole: boolean): Promise<readonly string[]> {
  const days = `${textOf(engine, "starts_on")}, ${textOf(engine, "ends_on")}, value, status, reason`;
  const rows = await engine.run(
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

/** What two values have in common that a table without a frequency puts together: the moment, or all the days. */
function timeOf({ measure, ...kind }: Series, period: string): string {
  const { start, end } = parsePeriod(period, kind);
  return measure === "annual" ? `${start}/${end}` : end;
}

/** The same places with what they say of one time alone. */
function ofTime(byPlace: Readonly<Record<string, Observations>>, time: string) {
  const only = (series: Series): Series => ({
    ...series,
    observations: series.observations.filter(({ period }) => timeOf(series, period) === time),
  });
  return Object.fromEntries(
    Object.entries(byPlace).map(([place, own]) => [
      place,
      Object.fromEntries(Object.entries(own).map(([id, series]) => [id, only(series as Series)])),
    ]),
  ) as Readonly<Record<string, Observations>>;
}

/** The library's way: each place rolled up over time, then all places; without a frequency each time stands for itself. */
function expectedWhole(
  plan: Plan,
  byPlace: Readonly<Record<string, Observations>>,
  frequency: RollUpFrequency | undefined,
) {
  if (frequency !== undefined) return expectedOf(plan, byPlace, frequency).toSorted();
  const times = Object.values(byPlace).flatMap((own) =>
    Object.values(own).flatMap((series) =>
      (series as Series).observations.map(({ period }) => timeOf(series as Series, period)),
    ),
  );
  return [...new Set(times)].flatMap((time) => expectedOf(plan, ofTime(byPlace, time), undefined)).toSorted();
}

function expectedOf(
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
  return Object.entries(observations).flatMap(([id, series]) => lines(id, series as Series, 4));
}

let tables = 0;

/** Panels at random, rolled up by engines and by the library: where they differ, and what was seen. */
export async function compareRollUps(
  engines: readonly Engine[],
  {
    seed,
    rounds,
    yearEnds,
    frequencies,
  }: {
    readonly seed: bigint;
    readonly rounds: number;
    readonly yearEnds?: string;
    readonly frequencies: readonly (RollUpFrequency | undefined)[];
  },
): Promise<{
  readonly differences: readonly string[];
  readonly seen: ReadonlySet<string>;
  readonly rows: number;
}> {
  const plan = panelPlan(yearEnds);
  const random = randomNumbers(seed);
  const [differences, seen]: [string[], Set<string>] = [[], new Set()];
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    const byPlace = panel(plan, random);
    const table = `panel_${tables++}`;
    for (const engine of engines) {
      await fillObservations(engine, table, plan, byPlace);
      for (const frequency of frequencies) {
        const options = { dialect: engine.dialect, table, valuePlaces: 4, regions: places, parts, weights };
        const sql = rollUpSql(plan, { ...options, ...(frequency && { frequency }) });
        const pairs = [
          [await ask(engine, sql.places, false), expectedPlaces(byPlace, frequency)],
          [await ask(engine, sql.whole ?? "", true), expectedWhole(plan, byPlace, frequency)],
        ] as const;
        for (const [got, expected] of pairs) {
          rows += expected.length;
          for (const line of expected) seen.add(line.split(",").at(-1) ?? "");
          const [inGot, inExpected] = [new Set(got), new Set(expected)];
          const of = `${engine.dialect} ${frequency}`;
          differences.push(
            ...expected.filter((line) => !inGot.has(line)).map((line) => `${of}: expected ${line}`),
            ...got.filter((line) => !inExpected.has(line)).map((line) => `${of}: received ${line}`),
          );
        }
      }
    }
  }
  return { differences, seen, rows };
}
