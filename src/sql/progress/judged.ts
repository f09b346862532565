import { possibleRange } from "../../series/possible-range.js";
import { shiftPoint } from "../../value/decimal-text.js";
import type { AimColumns } from "./aim-columns.js";
import { isMetText, limitTexts, meetsText } from "./bound-text.js";
import { drawnText, placesText, powerText } from "./drawn.js";
import { elapsedText } from "./elapsed-text.js";
import type { JudgedForm } from "./judged-form.js";
import { chooseLeg, legsOf } from "./legs.js";
import type { Linear } from "./linear.js";
import { paceText } from "./pace.js";
import { scaleOf } from "./scale-of.js";
import type { SqlAim, SqlTarget } from "./sql-aim.js";
import { levelText, roundedText, tenTimes, wholeText } from "./whole-text.js";

/** What is worked out for the places of one aim, step by step: numbers, the way, what stands against a verdict, the row. */
export function judgedColumns(aim: SqlAim & { readonly target: SqlTarget }, form: JudgedForm): AimColumns {
  const { indicator, target } = aim;
  const { dialect, valuePlaces, places } = form;
  const { wide } = dialect;
  const { direction, measure } = indicator;
  const isTotal = measure === "cumulative";
  const scale = scaleOf(aim, valuePlaces);
  const startQuanta = isTotal ? "0" : wide.column("start_value", valuePlaces);
  const textOf = (one: Linear | "own"): string =>
    one === "own"
      ? wholeText("own_value", valuePlaces, scale, wide)
      : levelText(one, startQuanta, valuePlaces, scale, wide);
  const [first = "own", second = first] = target.numbers;
  const isRange = target.comparator === "between";
  const numbers = {
    v: wholeText("value", valuePlaces, scale, wide),
    s: isTotal ? "0" : wholeText("start_value", valuePlaces, scale, wide),
    first_number: textOf(first),
    second_number: textOf(second),
    ...Object.fromEntries(target.interim.map(({ level }, at) => [`level_${at}`, textOf(level)])),
    is_year_end: "days_gone = days_in_year",
    own_places: target.numbers.includes("own") ? placesText("own_value", valuePlaces, dialect) : "0",
    start_places: isTotal ? "0" : placesText("start_value", valuePlaces, dialect),
  };
  const limits = limitTexts(target.comparator, direction, ["first_number", "second_number"], wide);
  // The single number that progress is measured against: of an interval the end that is reached first.
  const levelEnd = isRange && direction === "decrease" ? "second_number" : "first_number";
  const levelNow =
    isRange && direction === "maintain"
      ? "CASE WHEN v > second_number THEN second_number ELSE first_number END"
      : levelEnd;
  const legs = legsOf(target, levelEnd);
  const chosen = (part: "above" | "below" | "from" | "to"): string =>
    chooseLeg(legs, (leg) => leg[part], dialect);
  const drawnPlaces = `GREATEST(own_places, start_places, ${target.printedPlaces})`;
  const way = {
    is_met: isMetText("v", "qualifier", limits),
    start_meets: isTotal ? "TRUE" : meetsText("s", limits),
    whole_way: `${levelEnd} - s`,
    covered: "v - s",
    missing: `abs(v - ${levelNow})`,
    due_below: chosen("below"),
    due_above: chosen("above"),
    leg_from: chosen("from"),
    leg_to: chosen("to"),
    ten_drawn: powerText(drawnPlaces, Math.max(target.printedPlaces, valuePlaces), isTotal ? 0 : 2),
  };
  const startMeets = isTotal ? meetsText("s", limits) : "start_meets";
  const lower = possibleRange(indicator).lower;
  const least = lower === undefined ? "" : wide.constant(BigInt(shiftPoint(String(lower), scale)));
  const isOver = `ends_on >= ${dialect.day(target.due.on)}`;
  const settles = [
    ...(limits.upper === undefined ? ["is_met"] : []),
    ...(limits.upper === undefined
      ? []
      : limits.lower === undefined
        ? ["NOT is_met"]
        : [`NOT is_met AND v > ${limits.upper}`]),
  ].join(" OR ");
  const isSettled = measure === "annual" ? `is_settling` : "FALSE";
  const lost =
    measure === "annual"
      ? "(is_settling AND NOT is_met)"
      : isTotal && limits.upper !== undefined
        ? "NOT is_met"
        : "FALSE";

  const noLevel = [
    "WHEN unread IS NOT NULL THEN unread",
    ...(aim.isOwn ? ["WHEN own_unfit IS NOT NULL THEN own_unfit"] : []),
    ...(target.change === undefined
      ? []
      : [`WHEN ${isTotal ? "TRUE" : "start_value IS NULL"} THEN 'no-baseline'`]),
    ...(target.change === "multiplied" ? ["WHEN s <= 0 THEN 'no-rate'"] : []),
    ...(target.change !== undefined && lower !== undefined
      ? [`WHEN s >= ${least} AND LEAST(first_number, second_number) < ${least} THEN 'target-impossible'`]
      : []),
  ];
  const startDay =
    target.wayStart.on === form.start.on
      ? dialect.day(form.start.on)
      : `CASE WHEN start_value IS NULL THEN ${dialect.day(form.start.on)} ELSE ${dialect.day(target.wayStart.on)} END`;
  const noValue = [
    `WHEN value IS NULL THEN CASE WHEN ${measure === "annual" ? "has_parts = 1" : "FALSE"} THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END`,
    `WHEN ends_on <= ${startDay} THEN 'not-started'`,
  ];
  const noCompletion = [
    ...(target.kind === "keep" ? ["WHEN TRUE THEN 'level-to-keep'"] : []),
    ...(target.kind === "stay-within" ? ["WHEN TRUE THEN 'ceiling'"] : [`WHEN ${lost} THEN 'ceiling'`]),
    ...(isTotal
      ? ["WHEN whole_way < 0 THEN 'baseline-beyond-target'"]
      : ["WHEN start_value IS NULL THEN 'no-baseline'"]),
    ...(target.isRank ? ["WHEN TRUE THEN 'rank'"] : []),
    "WHEN whole_way = 0 THEN 'target-equals-baseline'",
    `WHEN ${startMeets} THEN 'baseline-beyond-target'`,
  ];
  const reasons = {
    not_judged: `CASE ${[...noLevel, ...noValue].join("\n      ")} END`,
    no_completion: `CASE ${noCompletion.join("\n      ")} END`,
    side: "CASE WHEN whole_way < 0 THEN -1 ELSE 1 END",
    settles,
    is_on_way: drawnText(scale, wide),
  };
  const covered = "side * covered";
  const dueSoFar = "side * (due_above - s * due_below)";
  const better = direction === "decrease" ? "v < s" : "v > s";
  const verdict = `CASE
    WHEN not_judged IS NOT NULL THEN 'not-assessable'
    WHEN ${isOver} OR ${isSettled} THEN CASE WHEN is_met THEN 'achieved' ELSE 'behind' END
    WHEN is_met THEN '${target.kind === "reach" ? "achieved" : "on-track"}'
    ${target.kind === "reach" ? "" : "WHEN TRUE THEN 'behind'\n    "}WHEN no_completion = 'baseline-beyond-target' THEN 'behind'
    WHEN no_completion = 'rank' THEN CASE WHEN ${better} THEN 'on-track' ELSE 'behind' END
    WHEN no_completion IS NOT NULL THEN 'not-assessable'
    ${paceText({ covered, due: dueSoFar, below: "due_below", whole: "side * whole_way" }, form.thresholds)}
  END`;
  const hasPace = `not_judged IS NULL AND no_completion IS NULL`;
  const completion = `CASE WHEN ${hasPace} THEN ${roundedText(covered, "(side * whole_way)", places, wide)} END`;
  const pace = `CASE WHEN ${hasPace} THEN CASE
      WHEN is_on_way THEN ${wide.toDecimal(`1${"0".repeat(places)}`, places)}
      WHEN ${dueSoFar} > 0 THEN ${roundedText(`(${covered} * due_below)`, `(${dueSoFar})`, places, wide)}
    END END`;
  const row = {
    verdict,
    reason: "coalesce(not_judged, no_completion)",
    met: "CASE WHEN not_judged IS NULL THEN is_met END",
    value: "CASE WHEN unread IS NULL THEN value END",
    ends_on: "CASE WHEN unread IS NULL THEN ends_on END",
    completion,
    elapsed_share: `CASE WHEN unread IS NULL AND value IS NOT NULL THEN ${elapsedText(target.due, form)} END`,
    pace,
    gap: `CASE WHEN not_judged IS NULL THEN ${wide.toDecimal(`CASE WHEN is_met THEN 0 ELSE missing END${tenTimes(form.gapPlaces - scale, wide)}`, form.gapPlaces)} END`,
  };
  return { numbers, way, reasons, row };
}
