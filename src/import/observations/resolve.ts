import { foldWording } from "../../catalogue/fold-wording.js";
import { levelsOfCategory } from "../../model/category.js";
import type { Indicator } from "../../model/indicator.js";
import type { ObservationStatus } from "../../series/observation.js";
import { isOfMoment } from "../../series/period-key.js";
import { areAlike } from "../../value/are-alike.js";
import { type Calendar, yearEnd } from "../../value/calendar.js";
import { type Period, readPeriod } from "../../value/period.js";
import { readUnit, type UnitText } from "../../value/unit.js";
import type { IndicatorNames, Named } from "./indicator-names.js";
import { labelPeriod } from "./label-period.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Axis, Layout } from "./layouts/layout.js";
import type { Meaning, Problem } from "./meaning.js";
import type { LabelPlace } from "./place-names.js";
import type { Flow } from "./role-words.js";

/** What a table, or the line above some of its rows, says of numbers whose own labels do not. */
export interface Around {
  readonly named?: Named;
  readonly period?: string;
  readonly place?: LabelPlace;
  readonly unit?: PrintedUnit;
  readonly flow?: Flow;
  readonly status?: ObservationStatus;
  /** The words of the line above the rows: 一、创造. */
  readonly section?: string;
  /** The words of the category beside the row. */
  readonly category?: string;
}

/** What numbers in one place of a table are of. */
export interface Subject {
  readonly indicator: Indicator;
  readonly named: Named;
  readonly period: Period;
  /** A place of the table; blank for the plan's own. */
  readonly place: string;
  readonly unit?: UnitText;
  readonly units?: PrintedUnit;
  readonly status?: ObservationStatus;
  readonly flow?: Flow;
  /** Marks of notes behind the labels of its row and its column. */
  readonly marks?: readonly string[];
  /** The table gives a stretch of time, of which a level is at the end. */
  readonly levelAtEnd?: true;
}

/** How labels of both sides come together. */
export interface Sides {
  readonly names: IndicatorNames;
  readonly calendar: Calendar;
  readonly layout: Layout;
  /** The caller named the layout: what it does not take from a side is left alone. */
  readonly isFixed: boolean;
  readonly year: string | undefined;
}

/** Says what a number is of, from the labels of its row and of its column and from what stands around; or why not. */
export function resolve(down: Meaning, across: Meaning, around: Around, sides: Sides): Subject | Problem {
  const role = across.role ?? down.role;
  if (role !== undefined) return { reason: role };
  const problem = across.problem ?? down.problem;
  if (problem !== undefined) return problem;
  const { layout } = sides;
  const from: From = { down: 0, across: 0 };
  const named = namedBy(down, across, around, sides, from);
  if ("reason" in named) return named;
  const period = periodBy(down, across, around, sides, from);
  if ("reason" in period) return period;
  const place = placeBy(down, across, around, sides, from);
  if (typeof place !== "string") return place;
  if (!fits(from, layout)) return { reason: "header-unclear" };

  const units = unitsBy(down, across, around);
  const indicator = oneOf(named, units, around);
  if (indicator === undefined) {
    return { reason: "indicator-ambiguous", candidates: named.indicators.map(({ id }) => id) };
  }
  const { difference } = named;
  if (difference === "narrower" || difference === "wider") {
    return { reason: `indicator-${difference}`, candidates: [indicator.id] };
  }
  const own = ofIndicator(indicator, period, sides.calendar);
  if ("reason" in own) return own;
  const status = down.status ?? across.status ?? around.status;
  const flow =
    down.flow ??
    across.flow ??
    (period.yearly && indicator.measure === "cumulative" ? "yearly" : around.flow);
  const marks = across.marks ?? down.marks;
  return {
    indicator,
    named,
    ...(marks !== undefined && {
      marks: [...marks, ...(across.marks === undefined ? [] : (down.marks ?? []))],
    }),
    place,
    ...own,
    ...(units !== undefined && { units }),
    ...(status !== undefined && { status }),
    ...(flow !== undefined && { flow }),
  };
}

/** Which axes the labels of each side name, one bit for each. */
interface From {
  down: number;
  across: number;
}

const bits: Readonly<Record<Axis, number>> = { indicator: 1, period: 2, place: 4 };
const bitsOf = (axes: readonly Axis[]): number => axes.reduce((sum, axis) => sum | bits[axis], 0);

/** Whether a layout takes each axis from the side that names it, and what it needs is there. */
function fits({ down, across }: From, layout: Layout): boolean {
  const { needs } = layout;
  return (
    (down & ~bitsOf(layout.down)) === 0 &&
    (across & ~bitsOf(layout.across)) === 0 &&
    (needs.down === undefined || (down & bits[needs.down]) !== 0) &&
    (needs.across === undefined || (across & bits[needs.across]) !== 0)
  );
}

/** Of two sides that both name something, the one that a layout of the caller's choice takes it from. */
function chosen(axis: Axis, { layout, isFixed }: Sides): "down" | "across" | undefined {
  if (!isFixed) return undefined;
  const [down, across] = [layout.down.includes(axis), layout.across.includes(axis)];
  return down === across ? undefined : down ? "down" : "across";
}

function namedBy(down: Meaning, across: Meaning, around: Around, sides: Sides, from: From): Named | Problem {
  const only = chosen("indicator", sides);
  const [row, column] = [
    only === "across" ? undefined : down.named,
    only === "down" ? undefined : across.named,
  ];
  if (row !== undefined && column !== undefined) {
    const both = row.indicators.filter((one) => column.indicators.includes(one));
    from.down |= bits.indicator;
    if (both.length === 0) return { reason: "indicator-twice" };
    return { ...row, indicators: both };
  }
  const alone = row ?? column;
  const isOpen = alone === row ? across.isOpen : down.isOpen;
  const unclear: Problem = {
    reason: alone === row && row !== undefined ? "header-unclear" : "label-unclear",
  };
  if (alone !== undefined && !isOpen) {
    from[row === undefined ? "across" : "down"] |= bits.indicator;
    return alone;
  }
  if (alone !== undefined) return unclear;
  const [rowName, columnName] = [down.name ?? "", across.name ?? ""];
  if (rowName !== "" && columnName !== "") {
    const together = sides.names(columnName + rowName) ?? sides.names(rowName + columnName);
    if (together !== undefined) {
      from.down |= bits.indicator;
      return together;
    }
  }
  if (down.isOpen) {
    const within = around.section === undefined ? undefined : sides.names(around.section + rowName);
    if (within === undefined || across.isOpen) return { reason: "indicator-unknown" };
    from.down |= bits.indicator;
    return within;
  }
  if (across.isOpen) return { reason: "header-unclear" };
  return around.named ?? { reason: "indicator-absent" };
}

/** Which of several indicators of one name is meant: the one of the section, or whose unit the numbers have. */
function oneOf({ indicators }: Named, units: PrintedUnit | undefined, around: Around): Indicator | undefined {
  if (indicators.length === 1) return indicators[0];
  const groups = [around.category, around.section].flatMap((text) =>
    text === undefined ? [] : foldWording(text),
  );
  const grouped = indicators.filter(({ category }) =>
    (category === undefined ? [] : levelsOfCategory(category)).some((one) => {
      const own = foldWording(one["zh-Hans"]);
      return (
        own !== "" && groups.some((group) => group !== "" && (group.includes(own) || own.includes(group)))
      );
    }),
  );
  if (grouped.length === 1) return grouped[0];
  const alike = indicators.filter(
    ({ unit }) =>
      Array.isArray(units) &&
      units.some((one) => areAlike(readUnit(one), unit === undefined ? undefined : readUnit(unit))),
  );
  return alike.length === 1 && grouped.length === 0 ? alike[0] : undefined;
}

interface Timed {
  readonly period: Period;
  readonly yearly?: true | undefined;
  readonly atEnd?: true | undefined;
}

function periodBy(down: Meaning, across: Meaning, around: Around, sides: Sides, from: From): Timed | Problem {
  const only = chosen("period", sides);
  const row = only === "across" ? {} : { time: down.time, part: down.part };
  const column = only === "down" ? {} : { time: across.time, part: across.part };
  if (row.time ?? row.part) from.down |= bits.period;
  if (column.time ?? column.part) from.across |= bits.period;
  if (row.part !== undefined && column.part !== undefined) return { reason: "period-twice" };
  const part = row.part ?? column.part;
  const [one, other] = [row.time, column.time];
  if (one !== undefined && other !== undefined && one.period !== other.period) {
    const finer = [one, other].find(({ period }) => period.length > 4);
    const year = [one, other].find(({ period }) => period.length === 4);
    if (finer === undefined || year === undefined || !finer.period.startsWith(year.period)) {
      return { reason: "period-twice" };
    }
    return timed({ ...finer }, sides.calendar);
  }
  const time = one ?? other ?? (around.period === undefined ? undefined : { period: around.period });
  if (part === undefined) {
    const given = time ?? (sides.year === undefined ? undefined : { period: sides.year });
    return given === undefined ? { reason: "period-absent" } : timed(given, sides.calendar);
  }
  const year = time?.period.slice(0, 4) ?? sides.year;
  const read = year === undefined ? undefined : labelPeriod(part.words, sides.calendar, year);
  if (year === undefined) return { reason: "year-absent" };
  if (read === undefined || !("period" in read)) return { reason: "period-unclear" };
  return timed({ ...read, ...(part.atEnd && { atEnd: true }) }, sides.calendar);
}

function timed(
  { period, yearly, atEnd }: { readonly period: string; readonly yearly?: true; readonly atEnd?: true },
  calendar: Calendar,
): Timed | Problem {
  const read = readPeriod(period, calendar);
  return read === undefined ? { reason: "period-unclear" } : { period: read, yearly, atEnd };
}

/** The period as numbers of an indicator have it: a level is of a moment, and an amount of more than a day. */
function ofIndicator(
  indicator: Indicator,
  { period, atEnd }: Timed,
  calendar: Calendar,
): Pick<Subject, "period" | "levelAtEnd"> | Problem {
  const kind = { ...indicator, ...calendar };
  const unclear: Problem = { reason: "period-unclear", candidates: [period.text] };
  if (indicator.measure === "point-in-time" && period.frequency === "span") {
    const month = readPeriod(period.end.slice(0, 7), calendar);
    return month === undefined ? unclear : { period: month, levelAtEnd: true };
  }
  if (isOfMoment(kind)) return { period };
  if (period.frequency === "day") {
    const year = readPeriod(String(period.year), calendar);
    return year !== undefined && period.end === yearEnd(period.year, calendar) ? { period: year } : unclear;
  }
  return atEnd && period.frequency !== "year" ? unclear : { period };
}

function placeBy(down: Meaning, across: Meaning, around: Around, sides: Sides, from: From): string | Problem {
  const only = chosen("place", sides);
  const [row, column] = [
    only === "across" ? undefined : down.place,
    only === "down" ? undefined : across.place,
  ];
  if (row !== undefined) from.down |= bits.place;
  if (column !== undefined) from.across |= bits.place;
  const [one, other] = [row, column].map((side) => (side === undefined ? undefined : nameOf(side)));
  if (typeof one === "object") return one;
  if (typeof other === "object") return other;
  if (one !== undefined && other !== undefined && one !== other) {
    // 全区 above the names of its cities says where they are.
    if (one !== "" && other !== "") return { reason: "place-twice" };
    return one || other;
  }
  const own = one ?? other;
  if (own !== undefined) return own;
  return around.place === undefined ? "" : nameOf(around.place);
}

function nameOf(place: LabelPlace): string | Problem {
  if ("none" in place) return { reason: place.none };
  return "place" in place ? place.place : "";
}

/** The closest unit; of the row and of the column where they differ, both. */
function unitsBy(down: Meaning, across: Meaning, around: Around): PrintedUnit | undefined {
  const [row, column] = [down.unit, across.unit];
  if (row === undefined || column === undefined || row === "unknown" || column === "unknown") {
    return row ?? column ?? around.unit;
  }
  return [...new Set([...row, ...column])];
}
