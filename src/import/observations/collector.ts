import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { hasValue } from "../../series/observation.js";
import { type ObservationReader, observationReader } from "../../series/observation-reader.js";
import { byEnd } from "../../series/order.js";
import { periodKey } from "../../series/period-key.js";
import { seriesOf } from "../../series/series.js";
import { calendarOf } from "../../value/calendar.js";
import { addedUp } from "./added-up.js";
import { cellPlace } from "./cell-place.js";
import { nameOf, type Place, twoValues } from "./import-issues.js";
import type { Kept } from "./kept.js";
import { placeKey } from "./known-places.js";
import type { ReadCell } from "./told-cells.js";
import type { UnreadCellReason } from "./unread-cell.js";

/** All that is known of one indicator in one place. */
interface Group {
  readonly indicator: Indicator;
  readonly cells: Kept[];
}

/** Gathers cells into observations; what does not fit is told, and not used. */
export interface Collector {
  readonly add: (cell: ReadCell, input: unknown, isAmount: boolean, document: string) => void;
  readonly finish: () => ReadonlyMap<string, Observations>;
}

export function collector(
  plan: Plan,
  leave: (place: Place & { readonly raw: string }, reason: UnreadCellReason) => void,
  tell: (issue: Issue) => void,
  areGiven: boolean,
): Collector {
  const readers = new Map<Indicator, ObservationReader>();
  const places = new Map<string, Map<Indicator, Group>>();
  const names = new Map<string, string>();
  const spelt = new Map<string, string>();
  const calendar = calendarOf(plan);

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

  function readerOf(indicator: Indicator): ObservationReader {
    const known = readers.get(indicator) ?? observationReader({ ...indicator, ...calendar });
    readers.set(indicator, known);
    return known;
  }

  function add(
    { row, column, cell, subject }: ReadCell,
    input: unknown,
    isAmount: boolean,
    document: string,
  ): void {
    const { indicator, period } = subject;
    const raw = cell?.raw ?? "";
    const reference = { document, locator: cellPlace(row, column), raw };
    const read = readerOf(indicator)(period, { ...(input as object), reference });
    if ("findings" in read) {
      if (cell !== undefined) leave({ row, column, raw }, reasonOf(read.findings[0]?.code));
      return;
    }
    const kept: Kept = { row, column, raw, one: read, period, isAmount };
    const place = called(subject.place);
    const own = places.get(place) ?? new Map<Indicator, Group>();
    places.set(place, own);
    const group = own.get(indicator) ?? { indicator, cells: [] };
    own.set(indicator, group);
    group.cells.push(kept);
  }

  function leaveAgain(kept: Kept): void {
    if (kept.raw !== "") leave(kept, "said-elsewhere");
  }

  /** One cell for each period: the others say the same, or nothing, or something else, and then none is used. */
  function settled({ indicator, cells }: Group): readonly Kept[] {
    if (cells.length === 1) return cells;
    const kind = { ...indicator, ...calendar };
    // The amounts of February and of both months are two things, though the totals after them would be one.
    const ofAmounts = { ...kind, measure: "annual" as const };
    const slots = new Map<string, Kept[]>();
    for (const kept of cells) {
      const key = kept.isAmount
        ? `amount ${periodKey(ofAmounts, kept.period)}`
        : periodKey(kind, kept.period);
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
        tell(twoValues(nameOf(indicator), first.period.text, first, second));
      }
    }
    return found;
  }

  function finish(): ReadonlyMap<string, Observations> {
    const result = new Map<string, Observations>();
    for (const [place, groups] of places) {
      const read: [string, NonNullable<Observations[string]>][] = [];
      for (const indicator of plan.indicators) {
        const group = groups.get(indicator);
        const kept = group === undefined ? [] : settled(group);
        const amounts = kept.filter(({ isAmount }) => isAmount);
        const printed = kept.filter(({ isAmount }) => !isAmount);
        const added =
          amounts.length === 0 ? [] : addedUp(plan, indicator, amounts, printed.some(isThere), leave, tell);
        // Months and the year to date come to the same total, or the table differs with itself.
        const totals = settled({ indicator, cells: [...added] });
        const all = [...printed, ...totals].toSorted((a, b) => byEnd(a.period, b.period));
        if (all.length === 0) continue;
        read.push([
          indicator.id,
          seriesOf(
            { ...indicator, ...calendar },
            all.map(({ one }) => one),
          ),
        ]);
      }
      if (read.length > 0) result.set(place, Object.fromEntries(read));
    }
    return result;
  }

  return { add, finish };
}

const isThere = ({ one }: Kept): boolean => hasValue(one);

function reasonOf(code: string | undefined): UnreadCellReason {
  if (code === "dimension-mismatch" || code === "unit-absent" || code === "unit-unknown")
    return "unit-differs";
  return code === "level-over-span" ? "period-unclear" : "value-refused";
}
