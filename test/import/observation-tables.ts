import fc from "fast-check";
import {
  type Locale,
  type Observations,
  observe,
  type Plan,
  type Table,
  type TableCell,
  type TableColumn,
  toCsv,
  toHtml,
  toMarkdown,
} from "ipr-plan";
import { bazhong2025, city2025, guangxi2025, national2025 } from "ipr-plan/plans";
import { rowsOf } from "./rows-of.js";

const years = ["2021", "2022", "2023", "2024"] as const;
const plans: readonly Plan[] = [national2025, guangxi2025, bazhong2025, city2025];

/** A plan, and whole numbers that any of its indicators can have: a share too, and a count. */
export const observedPlans = fc.constantFrom(...plans).chain((plan) =>
  fc
    .array(fc.array(fc.option(fc.integer({ min: 1, max: 90 })), { minLength: 4, maxLength: 4 }), {
      minLength: plan.indicators.length,
      maxLength: plan.indicators.length,
    })
    .map((values) => {
      const entered = plan.indicators.map(({ id }, row) => [
        id,
        Object.fromEntries(years.flatMap((year, at) => [[year, values[row]?.[at] ?? null]])),
      ]);
      return { plan, observations: observe(plan, Object.fromEntries(entered)) as Observations };
    }),
);

type Shape = (plan: Plan, observations: Observations) => Table;

const name: TableColumn = { name: "name", type: "text", title: { "zh-Hans": "指标", en: "Indicator" } };
const unit: TableColumn = { name: "unit", type: "unit", title: { "zh-Hans": "单位", en: "Unit" } };

const valueIn = (observations: Observations, id: string, year: string): TableCell => {
  const one = observations[id]?.observations.find(({ period }) => period === year);
  return one !== undefined && "value" in one ? one.value : null;
};

const wide: Shape = (plan, observations) => ({
  title: { "zh-Hans": "历年指标", en: "Indicators by year" },
  columns: [
    name,
    unit,
    ...years.map(
      (year): TableColumn => ({
        name: year,
        type: "decimal",
        title: { "zh-Hans": `${year}年`, en: year },
      }),
    ),
  ],
  rows: plan.indicators.map((one) => ({
    name: one.name,
    unit: one.unit ?? null,
    ...Object.fromEntries(years.map((year) => [year, valueIn(observations, one.id, year)])),
  })),
});

const long: Shape = (plan, observations) => ({
  title: { "zh-Hans": "指标数值", en: "Values of indicators" },
  columns: [
    name,
    { name: "period", type: "period", title: { "zh-Hans": "时期", en: "Period" } },
    { name: "value", type: "decimal", title: { "zh-Hans": "数值", en: "Value" } },
    unit,
  ],
  rows: plan.indicators.flatMap((one) =>
    years.map((year) => ({
      name: one.name,
      period: year,
      value: valueIn(observations, one.id, year),
      unit: one.unit ?? null,
    })),
  ),
});

const across: Shape = (plan, observations) => ({
  title: { "zh-Hans": "指标", en: "Indicators" },
  columns: [
    { name: "year", type: "year", title: { "zh-Hans": "年份", en: "Year" } },
    ...plan.indicators.map(
      ({ id, name: title, unit: own }): TableColumn => ({
        name: id,
        type: "decimal",
        title: {
          "zh-Hans": own === undefined ? title["zh-Hans"] : `${title["zh-Hans"]}（${own}）`,
          en: title.en ?? title["zh-Hans"],
        },
      }),
    ),
  ],
  rows: years.map((year) => ({
    year,
    ...Object.fromEntries(plan.indicators.map(({ id }) => [id, valueIn(observations, id, year)])),
  })),
});

/** The shapes that tables of observations come in. */
export const shapes = { wide, long, across };

/** A table as a file of each format, and read to rows as usual readers give them. */
export const writers = {
  CSV: (table: Table, locale: Locale) => rowsOf.csv(toCsv(table, { locale, bom: true })),
  Markdown: (table: Table, locale: Locale) => rowsOf.markdown(toMarkdown(table, { locale })),
  HTML: (table: Table, locale: Locale) => rowsOf.html(toHtml(table, { locale })),
};

/** The values of observations, a text each, to be compared. */
export function valuesOf(observations: Observations) {
  return Object.entries(observations).flatMap(([id, series]) =>
    (series?.observations ?? []).flatMap((one) =>
      "value" in one ? [[id, one.period, one.value, one.status].join(" ")] : [],
    ),
  );
}
