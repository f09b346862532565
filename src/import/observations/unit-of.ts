import { areAlike } from "../../value/are-alike.js";
import { readUnit, type Unit, type UnitText } from "../../value/unit.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Problem } from "./meaning.js";
import type { Subject } from "./subject.js";

/** The unit that a number converts from; `undefined` where it is that of the indicator. */
export function unitOf(
  { indicator, units }: Subject,
  own: UnitText | undefined,
  given: UnitText | undefined,
): UnitText | Problem | undefined {
  const said: PrintedUnit | undefined = own === undefined ? units : [own];
  // What the caller says of a unit is read as if the table printed it.
  const printed = said ?? (given === undefined ? undefined : [given]);
  if (printed === undefined) return undefined;
  if (printed === "unknown") return { reason: "unit-unknown" };
  // An indicator without a unit is a plain number, or points: 分 and 家 say no more, % says another number.
  if (indicator.unit === undefined) {
    const [only, another] = printed;
    return another === undefined && isPlainCount(readUnit(only)) ? undefined : { reason: "unit-differs" };
  }
  const target = readUnit(indicator.unit);
  // 每万人口…（件）: what stands below the stroke is in the name.
  const below = indicator.name["zh-Hans"].includes("每") ? indicator.unit?.split("/")[1] : undefined;
  const alike = printed
    .map((one) => (below === undefined || one.includes("/") ? one : `${one}/${below}`))
    .filter((one) => areAlike(readUnit(one), target));
  const [one, ...others] = alike;
  if (one === undefined || others.length > 0) return { reason: "unit-differs" };
  return one === indicator.unit ? undefined : one;
}

const plain: ReadonlySet<string> = new Set(["count", "people", "score"]);

/** A number of things, of people or of points: no scale, no money, no time, no comparison of numbers. */
function isPlainCount(unit: Unit | undefined): boolean {
  return unit?.power === 0 && plain.has(unit.dimension);
}
