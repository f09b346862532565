import { readUnit, type UnitText } from "../../value/unit.js";
import { unitLabel } from "../../value/unit-label.js";

/** A unit as a table prints it: one that is known, or several of which each number has its own, or one that is not known. */
export type PrintedUnit = readonly UnitText[] | "unknown";

/** Reads words as a unit, or as several: 亿元、%. `own` are the units of the plan, which may be of the caller's making. */
export function printedUnit(words: string, own: ReadonlyMap<string, UnitText>): PrintedUnit | undefined {
  const bare = words
    .trim()
    .replace(/^(?:计量)?单\s?位\s?[:：]?\s?/u, "")
    .replace(/^units?\s?[:：]\s?/iu, "");
  const whole = oneUnit(bare, own);
  if (whole !== undefined) return [whole];
  const parts = bare.split(/[、,，;；]|\s或\s/u).map((part) => oneUnit(part.trim(), own));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

function oneUnit(words: string, own: ReadonlyMap<string, UnitText>): UnitText | undefined {
  // In a heading PCT is the treaty, and a number alone no unit.
  if (words === "" || words.length > 60 || /^(?:\d+|pct)$/iu.test(words)) return undefined;
  return own.get(words) ?? readUnit(words)?.text;
}

/** The units of a plan by what they are called. */
export function ownUnits(units: Iterable<UnitText | undefined>): ReadonlyMap<string, UnitText> {
  const found = new Map<string, UnitText>();
  for (const unit of units) {
    if (unit === undefined || readUnit(unit) === undefined) continue;
    for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
      const label = unitLabel(unit, locale);
      if (label !== "") found.set(label, unit);
    }
    found.set(unit, unit);
  }
  return found;
}
