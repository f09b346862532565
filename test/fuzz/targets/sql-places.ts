import fc from "fast-check";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import {
  observationRows,
  observationsFromRows,
  patentRows,
  patentsFromRows,
  planFromRows,
  planRows,
  progressSql,
  rollUpSql,
  type SqlDialect,
  tableSql,
} from "ipr-plan/sql";
import { attempt, checkPlain } from "../attempt.js";
import { hostileText, periodLike, recordOf } from "../hostile.js";
import { panelOf, panelPlan, panelValues } from "../panel.js";
import { target } from "../target.js";
import { checkTexts, dialect, name } from "./sql.js";

const fact = fc.oneof({ weight: 6, arbitrary: name }, { weight: 1, arbitrary: fc.constant(null) });
const columns = fc.record(
  {
    plan: fact,
    place: name,
    indicator: name,
    startsOn: name,
    endsOn: name,
    value: name,
    status: fact,
    reason: fact,
    qualifier: fact,
  },
  { requiredKeys: [] },
);
const regions = fc.oneof(
  fc.array(hostileText, { maxLength: 4 }),
  fc.record({ table: name, place: name, by: name }, { requiredKeys: ["table", "place"] }),
);
const ids = fc.subarray(["high-value-patents-per-10k", "registered-trademarks", "pct-applications"], {
  minLength: 1,
});
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
// JSON of any kind, as text and as a driver reads it; some of its numbers are beyond floating numbers.
const beyond = fc.constantFrom(
  '["450100",1e999]',
  '{"number":1e400}',
  '[{"a":-1e400}]',
  `{"id":${"9".repeat(400)}}`,
);
const cell = fc.oneof(
  hostileText,
  finite,
  fc.jsonValue(),
  fc.json(),
  beyond,
  fc.bigInt(),
  fc.constantFrom("{", "[1]", null, Number.POSITIVE_INFINITY, Number.NaN),
);

// Few indicators and targets, so that many cases can be run.
const whole = planRows({ ...national2025, indicators: national2025.indicators.slice(0, 2), actions: [] });

const rowNames =
  "plan place indicator period value status reason reference position targets measure more patent holders awards filed_on lapsed_on";

/** Queries of places and their tables: every name stays in its quotes, and rows of any kind are read or told of. */
export const sqlPlaces = [
  target({
    name: "sql of places",
    perRound: 10,
    inputs: fc.record({
      dialect,
      table: name,
      columns,
      indicators: ids,
      regions: fc.option(regions, { nil: undefined }),
      frequency: fc.constantFrom(undefined, "year", "quarter", "x"),
      targets: fc.option(fc.record({ table: name, place: name, indicator: name, value: name }), {
        nil: undefined,
      }),
      asOf: fc.oneof(
        { weight: 4, arbitrary: fc.constant("2023-12-31") },
        { weight: 1, arbitrary: periodLike },
      ),
      places: fc.constantFrom(0, 4, 10, 99),
    }),
    run({ dialect, table, columns, indicators, regions, frequency, targets, asOf, places }) {
      const shared = { dialect, table, columns, indicators, places, ...(regions && { regions }) };
      const rolled = attempt(() =>
        rollUpSql(guangxi2025, { ...shared, ...(frequency && { frequency }) } as never),
      );
      const judged = attempt(() =>
        progressSql(guangxi2025, { ...shared, asOf, ...(targets && { targets }) } as never),
      );
      if ("places" in Object(rolled))
        checkTexts({ ...rolled, whole: Reflect.get(rolled, "whole") ?? "" }, dialect);
      if (typeof judged === "string") checkTexts({ judged }, dialect);
      return [
        "refused" in rolled ? rolled : rolled.places.length,
        typeof judged === "string" ? judged.length : judged,
      ];
    },
  }),
  target({
    name: "sql tables",
    perRound: 20,
    inputs: fc.record({
      subject: fc.constantFrom("plan", "observations", "patents", "x"),
      options: fc.record(
        {
          dialect,
          schema: name,
          places: fc.constantFrom(0, 4, 30, 31),
          language: fc.constantFrom("en", "zh-Hans"),
        },
        { requiredKeys: ["dialect"] },
      ),
    }),
    run({ subject, options }) {
      const tables = attempt(() => tableSql(subject as never, options as never));
      if (!Array.isArray(tables)) return tables;
      for (const { create, comments, insert, select } of tables)
        checkTexts(
          { create, insert: withoutParameters(insert), select, ...comments },
          options.dialect as SqlDialect,
        );
      return tables.map(({ name, columns }: { name: string; columns: readonly string[] }) => [
        name,
        columns.length,
      ]);
    },
  }),
  target({
    name: "sql rows of observations written and read",
    perRound: 15,
    inputs: panelValues,
    run(values) {
      const byRegion = panelOf(values);
      const rows = attempt(() => observationRows(panelPlan, byRegion, { places: 15 }));
      if ("refused" in rows) return rows;
      const read = observationsFromRows(panelPlan, rows);
      if (!read.ok) throw new Error(`Not read: ${read.issues[0].message.en}`);
      const flat = (all: object): string =>
        Object.entries(all)
          .flatMap(([place, own]) =>
            Object.entries<{ observations: readonly { period: string }[] }>(own).flatMap(
              ([id, { observations }]) =>
                observations.map((one) => [place, id, ...Object.values(one).map(String)].join()),
            ),
          )
          .toSorted()
          .join(";");
      if (flat(read.byPlace) !== flat(byRegion)) throw new Error("Other observations were read");
      return rows.length;
    },
  }),
  target({
    name: "sql rows of any kind",
    perRound: 40,
    inputs: fc.record({
      rows: fc.array(
        fc.oneof(
          { weight: 9, arbitrary: recordOf(fc.constantFrom(...rowNames.split(" ")), cell, 6) },
          { weight: 1, arbitrary: fc.jsonValue() },
        ),
        { maxLength: 4 },
      ),
      at: fc.nat(9),
      key: fc.constantFrom("value", "year", "more", "position", "id", "measure", "indicator"),
      value: cell,
    }),
    run({ rows, at, key, value }) {
      const damaged = whole.targets.map((row, index) => (index === at ? { ...row, [key]: value } : row));
      // These two never throw for rows.
      const read = [
        planFromRows({ ...whole, targets: damaged } as never),
        planFromRows({ plans: rows, indicators: rows, targets: rows } as never),
        observationsFromRows(panelPlan, rows as never),
      ];
      for (const one of read) checkPlain(one);
      const patents = attempt(() => patentsFromRows({ patents: rows, lapses: rows } as never));
      return [
        read.map((one) => one.ok || one.issues.map(({ code, path }) => `${code} ${path}`)),
        Array.isArray(patents) ? attempt(() => patentRows(patents).patents.length) : patents,
      ];
    },
  }),
];

/** An insertion without the places for its values: $1, or ? where the engine counts them itself. */
function withoutParameters(insert: string): string {
  return insert.replace(/\$\d+|\?|\{\w+:\w+(?:\([\w, ()]*\))?\}/g, "x");
}
