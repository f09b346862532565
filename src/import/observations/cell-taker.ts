import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { ObservationStatus } from "../../series/observation.js";
import { shiftPoint } from "../../value/decimal-text.js";
import type { UnitText } from "../../value/unit.js";
import { cellPlace, cellPlaceInChinese } from "./cell-place.js";
import type { Collector } from "./collector.js";
import { countedAs, flowUnsaid } from "./counted-as.js";
import { fractions } from "./fractions.js";
import { importIssue, nameOf } from "./import-issues.js";
import type { ImportObservationsOptions } from "./imported.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Legend } from "./legend.js";
import type { Problem } from "./meaning.js";
import type { Subject } from "./subject.js";
import type { Tell } from "./table-reading.js";
import type { LeftCell, ReadCell } from "./told-cells.js";
import { unitOf } from "./unit-of.js";
import type { UnreadCell } from "./unread-cell.js";

/** Takes the cells of one table: their units, their marks, and what kind of number they are. */
export function cellTaker(
  options: ImportObservationsOptions,
  legend: Legend,
  title: string | undefined,
  gathered: Collector,
  unread: UnreadCell[],
  issues: Issue[],
): { readonly tell: Tell; readonly finish: () => void; readonly hasRead: () => boolean } {
  let hasRead = false;
  const said = new Set<string>();
  const document = options.document ?? (title || "table");

  function once(key: string, make: () => Issue): void {
    if (said.has(key) || said.size > 200) return;
    said.add(key);
    issues.push(make());
  }

  /** The same heading stands over many numbers. */
  function unitFor(subject: Subject, own: UnitText | undefined): ReturnType<typeof unitOf> {
    if (own !== undefined || subject.units === undefined) return unitOf(subject, own, options.unit);
    const known = units.get(subject.units) ?? new Map<Indicator, ReturnType<typeof unitOf>>();
    units.set(subject.units, known);
    if (!known.has(subject.indicator)) known.set(subject.indicator, unitOf(subject, own, options.unit));
    return known.get(subject.indicator);
  }

  function left({ row, column, cell, problem: { reason, candidates } }: LeftCell): void {
    const { raw } = cell;
    unread.push(
      candidates === undefined ? { row, column, raw, reason } : { row, column, raw, reason, candidates },
    );
  }

  const shares = fractions();
  const units = new Map<PrintedUnit, Map<Indicator, ReturnType<typeof unitOf>>>();

  function read(one: ReadCell): void {
    const { subject, value } = one;
    const counted = countedAs(subject, "cumulative" in value, options);
    if ("reason" in counted) {
      if (counted.reason === "yearly-or-total") once(`flow ${subject.indicator.id}`, () => flowUnsaid(one));
      leave(one, counted);
      return;
    }
    hasRead ||= "value" in value;
    if ("missing" in value) {
      gathered.add(one, { missing: value.missing }, counted.isAmount, document);
      return;
    }
    const unit = unitFor(subject, value.unit);
    if (typeof unit === "object") {
      leave(one, unit);
      return;
    }
    if (options.unit === undefined && shares.isUnsure(one)) {
      const take = () => add(one, value, unit, counted.isAmount);
      const asUnclear = () =>
        leave(one, { reason: "share-unclear", candidates: [value.value, shiftPoint(value.value, 2)] });
      if (shares.holds(one, value.value, take, asUnclear)) return;
    }
    add(one, value, unit, counted.isAmount);
  }

  function leave({ row, column, cell }: ReadCell, problem: Problem): void {
    if (cell !== undefined) left({ row, column, cell, problem });
  }

  function add(
    one: ReadCell,
    value: Exclude<ReadCell["value"], { missing: unknown }>,
    unit: UnitText | undefined,
    isAmount: boolean,
  ): void {
    const { subject } = one;
    tellOf(one, value.unit ?? subject.units ?? options.unit);
    const status = value.status ?? markedAs(one, value.marks) ?? labelledAs(subject) ?? subject.status;
    const input = {
      value: value.value,
      ...(unit !== undefined && { unit }),
      ...(status !== undefined && { status }),
    };
    gathered.add(one, input, isAmount, document);
  }

  /** The status that a mark stands for; a mark that says something else, or nothing, is told. */
  function markedAs({ row, column }: ReadCell, marks: readonly string[] = []): ObservationStatus | undefined {
    for (const mark of marks) {
      const status = legend.get(mark);
      if (status !== undefined && status !== "noted") return status;
      once(`mark ${mark}`, () =>
        importIssue(
          status === undefined ? "mark-unexplained" : "mark-noted",
          "note",
          {
            "zh-Hans": `${cellPlaceInChinese(row, column)}的数带有标记 ${mark}，${status === undefined ? "表中没有说明" : "请看表下的注释"}`,
            en: `the number in ${cellPlace(row, column)} has the mark ${mark}, ${status === undefined ? "which the table does not explain" : "of which a note below the table speaks"}`,
          },
          { row, column },
        ),
      );
    }
    return undefined;
  }

  /** The status that a mark of a label stands for; what else it says is of the label. */
  function labelledAs({ marks = [] }: Subject): ObservationStatus | undefined {
    for (const mark of marks) {
      const status = legend.get(mark);
      if (status !== undefined && status !== "noted") return status;
    }
    return undefined;
  }

  function tellOf({ subject, row, column }: ReadCell, printed: unknown): void {
    const { indicator, named, levelAtEnd } = subject;
    if (printed !== undefined && named.difference === undefined && levelAtEnd === undefined) return;
    const name = nameOf(indicator);
    if (printed === undefined && indicator.unit !== undefined) {
      once(`unit ${indicator.id}`, () =>
        importIssue(
          "unit-not-printed",
          "note",
          {
            "zh-Hans": `表中没有写明${name["zh-Hans"]}的单位，按规划的单位 ${indicator.unit} 读`,
            en: `the table prints no unit for ${name.en}: read in the plan's unit, ${indicator.unit}`,
          },
          { row, column },
        ),
      );
    }
    if (named.difference === "misprint") {
      once(`name ${indicator.id}`, () =>
        importIssue(
          "name-differs",
          "warning",
          {
            "zh-Hans": `表中的名称与${name["zh-Hans"]}有一字之差，按笔误读`,
            en: `the name in the table differs from ${name.en} by one character, and is read as a misprint`,
          },
          { row, column },
        ),
      );
    }
    if (levelAtEnd) {
      once(`level ${indicator.id}`, () =>
        importIssue(
          "level-at-end",
          "note",
          {
            "zh-Hans": `${name["zh-Hans"]}是时点数，取表中时段末的时点`,
            en: `${name.en} is a level: it is taken to be of the end of the stretch of time that the table names`,
          },
          { row, column },
        ),
      );
    }
  }

  return { tell: { read, left }, finish: shares.finish, hasRead: () => hasRead };
}
