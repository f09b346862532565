import { pointer, show } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import type { JurisdictionLevel } from "../../model/jurisdiction.js";
import { jurisdictionLevels } from "../../model/jurisdiction-levels.js";
import { indicatorOf, type Observations } from "../../model/observe.js";
import { observedFor } from "../../model/observed-for.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkRecord } from "../../value/check-record.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import { idPattern } from "../../value/id-text.js";
import { isRecord } from "../../value/is-record.js";
import { type LocalizedText, localize } from "../../value/localized-text.js";
import { ownCopy } from "../../value/own-copy.js";
import { checkPlaceName } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import { isCode } from "../places/code-of-place.js";
import type { Place } from "../places/place.js";
import { ownIndicatorOf } from "./own-indicator.js";
import { ownTargetOf } from "./own-target.js";
import type { RegionTarget } from "./region-promises.js";
import { startAt } from "./start-at.js";

/**
 * What is known of a place whose plan is derived.
 *
 * @category Regions
 * @example
 * const options: PlanForOptions<"pct-applications"> = { targets: { "pct-applications": 50 }, level: "city" };
 */
export interface PlanForOptions<Id extends string = string> {
  /** By indicator: the place's own target, as a number in the indicator's unit or a whole target. */
  readonly targets?: { readonly [Key in Id]?: RegionTarget };
  /** What was observed in the place: its baselines are read from them. */
  readonly observations?: Observations<Id>;
  /**
   * The id of the derived plan.
   * @defaultValue made of the plan's and the place's
   */
  readonly id?: string;
  /**
   * The title that readers see.
   * @defaultValue the plan's, with the place before it
   */
  readonly title?: LocalizedText;
  /**
   * The level of the place.
   * @defaultValue what its code says, or one below the plan's
   */
  readonly level?: JurisdictionLevel;
}

const optionNames: OptionNames<PlanForOptions> = {
  targets: true,
  observations: true,
  id: true,
  title: true,
  level: true,
};

/**
 * Derives the plan of one place from the plan above (分解到地区的规划): the same indicators, each from the place's own start
 * to the place's own target. The start is the value that the place had when the plan's baseline was taken. Where the
 * place has no target of its own, the plan's applies to it too. The target of a total does not, because it is of all
 * places together: such an indicator is only monitored. {@link assessRegions} judges the place by this plan. Goals,
 * actions, facts and places belong to the plan above and are left out.
 *
 * @param plan - The plan above.
 * @param place - Its name, or the place with its code.
 * @param options - Its targets and observations.
 * @returns A whole plan based on the one above.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`, `Not a target of … for …: …`, `Argument …: …`, `Unknown option: …`
 * @category Regions
 * @example
 * const own = planFor(guangxi2025, { id: "南宁", name: { "zh-Hans": "南宁市" }, code: "450100" }, {
 *   targets: { "pct-applications": 120 },
 *   observations: observe(guangxi2025, { "high-value-patents-per-10k": { 2020: "2.61" } }),
 * });
 * own.id // => "guangxi-2025-450100"
 * own.jurisdiction // => { code: "450100", name: { "zh-Hans": "南宁市" }, level: "city" }
 * own.indicators.find(({ id }) => id === "pct-applications")?.targets[0]?.basis // => "level"
 * own.indicators.find(({ id }) => id === "high-value-patents-per-10k")?.baseline?.value // => "2.61"
 */
export function planFor<Id extends string>(
  plan: Plan<Id>,
  place: Place | string,
  options: PlanForOptions<NoInfer<Id>> = {},
): Plan<Id> {
  checkPlan(plan);
  const one = placeOf(place);
  checkOptions(options, optionNames);
  const { targets = {}, observations = {}, title, level } = options;
  checkRecord("targets", targets);
  checkRecord("observations", observations);
  for (const id of Object.keys(targets)) indicatorOf<Id>(plan, id as Id);
  if (level !== undefined) checkLevel(level);
  const name = one.name ?? { "zh-Hans": one.id };
  const named = title ?? titleFor(plan, name);
  const indicators = plan.indicators.map((indicator) => {
    const series = observedFor<Id>(plan, indicator, observations as Observations<Id>, "/observations");
    const target = targetOf<Id>(plan, indicator, one.id, targets);
    return ownIndicatorOf<Id>(plan, indicator)(target, (year) => startAt(series, year));
  });
  const { period, yearEnds, yearStyle, baseYear, terms } = plan;
  return ownCopy({
    id: options.id ?? idFor(plan, one),
    title: named,
    jurisdiction: {
      ...(isCode(one.code) && { code: one.code }),
      name,
      level: level ?? levelFor(plan, one),
    },
    period,
    ...(yearEnds !== undefined && { yearEnds }),
    ...(yearStyle !== undefined && { yearStyle }),
    ...(baseYear !== undefined && { baseYear }),
    basedOn: [{ title: plan.title, plan: plan.id }],
    indicators,
    ...(terms && { terms }),
    references: [
      {
        document: localize(plan.title, "zh-Hans"),
        locator: `目标分解 ${one.id}`,
        raw: localize(name, "zh-Hans"),
      },
    ],
  });
}

function targetOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  place: string,
  targets: { readonly [Key in Id]?: RegionTarget },
): Target | undefined {
  const given = Object.hasOwn(targets, indicator.id) ? targets[indicator.id] : undefined;
  return given === undefined
    ? undefined
    : ownTargetOf(plan, indicator)(place, given, () => pointer("/targets", indicator.id));
}

function placeOf(place: Place | string): Place {
  const isName = typeof place === "string";
  const one = isName ? { id: place } : place;
  checkArgument("place", isRecord(one), { "zh-Hans": "地区，或其名称", en: "a place, or its name" }, place);
  checkPlaceName(isName ? "place" : "place/id", one.id);
  return one;
}

function checkLevel(level: string): void {
  if (isKeyOf(jurisdictionLevels, level)) return;
  throw refuse({
    code: "level-unknown",
    path: "/level",
    expected: keysOf(jurisdictionLevels).join(" | "),
    received: show(level),
    words: ["未知的层级", "Unknown level"],
  });
}

function titleFor(plan: Plan, name: LocalizedText): LocalizedText {
  return {
    "zh-Hans": `${localize(name, "zh-Hans")}：${localize(plan.title, "zh-Hans")}（分解）`,
    en: `${localize(name, "en")}: its part of ${localize(plan.title, "en")}`,
  };
}

/** Ids are in small letters and digits: of a place with another name they have its code, or the numbers of its signs. */
function idFor(plan: Plan, { id, code }: Place): string {
  const signs = Array.from(id, (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join("");
  const own = isCode(code) ? code : idPattern.test(id) ? id : `u${signs}`.slice(0, 80);
  return `${plan.id}-${own}`;
}

function levelFor({ jurisdiction }: Plan, { code }: Place): JurisdictionLevel {
  if (isCode(code)) return code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
  const levels = keysOf(jurisdictionLevels);
  const below = levels[levels.indexOf(jurisdiction.level) + 1];
  return below ?? jurisdiction.level;
}
