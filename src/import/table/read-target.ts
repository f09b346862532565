import { withoutComparators } from "../../printed/comparator-words.js";
import type { PrintedRange, PrintedValue } from "../../printed/printed-value.js";
import type { SingleComparator } from "../../value/bound.js";
import { readUnit, type UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import type { Read, TargetReading } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";
import { numberReading } from "./read-number.js";
import type { CellReading } from "./read-value.js";
import { yearRead } from "./read-year.js";
import { placeOf } from "./row-cells.js";

const levels = {
  "zh-Hans": "没有增长、新增之类的词，读作水平或总量",
  en: "No word of growth stands beside it: it is read as a level or total",
};

const ofOther = {
  "zh-Hans": "带负号的百分数，指标另有单位，读作较基期的变动",
  en: "It is in % with a minus sign, and the indicator in another unit: it is a change of the baseline",
};

const ofPeriod = {
  "zh-Hans": "表头未印年份，取规划期末年",
  en: "The heading prints no year: it is taken to be the last of the plan",
};

/** The year that a column's targets are due in. */
export function yearOfTarget({ role, year, years }: Column, plan: PlanYears): Read<string> | undefined {
  const printed = year ?? years?.at(-1);
  if (printed !== undefined) return yearRead(printed);
  const end = role === "growth" || role === "over-years" ? (plan.last ?? plan.end) : plan.end;
  return end && { ...end, because: ofPeriod };
}

/** A target with a number, as its column and its words say what the number is. */
export function numericTarget(
  read: PrintedValue | PrintedRange,
  place: Span,
  column: Column,
  { name, unit, years, mean, own }: TargetBeside,
): TargetReading {
  const year = yearOfTarget(column, years);
  const basis = basisOfNumber(read, place, column, name, mean, unit);
  // A rate of growth is in % anyway.
  const isRate = basis.value === "annual-growth" && own?.value === "%";
  const target: { -readonly [Key in keyof TargetReading]: TargetReading[Key] } = {
    ...numberReading(read, place),
    basis,
    ...cited(column),
  };
  if (year !== undefined) target.year = year;
  if (own !== undefined && !isRate) target.unit = own;
  if (read.strength !== undefined) target.strength = { value: read.strength, ...placeOf(place) };
  else if (column.strive !== undefined) target.strength = { value: "strive", ...placeOf(column.strive) };
  return target;
}

/** Where a number stands, as a reference says it. */
export function cited({ words, heading }: Column) {
  const headed = heading.at(-1);
  const column = words.slice(0, 60);
  return headed === undefined ? { column } : { column, headed: placeOf(headed) };
}

/** What stands beside a target's number. */
export interface TargetBeside {
  readonly name: Span & { readonly words: string };
  readonly unit?: string | undefined;
  readonly years: PlanYears;
  readonly mean?: Span | undefined;
  /** The unit of the number, where it is not that of the row. */
  readonly own?: Read<UnitText> | undefined;
}

function basisOfNumber(
  read: PrintedValue | PrintedRange,
  { start, end }: Span,
  column: Column,
  name: TargetBeside["name"],
  mean: Span | undefined,
  unit: string | undefined,
): TargetReading["basis"] {
  const { basis, unit: own } = read;
  const isSigned = own === "%" && "value" in read && read.value.startsWith("-");
  if (basis === undefined && isSigned && unit !== undefined && readUnit(unit)?.dimension !== "share") {
    return { value: "relative-change", start, end, because: ofOther };
  }
  if (basis !== undefined) return { value: basis, start, end };
  if (mean !== undefined && column.role !== "growth")
    return { value: "period-average", start: mean.start, end: mean.end };
  const heading = column.heading.at(-1);
  if (column.role === "growth" && heading !== undefined) {
    return { value: "annual-growth", start: heading.start, end: heading.end };
  }
  if (/年均(?:增长|增速|递增|增长率)(?:率|速度)?$/u.test(name.words)) {
    return { value: "annual-growth", start: name.start, end: name.end };
  }
  return { value: "level", start, end, because: levels };
}

const inStep = /^[与與同和] ?(\S.{0,40}?) ?(?:基本|大体)?(?:保持)?(?:同步|持平|相当)(?:增长)?$/u;

const asMuch = { "zh-Hans": "“同步”“持平”读作与之相当", en: "“In step with” is read as about the same" };

/** A target in words, or one that is compared: 高于GDP增长, 达到全国平均水平, 与GDP增长同步. */
export function wordsTarget(
  source: Source,
  cell: Extract<CellReading, { readonly kind: "words" }>,
  column: Column,
  years: PlanYears,
): TargetReading {
  const { start, end } = cell;
  const year = yearOfTarget(column, years);
  const shared = { ...(year && { year }) };
  const words = source.raw.slice(start, end);
  const step = inStep.exec(source.text.slice(start, end))?.[1];
  if (step !== undefined) {
    const from = start + source.text.slice(start, end).indexOf(step);
    return {
      ...shared,
      basis: { value: "compared", start, end },
      comparator: { value: "about", start, end, because: asMuch },
      with: { value: source.raw.slice(from, from + step.length), start: from, end: from + step.length },
    };
  }
  const { rest, found } = withoutComparators(source.text.slice(start, end));
  const [comparator, second] = found;
  const isCompared =
    comparator !== undefined && second === undefined && /增长|增速|平均|水平|GDP|CPI/iu.test(rest);
  if (isCompared) {
    const from = start + source.text.slice(start, end).indexOf(rest);
    return {
      ...shared,
      basis: { value: "compared", start, end },
      comparator: comparatorAt(comparator, { start, end }),
      with: { value: source.raw.slice(from, from + rest.length), start: from, end: from + rest.length },
    };
  }
  return {
    ...shared,
    basis: { value: "words", start, end },
    text: { value: words, start, end },
  };
}

/** To attain another's level is to be at least there. */
function comparatorAt(comparator: SingleComparator, { start, end }: Span): Read<SingleComparator> {
  return { value: comparator === "attain" ? "at-least" : comparator, start, end };
}
