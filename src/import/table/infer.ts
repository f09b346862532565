import { matchDifferences } from "../../catalogue/indicator-match.js";
import { matchIndicator } from "../../catalogue/match-indicator.js";
import type { Message } from "../../issue.js";
import type { KnownIndicator } from "../../known/known-indicator.js";
import { knownIndicators } from "../../known/known-indicators.js";
import { readUnit } from "../../value/unit.js";
import { inOwnUnit } from "../draft/in-own-unit.js";
import type { HoleReading, IndicatorReading, Read } from "../draft/reading.js";
import { inferDirection } from "./infer-direction.js";

/**
 * Adds what the document does not say and its words tell: the known indicator that the name means, and how that is counted.
 * What several kinds are normal for, and what no known indicator tells, is left open.
 *
 * @param names - What was found for the names before: tables have the same ones again.
 * @param mayBeTotal - A note explains brackets for totals, and none are left in the table.
 */
export function infer(reading: IndicatorReading, names: KnownNames, mayBeTotal = false): IndicatorReading {
  const { name } = reading;
  const found = names.get(name.value) ?? knownFor(name.value) ?? "none";
  names.set(name.value, found);
  const known = found === "none" ? undefined : found;
  const at = <Value>(value: Value, because: Message): Read<Value> => ({
    value,
    start: name.start,
    end: name.end,
    because,
  });
  const holes: HoleReading[] = [...reading.holes];
  const same = known?.isSame === true ? known : undefined;
  const catalogue = same && at(same.indicator.id, same.because);
  const counted = same && asKnown(same.indicator);
  const kinds = known === undefined ? [] : (known.indicator.measures ?? [known.indicator.measure]);
  // 新增, or brackets that were lost, may make a total of what is a yearly amount elsewhere.
  const isOpen = kinds[0] === "annual" && (mayBeTotal || isAdded(reading));
  const measure =
    reading.measure ??
    (counted && kinds.length === 1 && !isOpen ? at(same.indicator.measure, counted) : undefined);
  const regionRule = counted && at(same.indicator.regionRule, counted);
  const direction =
    reading.direction ?? (counted ? at(same.indicator.direction, counted) : inferDirection(reading));
  const near =
    known === undefined
      ? undefined
      : { "zh-Hans": "相近的已知指标", en: "as a known indicator that comes near" };
  if (measure === undefined) {
    const every = [...new Set(isOpen ? ([...kinds, "cumulative"] as const) : kinds)];
    holes.push(open("measure", near ? every.map((kind) => at(kind, near)) : [], every.length > 1));
  }
  if (regionRule === undefined) {
    holes.push(open("regionRule", known && near ? [at(known.indicator.regionRule, near)] : [], false));
  }
  if (direction === undefined) {
    holes.push(open("direction", known && near ? [at(known.indicator.direction, near)] : [], false));
  }
  const unit = (same && perPeople(reading, same.indicator)) ?? reading.unit;
  if (unit === undefined && hasNumber(reading) && !holes.some(({ field }) => field === "unit")) {
    const printed = reading.baseline?.unit;
    const maybe = [...(printed ? [printed] : []), ...(same && near ? [at(same.indicator.unit, near)] : [])];
    holes.push(open("unit", maybe, false));
  }
  const inferred: { -readonly [Key in keyof IndicatorReading]: IndicatorReading[Key] } = {
    ...reading,
    holes,
  };
  if (unit !== undefined) inferred.unit = unit;
  if (catalogue !== undefined) inferred.catalogue = catalogue;
  if (measure !== undefined) inferred.measure = measure;
  if (regionRule !== undefined) inferred.regionRule = regionRule;
  if (direction !== undefined) inferred.direction = direction;
  return inOwnUnit(inferred, reading.unit?.value);
}

/** 新增 counts what is added over the plan. */
function isAdded({ targets }: IndicatorReading): boolean {
  return targets.some(({ basis }) => basis.value === "increase");
}

/** Whether it has a number, or one that is left open. */
function hasNumber({ targets, baseline, holes }: IndicatorReading): boolean {
  if (holes.some(({ field }) => field.endsWith("/value"))) return true;
  return baseline?.value !== undefined || targets.some(({ value, lower }) => (value ?? lower) !== undefined);
}

function open(field: string, candidates: readonly Read<unknown>[], isAmbiguous: boolean): HoleReading {
  return { field, reason: isAmbiguous ? "ambiguous" : "not-printed", candidates };
}

/** What names were found to mean. */
export type KnownNames = Map<string, Known | "none">;

interface Known {
  readonly indicator: KnownIndicator;
  /** Not a part of it, and not more than it. */
  readonly isSame: boolean;
  readonly because: Message;
}

function knownFor(name: string): Known | undefined {
  const match = matchIndicator(name);
  if (!match.matched) return undefined;
  const indicator = knownIndicators.find(({ id }) => id === match.indicator);
  if (indicator === undefined) return undefined;
  if (match.exact) {
    const because = {
      "zh-Hans": `名称即已知指标“${indicator.name["zh-Hans"]}”`,
      en: `The name is that of the known indicator ${indicator.id}`,
    };
    return { indicator, isSame: true, because };
  }
  const why = matchDifferences[match.difference];
  return {
    indicator,
    isSame: match.difference === "empty-words" || match.difference === "misprint",
    because: {
      "zh-Hans": `名称近于已知指标“${indicator.name["zh-Hans"]}”：${why["zh-Hans"]}`,
      en: `The name comes near the known indicator ${indicator.id}: ${why.en}`,
    },
  };
}

function asKnown({ id, name }: KnownIndicator): Message {
  return {
    "zh-Hans": `已知指标“${name["zh-Hans"]}”的口径`,
    en: `As the known indicator ${id} is counted`,
  };
}

/** 每万人口…（件）: the denominator stands in the name. */
function perPeople({ name, unit }: IndicatorReading, known: KnownIndicator): Read<string> | undefined {
  const [above, below] = known.unit.split("/");
  const isOpen = unit !== undefined && below !== undefined && readUnit(unit.value)?.text === above;
  if (!isOpen || !/每万人|每萬人|10,?000|10k/iu.test(name.value)) return undefined;
  const because = {
    "zh-Hans": `印“${unit.value}”，分母在名称里`,
    en: `“${unit.value}” is printed, and the denominator is in the name`,
  };
  return { ...unit, value: known.unit, because };
}
