import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { hasValue, type Observation, type ObservationInput } from "../../series/observation.js";
import { type ObservationReader, observationReader } from "../../series/observation-reader.js";
import { byEnd } from "../../series/order.js";
import { periodKeys } from "../../series/period-key.js";
import type { Series } from "../../series/series.js";
import { type SeriesKind, seriesKindOf } from "../../series/series-kind.js";
import { calendarOf } from "../../value/calendar.js";
import type { Period } from "../../value/period.js";
import type { Reference } from "../../value/reference.js";
import { addedUp } from "./added-up.js";
import { placeWriter } from "./cell-place.js";
import { nameOf, type Place, twoValues } from "./import-issues.js";
import type { Kept } from "./kept.js";
import { placeKey } from "./known-places.js";
import type { ReadCell } from "./told-cells.js";
import type { UnreadCellReason } from "./unread-cell.js";

/** All that is known of one indicator, by place. */
interface Group {
  readonly indicator: Indicator;
  readonly kind: SeriesKind;
  readonly keyOf: (period: Period) => string;
  readonly read: ObservationReader;
  readonly cells: Map<string, Kept[]>;
}

/** Gathers cells into observations; what does not fit is told, and not used. */
export interface Collector {
  readonly add: (cell: ReadCell, input: ObservationInput, isAmount: boolean, document: string) => void;
  readonly finish: () => ReadonlyMap<string, Observations>;
}

export function collector(
  plan: Plan,
  leave: (place: Place & { readonly raw: string }, reason: UnreadCellReason) => void,
  tell: (issue: Issue) => void,
  areGiven: boolean,
): Collector {
  const groups = new Map<Indicator, Group>();
  const places = new Set<string>();
  const names = new Map<string, string>();
  const spelt = new Map<string, string>();
  const calendar = calendarOf(plan);
  const placeOf = placeWriter();

  /** One place has one name, the first that the table has for it; the caller's names are those that the caller gave. */
  function called(name: string): string {
    if (name === "" || areGiven) return name;
    const known = names.get(name);
    if (known !== undefined) return known;
    const key = placeKey(name);
    const first = spelt.get(key) ?? name;
    spelt.set(key, first);
    names.set(name, first);
    return first;
  }

  function groupOf(indicator: Indicator): Group {
    const known = groups.get(indicator);
    if (known !== undefined) return known;
    const kind = seriesKindOf({ ...indicator, ...calendar });
    const group = {
      indicator,
      kind,
      keyOf: periodKeys(kind),
      read: observationReader({ ...indicator, ...calendar }),
      cells: new Map(),
    };
    groups.set(indicator, group);
    return group;
  }

  function add(
    { row, column, cell, subject, place: printed }: ReadCell,
    input: ObservationInput,
    isAmount: boolean,
    document: string,
  ): void {
    const { indicator, period } = subject;
    const raw = cell?.raw ?? "";
    const group = groupOf(indicator);
    const read = group.read(period, input);
    if ("findings" in read) {
      if (cell !== undefined) leave({ row, column, raw }, "value-refused");
      return;
    }
    const reference = { document, locator: placeOf(row, column), raw };
    const kept: Kept = { row, column, raw, one: withReference(read, reference), period, isAmount };
    const place = called(printed);
    places.add(place);
    const cells = group.cells.get(place);
    if (cells === undefined) group.cells.set(place, [kept]);
    else cells.push(kept);
  }

  const leaveAgain = (kept: Kept): void => (kept.raw === "" ? undefined : leave(kept, "said-elsewhere"));

  /** One cell for each period: the others say the same, or nothing, or something else, and then none is used. */
  function settled(group: Group, cells: readonly Kept[]): readonly Kept[] {
    // The amounts of February and of both months are two things, though the totals after them would be one.
    const keyOfAmount = periodKeys({ ...group.kind, measure: "annual" });
    const slots = new Map<string, Kept[]>();
    for (const kept of cells) {
      const key = kept.isAmount ? `amount ${keyOfAmount(kept.period)}` : group.keyOf(kept.period);
      const before = slots.get(key);
      const [first] = before ?? [];
      if (first === undefined || before === undefined) slots.set(key, [kept]);
      else if (!hasValue(kept.one)) leaveAgain(kept);
      else if (!hasValue(first.one)) {
        leaveAgain(first);
        slots.set(key, [kept]);
      } else if (kept.one.value === first.one.value) leaveAgain(kept);
      else before.push(kept);
    }
    const found: Kept[] = [];
    for (const [first, second, ...more] of slots.values()) {
      if (first === undefined) continue;
      if (second === undefined) found.push(first);
      else {
        for (const one of [first, second, ...more]) leave(one, "two-values");
        tell(twoValues(nameOf(group.indicator), first.period.text, first, second));
      }
    }
    return found;
  }

  /** The cells of one indicator in one place that are used, oldest first. */
  function used(group: Group, cells: readonly Kept[]): readonly Kept[] {
    const areInOrder = inOrder(cells);
    const kept = areInOrder ? cells : settled(group, cells);
    const amounts = kept.filter(({ isAmount }) => isAmount);
    if (amounts.length === 0 && areInOrder) return kept;
    if (amounts.length === 0) return kept.toSorted((a, b) => byEnd(a.period, b.period));
    const printed = kept.filter(({ isAmount }) => !isAmount);
    const added = addedUp(plan, group.indicator, amounts, printed.some(isThere), leave, tell);
    // Months and the year to date come to the same total, or the table differs with itself; a total left blank is there now.
    return settled(group, [...printed, ...added]).toSorted((a, b) => byEnd(a.period, b.period));
  }

  function finish(): ReadonlyMap<string, Observations> {
    const result = new Map<string, Observations>();
    const inPlan = plan.indicators.flatMap((indicator) => groups.get(indicator) ?? []);
    for (const place of places) {
      const read: [string, Series][] = [];
      for (const group of inPlan) {
        const cells = group.cells.get(place);
        const all = cells === undefined ? [] : used(group, cells);
        if (all.length === 0) continue;
        const observations = all.map(({ one }) => one);
        read.push([group.indicator.id, { ...group.kind, observations }]);
      }
      if (read.length > 0) result.set(place, Object.fromEntries(read));
    }
    return result;
  }

  return { add, finish };
}

/** Whether each period ends after the one before: then no two of them are the same, however they are written. */
function inOrder(cells: readonly Kept[]): boolean {
  let last = "";
  for (const { period } of cells) {
    if (period.end <= last) return false;
    last = period.end;
  }
  return true;
}

/** Written out, because so many are kept: a copy with one property more takes twice the room. */
function withReference(read: Observation, reference: Reference): Observation {
  if (!hasValue(read)) return { period: read.period, status: "M", reason: read.reason, reference };
  const { period, value, status } = read;
  return { period, value, status, reference };
}

const isThere = ({ one }: Kept): boolean => hasValue(one);
