import { readUnit } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import type { Read, TargetReading } from "../draft/reading.js";
import type { Column } from "./column.js";
import { numericTarget, type TargetBeside } from "./read-target.js";
import type { CellReading } from "./read-value.js";

type NumberCell = Extract<CellReading, { readonly kind: "number" }>;

/** What the number of a column such as 年均/累计 is. */
export type OverYears =
  | { readonly is: "target"; readonly target: TargetReading; readonly isTotal: boolean }
  | { readonly is: "increment" }
  | { readonly is: "open" };

const ofChange =
  /(?:降低|下降|降幅|减少|削减|压减|提高|提升|增长|增加|增幅|新增|净增|累计|累积|改造|建设|完成)/u;
const ofGrowth = /(?:增长|增速|增长率|增幅|递增)/u;

/**
 * Reads a number of such a column. In brackets, or where the heading says 累计 alone, it is added up over the years: of a name that says a change it is that change;
 * beside a target of the same row, or of a share or an age, it is what is added; of anything else a total or what is added, which
 * is not said. Without brackets it is the growth or the mean of the years.
 */
export function readOverYears(
  read: NumberCell,
  column: Column,
  beside: TargetBeside,
  hasTarget: boolean,
): OverYears {
  const place = { start: read.start, end: read.end };
  const target = numericTarget(read.read, place, column, { ...beside, mean: undefined });
  const { name, unit } = beside;
  // 五年累计 says of every number under it what brackets say of one under 年均/累计.
  if (read.read.cumulative !== true && column.mean !== undefined) {
    const isGrowth = ofGrowth.test(name.words) || ofGrowth.test(column.words);
    return made(target, isGrowth ? "annual-growth" : "period-average", placeOf(column, place));
  }
  if (ofChange.test(name.words)) return { is: "target", target, isTotal: true };
  if (hasTarget) return read.read.cumulative === true ? { is: "increment" } : { is: "open" };
  const dimension = unit === undefined ? undefined : readUnit(unit)?.dimension;
  if (dimension === "share") {
    const { unit: _, ...rest } = target;
    return made(
      {
        ...rest,
        ...(read.read.unit === undefined && { unit: { value: "百分点", ...place, because: points } }),
      },
      "percentage-points",
      place,
    );
  }
  return unit !== undefined && isOfNobodyAddedUp(unit) ? made(target, "increase", place) : { is: "open" };
}

const points = {
  "zh-Hans": "比重的累计数是提高的百分点",
  en: "What is added up of a share is percentage points",
};

const added = {
  "zh-Hans": "括号内为累计数，该指标逐年的数不能相加，读作增加的量",
  en: "The number is in brackets, and the yearly numbers do not add up: it is what is added over the years",
};

const ofYears = { "zh-Hans": "列名为年均", en: "The heading says that it is of each year" };

function made(target: TargetReading, basis: TargetReading["basis"]["value"], place: Span): OverYears {
  const because = basis === "percentage-points" || basis === "increase" ? added : ofYears;
  const read: Read<typeof basis> = { value: basis, ...place, because };
  return { is: "target", target: { ...target, basis: read }, isTotal: false };
}

function placeOf({ heading }: Column, otherwise: Span): Span {
  const { start, end } = heading.at(-1) ?? otherwise;
  return { start, end };
}

/** Ages and scores of different years are no sum. */
function isOfNobodyAddedUp(unit: string): boolean {
  return /^(?:岁|歲|年|分|位|名次|years?)$/u.test(unit);
}
