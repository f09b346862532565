import type { Indicator } from "../../model/indicator.js";
import { areAlike } from "../../value/are-alike.js";
import { readUnit } from "../../value/unit.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Meaning, Problem } from "./meaning.js";
import type { LabelPlace } from "./place-names.js";
import { namedBy, oneOf } from "./resolve-name.js";
import { ofIndicator, periodBy } from "./resolve-period.js";
import type { Flow, Reach } from "./role-words.js";
import { bits, chosen, type From, fits } from "./sides.js";
import type { Around, Sides, Subject } from "./subject.js";

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
  if (typeof place === "object") return place;
  if (!fits(from, layout)) return { reason: "header-unclear" };

  const units = unitsBy(down, across, around);
  const indicator = oneOf(named, units, around);
  if (indicator === undefined) {
    return { reason: "indicator-ambiguous", candidates: named.indicators.map(({ id }) => id) };
  }
  const { difference } = named;
  // 地理标志 is their number where its unit says that they are counted.
  if (difference === "shortened" && !isInUnitOf(indicator, units)) {
    return { reason: "indicator-wider", candidates: [indicator.id] };
  }
  if (difference === "narrower" || difference === "wider") {
    return { reason: `indicator-${difference}`, candidates: [indicator.id] };
  }
  const own = ofIndicator(indicator, period, sides.calendar);
  if ("reason" in own) return own;
  const status = down.status ?? across.status ?? around.status;
  const reach = across.reach ?? down.reach;
  const flow =
    flowOf(reach, indicator) ??
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
    ...(place !== undefined && { place }),
    ...own,
    ...(units !== undefined && { units }),
    ...(status !== undefined && { status }),
    ...(flow !== undefined && { flow }),
  };
}

function isInUnitOf({ unit }: Indicator, units: PrintedUnit | undefined): boolean {
  if (unit === undefined || units === undefined || units === "unknown") return false;
  return units.some((one) => areAlike(readUnit(one), readUnit(unit)));
}

/** 当年累计 is an amount of the year under way, 总累计 one since a start that may be older than the plan; 本月 may head levels. */
function flowOf(reach: Reach | undefined, { measure }: Indicator): Flow | undefined {
  if (reach === undefined) return undefined;
  if (reach === "month") return measure === "cumulative" ? "yearly" : undefined;
  return reach === "since-ever" ? "ever" : "yearly";
}

/** The place that the labels name; `undefined` where it is the row's own. */
function placeBy(
  down: Meaning,
  across: Meaning,
  around: Around,
  sides: Sides,
  from: From,
): string | Problem | undefined {
  const only = chosen("place", sides);
  const [row, column] = [
    only === "across" ? undefined : down.place,
    only === "down" ? undefined : across.place,
  ];
  // 全区 above the names of its cities says where they are.
  if (row !== undefined && !isAround(row, column)) from.down |= bits.place;
  if (column !== undefined && !isAround(column, row)) from.across |= bits.place;
  if (row !== undefined && "place" in row && column === undefined) return undefined;
  const [one, other] = [row, column].map((side) => (side === undefined ? undefined : nameOf(side)));
  if (typeof one === "object") return one;
  if (typeof other === "object") return other;
  if (one !== undefined && other !== undefined && one !== other) {
    if (one !== "" && other !== "") return { reason: "place-twice" };
    return one || other;
  }
  const own = one ?? other;
  if (own !== undefined) return own;
  return around.place === undefined ? "" : nameOf(around.place);
}

/** Whether a place is the whole of which the other is a part. */
function isAround(place: LabelPlace, other: LabelPlace | undefined): boolean {
  return "whole" in place && other !== undefined && "place" in other;
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
