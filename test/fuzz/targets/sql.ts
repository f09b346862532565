import fc from "fast-check";
import { highValuePatentsPer10k } from "ipr-plan";
import {
  type FormulaSqlOptions,
  formulaSql,
  type HighValueSqlOptions,
  highValueSql,
  type SqlDialect,
} from "ipr-plan/sql";
import { attempt } from "../attempt.js";
import { anyAmount, hostileText, unitLike } from "../hostile.js";
import { target } from "../target.js";

export const dialect = fc.constantFrom<SqlDialect>("duckdb", "postgres", "clickhouse", "spark");
export const name = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(..."\"'`;\\-/*#$?:.\n\u0000 a专", "--", "/*", "*/", "DROP TABLE kept"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
);
const column = fc.oneof(
  name,
  fc.record(
    {
      column: name,
      unit: unitLike,
      places: fc.nat(32),
      bounds: fc.tuple(anyAmount, anyAmount),
    },
    { requiredKeys: ["column"] },
  ),
);

/** What encloses a name or a text, and whether a backslash escapes in it. */
const readings = {
  duckdb: { quotes: "'\"", escapes: false },
  postgres: { quotes: "'\"", escapes: false },
  clickhouse: { quotes: "'\"`", escapes: true },
  spark: { quotes: "'\"`", escapes: true },
} as const satisfies Record<SqlDialect, unknown>;

/** The text as its engine reads it, without what stands in quotes and remarks; throws where one is not closed. */
function withoutQuotes(text: string, of: SqlDialect): string {
  const { quotes, escapes } = readings[of];
  let left = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (text.startsWith("/*", at)) {
      at = text.indexOf("*/", at + 2) + 1;
      if (at === 0) throw new Error("A remark without an end");
    } else if (quotes.includes(sign)) {
      // Names of Spark know no escapes but their own quote.
      const isEscaping = escapes && !(of === "spark" && sign === "`");
      for (at++; text.charAt(at) !== sign || text.charAt(at + 1) === sign; at++) {
        if (at >= text.length) throw new Error(`A quote ${sign} without an end`);
        if (text.charAt(at) === sign || (isEscaping && text.charAt(at) === "\\")) at++;
      }
      left += "x";
    } else left += sign;
  }
  return left;
}

/** Nothing but the house's own words and signs is left where every name is in its quotes. */
export function checkTexts(texts: object, of: SqlDialect): void {
  for (const text of Object.values(texts)) {
    const left = withoutQuotes(text, of);
    if (left.includes("--") || !/^[\w\s().,<>=*+\-/%:[\]~]*$/.test(left)) {
      throw new Error(`Not only words of its own: ${left.slice(0, 500)}`);
    }
  }
}

/** Statements with names and numbers of any kind: each name stays in its quotes on each engine. */
export const sqlTargets = [
  target({
    name: "sql",
    perRound: 40,
    inputs: fc.record({
      dialect,
      patents: column,
      population: column,
      title: hostileText,
      places: fc.nat(40),
    }),
    run({ dialect, patents, population, title, places }) {
      const definition = { ...highValuePatentsPer10k, name: { "zh-Hans": title, en: title } };
      const options = { dialect, columns: { patents, population }, places } as FormulaSqlOptions;
      const written = attempt(() => formulaSql(definition, options as never));
      if ("value" in written) checkTexts(written, dialect);
      return "value" in written ? written.value.length : written;
    },
  }),
  target({
    name: "sql counts",
    perRound: 20,
    inputs: fc.record({
      dialect,
      table: name,
      columns: fc.record(
        {
          filedOn: name,
          grantedOn: name,
          kind: name,
          heldIn: fc.oneof(name, fc.record({ list: name })),
          awards: fc.oneof(name, fc.record({ list: name, known: name })),
          pledgeAmount: fc.record({ column: name, unit: unitLike }),
          lapses: fc.record({ table: name, patent: name, id: name, lapsedOn: name, revivedOn: name }),
        },
        { requiredKeys: ["filedOn", "grantedOn"] },
      ),
      by: name,
      jurisdiction: fc.oneof(fc.constantFrom("CN", "450000", "GX_1"), hostileText),
      pledgeAtLeast: anyAmount,
    }),
    run(input) {
      const options = { on: "2025-12-31", ...input } as unknown as HighValueSqlOptions;
      const written = attempt(() => highValueSql(options));
      if ("counts" in written) checkTexts(written, input.dialect);
      return "counts" in written ? written.counts.length : written;
    },
  }),
];
