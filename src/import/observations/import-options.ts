import type { Calendar } from "../../value/calendar.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions } from "../../value/check-options.js";
import { anyOf, isKeyOf } from "../../value/closed-list.js";
import { isRecord } from "../../value/is-record.js";
import { readPeriod } from "../../value/period.js";
import { checkPlaceName } from "../../value/place-name.js";
import { readUnit } from "../../value/unit.js";
import type { ImportObservationsOptions } from "./imported.js";
import { observationLayouts } from "./layout-names.js";

const names = {
  layout: true,
  unit: true,
  year: true,
  regions: true,
  headerRows: true,
  totals: true,
  document: true,
};

/** Throws for arguments that {@link importObservations} cannot take. */
export function checkImport(rows: unknown, options: ImportObservationsOptions, calendar: Calendar): void {
  checkArgument("rows", Array.isArray(rows), { "zh-Hans": "由行组成的数组", en: "an array of rows" }, rows);
  checkOptions(options, names);
  const { layout, unit, year, regions, headerRows, totals, document } = options;
  const check = (
    name: string,
    holds: boolean,
    expected: string | readonly [string, string],
    value: unknown,
  ) => checkOption("import", name, value === undefined || holds, expected, value);
  check("layout", isKeyOf(observationLayouts, layout), anyOf(observationLayouts), layout);
  check("unit", readUnit(unit) !== undefined, ["单位，如 万件", "a unit, such as 万件"], unit);
  const isYear = readPeriod(year, calendar)?.frequency === "year";
  check("year", isYear, ["年份，如 2023", "a year, such as 2023"], year);
  const lists = Array.isArray(regions) ? [regions] : isRecord(regions) ? Object.values(regions) : undefined;
  const areNames =
    lists?.every((list) => Array.isArray(list) && list.every((one) => typeof one === "string")) === true;
  const list: readonly [string, string] = [
    "地区名称的数组，或按名称列出其他写法的对象",
    "names of places, or an object with other spellings by name",
  ];
  check("regions", areNames, list, regions);
  for (const name of Array.isArray(regions) ? regions : Object.keys(regions ?? {}))
    checkPlaceName("regions", name);
  const isCount = Number.isSafeInteger(headerRows) && Number(headerRows) >= 0;
  check("headerRows", isCount, ["不小于 0 的整数", "a whole number, 0 or more"], headerRows);
  check("totals", totals === "since-start" || totals === "each-year", '"since-start" or "each-year"', totals);
  check(
    "document",
    typeof document === "string" && document !== "",
    ["非空文本", "a text that is not empty"],
    document,
  );
}
