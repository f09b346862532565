import type { Verdict } from "../assessment/verdict.js";
import { verdictWords } from "../assessment/verdict.js";
import { keysOf } from "../value/closed-list.js";
import { faithfulText, percentText, probabilityText } from "../value/faithful-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import type { RegionHeatMapRow } from "./region-heat-map-row.js";
import { say } from "./say.js";
import { words } from "./words.js";

/** What a heat map can show of each place and indicator, with its word. */
export const heatShows = {
  verdict: words.verdict,
  completion: words.completion,
  pace: words.pace,
  probability: words.probability,
} as const;

/**
 * What a heat map shows of each place and indicator (热力图所示).
 *
 * @category Charts
 * @example
 * const show: HeatShow = "pace";
 * @useDeclaredType
 */
export type HeatShow = keyof typeof heatShows;

/**
 * What a heat map reads of one indicator of a place. `assessRegions` and `outlookRegions` give more.
 *
 * @category Charts
 * @example
 * const judged: JudgedIndicator = { indicator: "pct-applications", verdict: "behind", completion: 0.2, pace: 0.5 };
 */
export interface JudgedIndicator<Id extends string = string> {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** Its class; absent in an outlook. */
  readonly verdict?: Verdict;
  /** Share of the way from baseline to target, 1 being all of it; `null` where it is not known. */
  readonly completion?: number | null;
  /** Completion over the share that is due, 1 being on schedule; `null` where it is not known. */
  readonly pace?: number | null;
  /** That the target is met, from 0 to 1; absent in an assessment. */
  readonly probability?: number | null;
  /** Why a number or a verdict is missing. */
  readonly reason?: MissingReason;
}

type Tone = RegionHeatMapRow["tone"];
type Class = Pick<RegionHeatMapRow, "tone" | "label" | "mark" | "text">;

const tones: readonly Exclude<Tone, "none">[] = ["worst", "low", "high", "best"];
const signs: Readonly<Record<Verdict, string>> = {
  behind: "▼",
  "on-track": "●",
  ahead: "▲",
  achieved: "√",
  "not-assessable": "—",
};
const toneOfVerdict: Readonly<Record<Verdict, Tone>> = {
  behind: "worst",
  "on-track": "low",
  ahead: "high",
  achieved: "best",
  "not-assessable": "none",
};
const letters = "DCBA";

/** Where the second, third and fourth class of a number begin. */
const steps: Readonly<Record<Exclude<HeatShow, "verdict">, readonly number[]>> = {
  completion: [0.25, 0.5, 0.75],
  pace: [0.5, 0.9, 1.1],
  probability: [0.25, 0.5, 0.75],
};

/** How a cell is coloured, marked and told. Where its column is narrow, a number is told by the letter of its class. */
export function heatClass(cell: JudgedIndicator, show: HeatShow, narrow: boolean, locale: Locale): Class {
  const { verdict = "not-assessable", reason } = cell;
  const why = reason === undefined ? undefined : localize(missingReasons[reason], locale);
  if (show === "verdict") {
    const word = localize(verdictWords[verdict], locale);
    const text = verdict === "not-assessable" && why !== undefined ? `${word} · ${why}` : word;
    return { tone: toneOfVerdict[verdict], label: verdictLabel(verdict, locale), mark: signs[verdict], text };
  }
  const value = cell[show] ?? null;
  if (value === null) {
    return { tone: "none", label: noneLabel(locale), mark: "—", text: why ?? noneLabel(locale).slice(2) };
  }
  const at = steps[show].filter((step) => value >= step).length;
  const text =
    show === "pace"
      ? faithfulText(value, 2, steps.pace)
      : show === "probability"
        ? probabilityText(value)
        : percentText(value, 0, [...steps.completion, 1]);
  const mark = narrow ? (letters[at] ?? "") : text.replace("%", "");
  return { tone: tones[at] ?? "none", label: numberLabel(show, at, narrow, locale), mark, text };
}

/** The number by which places are put in order; `null` where there is none. */
export function heatScore(cell: JudgedIndicator, show: HeatShow): number | null {
  if (show !== "verdict") return cell[show] ?? null;
  const tone = toneOfVerdict[cell.verdict ?? "not-assessable"];
  return tone === "none" ? null : tones.indexOf(tone);
}

/** The classes in the order of the legend, from the worst to the best and then what has none. */
export function heatLabels(
  show: HeatShow,
  narrow: boolean,
  locale: Locale,
): readonly (readonly [Tone, string])[] {
  const verdicts = keysOf(toneOfVerdict);
  return [
    ...tones.map((tone, at) => {
      const verdict = verdicts.find((one) => toneOfVerdict[one] === tone);
      const label =
        show === "verdict"
          ? verdictLabel(verdict ?? "not-assessable", locale)
          : numberLabel(show, at, narrow, locale);
      return [tone, label] as const;
    }),
    ["none", show === "verdict" ? verdictLabel("not-assessable", locale) : noneLabel(locale)] as const,
  ];
}

function verdictLabel(verdict: Verdict, locale: Locale): string {
  return `${signs[verdict]} ${localize(verdictWords[verdict], locale)}`;
}

function noneLabel(locale: Locale): string {
  return say(locale, "— 无数值", "— 無數值", "— no number");
}

function numberLabel(
  show: Exclude<HeatShow, "verdict">,
  at: number,
  narrow: boolean,
  locale: Locale,
): string {
  const [least, next] = [steps[show][at - 1], steps[show][at]];
  const text = (step: number): string => (show === "pace" ? String(step) : `${step * 100}%`);
  const range =
    least === undefined
      ? say(locale, `不足 ${text(next ?? 0)}`, `不足 ${text(next ?? 0)}`, `below ${text(next ?? 0)}`)
      : next === undefined
        ? say(locale, `${text(least)} 以上`, `${text(least)} 以上`, `${text(least)} and more`)
        : say(
            locale,
            `${text(least)}—${text(next)}`,
            `${text(least)}—${text(next)}`,
            `${text(least)} to ${text(next)}`,
          );
  return narrow ? `${letters[at]} ${range}` : range;
}
