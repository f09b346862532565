import type { Message } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import { observedFor } from "../../model/observed-for.js";
import { forecastMethods } from "../../projection/forecast-methods.js";
import { historyOf } from "../../projection/history.js";
import type { Series } from "../../series/series.js";
import { checkOption } from "../../value/check-option.js";
import { keysOf } from "../../value/closed-list.js";
import { decimalText } from "../../value/decimal.js";
import { differenceUnit } from "../../value/difference-unit.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { ownCopy } from "../../value/own-copy.js";
import type { RateText } from "../../value/rate.js";
import { unitWords } from "../../value/unit-label.js";
import type { World } from "../assumptions/world.js";
import { historyOfStanding } from "../forecast-ahead.js";
import { growthSeen } from "./growth-seen.js";
import type { End, Look } from "./looker.js";
import type { GrowthRange, SensitivityFactor, SensitivityOptions } from "./result.js";
import { revised } from "./revised.js";

/** A factor set in one way, and where that leads. */
export interface Setting {
  readonly setting: Message;
  readonly end: End;
}

/** A factor in all the ways that it is set. */
export interface Settings {
  readonly factor: SensitivityFactor;
  readonly input?: LocalizedText | undefined;
  readonly settings: readonly Setting[];
}

/** Sets one factor after the other. */
export function settingsOf(
  world: World,
  indicator: Indicator,
  options: SensitivityOptions,
  look: Look,
): readonly Settings[] {
  const { id } = indicator;
  const formula = world.given.formulas.get(id);
  const { growth, inputGrowth = {}, alternatives = {} } = options;
  const own = Object.keys(formula?.definition.inputs ?? {});
  for (const name of Object.keys({ ...inputGrowth, ...alternatives })) {
    const option = Object.hasOwn(inputGrowth, name) ? "inputGrowth" : "alternatives";
    const known = own.join(" | ") || "an indicator whose inputs are given";
    checkOption("what-if", `${option}/${name}`, own.includes(name), known, name);
  }
  const isFree = growth === undefined || formula === undefined;
  checkOption("what-if", "growth", isFree, "inputGrowth, the rates of its inputs", growth);
  const methods = keysOf(forecastMethods).map((method) => ({
    setting: ownCopy(forecastMethods[method].name),
    end: look({ method }),
  }));
  const range = growth ?? growthSeen(historyOfStanding(world.standingOf(indicator), []));
  // What is computed from inputs grows as they do.
  const grown = (): readonly Setting[] => grownBetween(range, (rate) => look({ growth: { [id]: rate } }));
  return [
    { factor: "method", settings: methods },
    { factor: "latest-value", settings: revisions(world, indicator, options.revision, look) },
    ...(formula === undefined ? [{ factor: "growth" as const, settings: grown() }] : []),
    ...own.flatMap((name) => inputSettings(world, indicator, name, options, look)),
  ];
}

function revisions(
  { plan, observations, standingOf }: World,
  indicator: Indicator,
  revision: RateText | undefined,
  look: Look,
): readonly Setting[] {
  const series = observedFor(plan, indicator, observations);
  const change = revised(standingOf(indicator), series, revision);
  if (change === undefined) return [];
  const size = decimalText(change.by);
  const { unit } = indicator;
  const [zh, en] = unitWords(unit && differenceUnit(unit));
  const at = (sign: string, one: Series): Setting => ({
    setting: { "zh-Hans": `${sign}${size}${zh}`, en: `${sign}${size}${en}` },
    end: look({}, { ...observations, [indicator.id]: one }),
  });
  return [at("-", change.down), at("+", change.up)];
}

/** The growth of an input, and its scope where other series are given for it. */
function inputSettings(
  { plan, observations, given }: World,
  { id }: Indicator,
  name: string,
  { inputs = {}, inputGrowth = {}, alternatives = {} }: SensitivityOptions,
  look: Look,
): readonly Settings[] {
  const formula = given.formulas.get(id);
  const source = formula?.inputs[name];
  const input = formula?.definition.inputs[name]?.name;
  const isId = typeof source === "string";
  const series = isId ? observedFor(plan, indicatorOf(plan, source), observations) : source;
  const range = inputGrowth[name] ?? (series && growthSeen(historyOf(series)));
  const at = (rate: RateText): End =>
    look({ growth: isId ? { [source]: rate } : { [id]: { [name]: rate } } });
  const growth: Settings = { factor: "input-growth", input, settings: grownBetween(range, at) };
  const others = Object.entries(alternatives[name] ?? {});
  if (others.length === 0) return [growth];
  const scopes = others.map(([text, other]) => ({
    setting: { "zh-Hans": text, en: text },
    end: look({ inputs: { ...inputs, [id]: { ...formula?.inputs, [name]: other } } }),
  }));
  return [
    growth,
    { factor: "input-scope", input, settings: [{ setting: asGiven, end: look({}) }, ...scopes] },
  ];
}

const asGiven: Message = { "zh-Hans": "给定口径", en: "as given" };

function grownBetween(range: GrowthRange | undefined, at: (rate: RateText) => End): readonly Setting[] {
  if (range === undefined) return [];
  return [range.low, range.high].map((rate) => ({
    setting: { "zh-Hans": rate, en: rate },
    end: at(rate),
  }));
}
