import type {
  ChangeDecomposition,
  PlaceInRatio,
  PlaceInTotal,
  WholeChange,
} from "../regions/decompose/change-decomposition.js";
import { type Decimal, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import type { ContributionChartOptions } from "./contribution-chart-options.js";
import type { ContributionChartRow } from "./contribution-chart-row.js";
import { periodText } from "./indicator-title.js";
import { chartLine } from "./list-layers.js";
import { say } from "./say.js";

/** What one bar adds, in the unit of the whole, and as a share of the whole change in per cent. */
interface Added {
  readonly kind: "place" | "others";
  readonly name: string;
  readonly by: Decimal;
  readonly share: DecimalText | null;
}

/** The whole at the start, the bars from where the one before ended, and the whole at the end. */
export function contributionRows(
  change: ChangeDecomposition,
  whole: WholeChange,
  { order = "given", most, plan, hideEmpty = false }: ContributionChartOptions,
  look: Look,
): readonly ContributionChartRow[] {
  const { locale } = look;
  const [unit, points] = [change.unit, change.unit && differenceUnit(change.unit)].map(
    (one) => unitWords(one)[locale === "en" ? 1 : 0],
  );
  const places: readonly (PlaceInTotal | PlaceInRatio)[] = change.places;
  const all = places
    .map(
      (one): Added => ({
        kind: "place",
        name: visibleText(one.place),
        by: addedBy(one),
        share: shareOf(one),
      }),
    )
    .filter(({ by }) => !hideEmpty || !by.isZero());
  const shown = inOrder(withOthers(all, most, look), order);
  const end = (kind: "start" | "end", place: number): ContributionChartRow => {
    const [period, value] = kind === "start" ? [change.from, whole.from] : [change.to, whole.to];
    const text = `${shortDecimal(value)}${unit}`;
    const line = chartLine(place, periodText(period, plan), text, look);
    return { ...line, kind, from: 0, to: Number(value), moves: "whole" };
  };
  let at: Decimal = decimal(whole.from);
  const bars = shown.map(({ kind, name, by, share }, index): ContributionChartRow => {
    const from = at;
    at = at.plus(by);
    const words = [
      `${signed(by.toFixed())}${points}`,
      ...(share === null ? [] : [`${share.replace("-", "−")}%`]),
    ];
    return {
      ...chartLine(index + 1, name, words.join(" · "), look),
      kind,
      from: from.toNumber(),
      to: at.toNumber(),
      moves: by.isZero() ? "still" : by.gt(0) ? "up" : "down",
    };
  });
  return [end("start", 0), ...bars, end("end", bars.length + 1)];
}

/** Those that add or take away the most, and the rest as one bar. */
function withOthers(all: readonly Added[], most: number | undefined, { locale }: Look): readonly Added[] {
  if (most === undefined || all.length <= most) return all;
  const kept = new Set(all.toSorted(bySize).slice(0, most));
  const rest = all.filter((one) => !kept.has(one));
  const shares = rest.map(({ share }) => share);
  const sum = (numbers: readonly (Decimal | DecimalText)[]): Decimal =>
    numbers.reduce((total: Decimal, one) => total.plus(one), decimal(0));
  const count = rest.length;
  const others: Added = {
    kind: "others",
    name: say(locale, `其他 ${count} 个地区`, `其他 ${count} 個地區`, `${count} other places`),
    by: sum(rest.map(({ by }) => by)),
    share: shares.some((one) => one === null) ? null : sum(shares.flatMap((one) => one ?? [])).toFixed(),
  };
  return [...all.filter((one) => kept.has(one)), others];
}

/** The other places stand last, whatever they come to. */
function inOrder(
  added: readonly Added[],
  order: NonNullable<ContributionChartOptions["order"]>,
): readonly Added[] {
  if (order === "given") return added;
  const by = order === "largest-first" ? (a: Added, b: Added) => b.by.cmp(a.by) : bySize;
  const last = ({ kind }: Added): number => (kind === "others" ? 1 : 0);
  return added.toSorted((a, b) => last(a) - last(b) || by(a, b));
}

function bySize(a: Added, b: Added): number {
  return b.by.abs().cmp(a.by.abs());
}

function addedBy(one: PlaceInTotal | PlaceInRatio): Decimal {
  return decimal("change" in one ? one.change : (one.contribution ?? 0));
}

function shareOf(one: PlaceInTotal | PlaceInRatio): DecimalText | null {
  return "share" in one ? one.share : null;
}

function signed(value: DecimalText): string {
  const text = shortDecimal(value);
  return text.startsWith("-") ? `−${text.slice(1)}` : text === "0" ? text : `+${text}`;
}
