import fc from "fast-check";
import { selectColumns, tableSchema, toCsv, toMarkdown, toTextTable } from "ipr-plan";
import { attempt } from "../attempt.js";
import { anyNumber, decimalLike, hostileText } from "../hostile.js";
import { target } from "../target.js";

const message = hostileText.map((text) => ({ "zh-Hans": text, en: text }));
const cell = fc.oneof(
  hostileText,
  anyNumber,
  decimalLike,
  fc.constant(null),
  message,
  fc.record({ "zh-Hans": hostileText }),
);
const type = fc.constantFrom(
  "text",
  "code",
  "unit",
  "integer",
  "number",
  "decimal",
  "share",
  "bound",
  "year",
  "period",
);

/** Tables of any titles and cells, in every form. */
export const tables = [
  target({
    name: "tables",
    perRound: 60,
    inputs: fc.record({
      columns: fc.array(
        fc.record(
          {
            name: hostileText,
            type,
            title: message,
            words: fc.dictionary(hostileText, message, { maxKeys: 2 }),
            places: fc.nat(5),
          },
          { requiredKeys: ["name", "type", "title"] },
        ),
        { maxLength: 4 },
      ),
      cells: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
      title: message,
      locale: fc.constantFrom("zh-Hans", "zh-Hant", "en"),
      header: fc.constantFrom("titles", "names"),
      bom: fc.boolean(),
      width: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 20 }) },
        { weight: 1, arbitrary: anyNumber },
      ),
    }),
    run({ columns, cells, title, locale, header, bom, width }) {
      const names = columns.map(({ name }) => name);
      const table = {
        title,
        columns,
        rows: cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
      } as never;
      return [
        attempt(() => toCsv(table, { locale, header, bom } as never)),
        attempt(() => toMarkdown(table, { locale } as never)),
        attempt(() =>
          toTextTable(table, {
            locale,
            widths: Object.fromEntries(names.map((name) => [name, width])),
          } as never),
        ),
        attempt(() => tableSchema(table, { locale } as never)),
        attempt(() => selectColumns(table, names.slice(1) as never).columns),
      ];
    },
  }),
];
