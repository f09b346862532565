import { type StandingOptions, standingOptionNames } from "../../../aims/standing-options.js";
import type { Observations } from "../../../model/observe.js";
import { outlookIndicator } from "../../../outlook/outlook.js";
import { type OutlookOptions, outlookOptionNames } from "../../../outlook/outlook-result.js";
import { readOutlookOptions } from "../../../outlook/read-outlook-options.js";
import { pickOptions } from "../../../value/pick-options.js";
import { tableOfOutlooks } from "../../outlook-table.js";
import { selectColumns } from "../../select-columns.js";
import type { Table } from "../../table.js";
import type { ReportBlock } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { tableUnit } from "../words/table-unit.js";

const shown = [
  "number",
  "name",
  "unit",
  "target",
  "targetYear",
  "forecast",
  "lower",
  "upper",
  "level",
  "probability",
  "expectedYear",
] as const;

/** Where what is still open is heading, if it goes on as it went; nothing where nothing of it can be forecast. */
export function outlookBlocks(facts: ReportFacts, observations: Observations): readonly ReportBlock[] {
  const { plan, options, asOf, indicators } = facts;
  const { forecasts } = options;
  if (forecasts === undefined) return [];
  const read = readOutlookOptions({
    ...pickOptions<StandingOptions>(options, standingOptionNames),
    ...(asOf !== null && { asOf }),
    ...(forecasts === true ? {} : pickOptions<OutlookOptions>(forecasts, outlookOptionNames)),
  });
  const open = indicators.filter(({ assessment: { met } }) => met === false);
  const outlooks = open
    .map(({ indicator }) => outlookIndicator(plan, indicator, observations, read))
    .filter(({ forecast, ahead }) => "points" in forecast || (ahead && "points" in ahead.forecast));
  const about = outlooks.map(({ indicator }) => indicator);
  if (outlooks.length === 0) {
    const none = {
      "zh-Hans": "尚未达到目标的指标目前均无法推算",
      en: "Nothing of what is still open can be forecast so far",
    };
    return [{ kind: "paragraph", sentences: [sentence("nothing-to-forecast", [], none)] }];
  }
  const intro = sentence("outlook", about, {
    "zh-Hans":
      "下表按已有数据的走势推算尚未达到目标的指标在目标年的数值，供内部研判，不是承诺；数据年份越少，区间越宽",
    en: "The table carries the course of what is still open on to the target year; it is no promise, and the fewer the years of data, the wider the interval",
  });
  const all = tableOfOutlooks(plan, outlooks);
  // A target whose day is over has its result in the main table.
  const ahead = { ...all, rows: all.rows.filter(({ forecast }) => forecast !== null) };
  const table = printed(selectColumns(ahead, shown) as Table, open);
  return [
    { kind: "paragraph", sentences: [intro] },
    { kind: "table", table, notes: [] },
  ];
}

/** The table with units as the main table prints them, and without columns that hold nothing. */
function printed({ title, columns, rows }: Table, open: readonly IndicatorFacts[]): Table {
  const units = new Map(open.map(({ indicator }) => [indicator.id, tableUnit(indicator) ?? null]));
  const own = rows.map((row) => ({ ...row, unit: units.get(String(row["indicator"])) ?? null }));
  const filled = columns.filter(({ name }) =>
    own.some((row) => (row as (typeof rows)[number])[name] !== null),
  );
  return {
    title,
    columns: filled.map((one) => (one.name === "unit" ? { ...one, type: "text" } : one)),
    rows: own,
  };
}
