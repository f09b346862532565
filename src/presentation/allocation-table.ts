import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { PlaceShare, TargetAllocation } from "../regions/split/target-allocation.js";
import { targetSplits } from "../regions/split/target-splits.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOptions } from "../value/check-options.js";
import { isKeyOf } from "../value/closed-list.js";
import { decimal, decimalText } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { localize } from "../value/localized-text.js";
import { ownCopy } from "../value/own-copy.js";
import { yearWords } from "../value/period-label.js";
import { allocationColumns } from "./allocation-columns.js";
import type { AllocationRow } from "./allocation-row.js";
import { inOfficeYears } from "./in-office-years.js";
import { requiredCells } from "./required-cells.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * Writes a target that was split over places as a table (目标分解表): each place with its share, and of a split with `from` also where
 * it is, what is to come, what that asks a year beside its own last years, and how probable it is. The last row is all together.
 *
 * @param plan - The plan whose target was split.
 * @param allocation - From {@link allocateTarget}.
 * @param options - `total: false` leaves the last row out.
 * @returns The places in the order in which they were given.
 * @throws {@link UsageError} `Argument allocation: expected a target split by allocateTarget, received …`, `Unknown indicator: …`,
 * `Unknown option: …`
 * @category Tables
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const from = { 南宁: of({ 2021: 48, 2022: 110, 2023: 170 }), 柳州: of({ 2021: 20, 2022: 35, 2023: 62 }) };
 * const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 1, 柳州: 1 }, { split: "increment", from });
 * const table = "parts" in split && selectColumns(allocationTable(guangxi2025, split), ["place", "present", "share", "increase"]);
 * table && toCsv(table) // => "地区,现有水平,份额,增减量\r\n南宁,170,304,134\r\n柳州,62,196,134\r\n合计,232,500,268\r\n"
 */
export function allocationTable<Id extends string>(
  plan: Plan<Id>,
  allocation: TargetAllocation<NoInfer<Id>>,
  options: {
    /**
     * Whether a last row adds the places up.
     * @defaultValue `true`
     */
    readonly total?: boolean;
  } = {},
): Table<AllocationRow> {
  checkOptions(options, { total: true });
  checkArgument(
    "allocation",
    isRecord(allocation) &&
      isRecord(allocation.parts) &&
      isRecord(allocation.target) &&
      isKeyOf(targetSplits, allocation.split),
    { "zh-Hans": "allocateTarget 得出的分解", en: "a target split by allocateTarget" },
    allocation,
  );
  const indicator = indicatorOf<Id>(plan, allocation.indicator);
  const places = placeRows(indicator, allocation);
  const rows = options.total === false ? places : [...places, totalRow(indicator, allocation)];
  const { year } = allocation.target;
  const when = yearWords(year, plan);
  const how = targetSplits[allocation.split];
  const name = (locale: "zh-Hans" | "en") => localize(indicator.name, locale);
  return {
    title: titleOf(plan, {
      "zh-Hans": `${name("zh-Hans")} ${when["zh-Hans"]}目标分解（${how["zh-Hans"]}）`,
      en: `${name("en")}: the target of ${when.en} split (${how.en})`,
    }),
    columns: inOfficeYears(plan, allocationColumns(allocation), rows),
    rows,
  };
}

/** What every row of a table has. */
function shared({ name, id, unit: levelUnit }: Indicator, { unit, target }: TargetAllocation) {
  return {
    unit: unit ?? null,
    levelUnit: levelUnit ?? null,
    name: ownCopy(name),
    indicator: id,
    year: target.year,
  };
}

function placeRows(indicator: Indicator, allocation: TargetAllocation): readonly AllocationRow[] {
  const { parts, ratios, shares = [] } = allocation;
  const byPlace = new Map(shares.map((one) => [one.place, one]));
  return Object.entries(parts).map(([place, share]) => ({
    place,
    share,
    level: ratios?.[place] ?? share,
    ...shared(indicator, allocation),
    ...askedCells(indicator, byPlace.get(place)),
  }));
}

function askedCells(indicator: Indicator, share: PlaceShare | undefined) {
  const { present, recent } = share ?? { present: null, recent: null };
  return {
    present: present?.value ?? null,
    presentPeriod: present?.period ?? null,
    has: share?.has ?? null,
    increase: share?.increase ?? null,
    ...requiredCells(share?.required ?? null, share && indicator.unit),
    recentPerYear: recent?.perYear.value ?? null,
    recentRate: recent?.rate ?? null,
    timesRecent: share?.timesRecent ?? null,
    probability: share?.probability ?? null,
    reason: share?.reason ?? null,
  };
}

/** All together: what adds up is added, and of a ratio it is the one that the shares roll up to. */
function totalRow(indicator: Indicator, allocation: TargetAllocation): AllocationRow {
  const { parts, ratios, present = null, increase = null, rolledUp } = allocation;
  const share = Object.values(parts).reduce((sum, part) => sum.plus(part), decimal(0));
  return {
    ...askedCells(indicator, undefined),
    place: { "zh-Hans": "合计", "zh-Hant": "合計", en: "Together" },
    present: ratios === undefined ? present : null,
    has: present,
    share: decimalText(share),
    level: rolledUp,
    increase,
    ...shared(indicator, allocation),
  };
}
