import type { Aim, NoAim } from "../aims/aim.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { type TargetPath, targetPath } from "../paths/target-path.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import { yearPosition } from "../value/year-position.js";
import { yearText } from "../value/year-text.js";
import type { OwnSteps } from "./year-steps.js";

/** The path to the final target of an indicator through the steps that were given; of a total not through steps that fall. */
export function pathThrough(
  plan: Plan,
  indicator: Indicator,
  final: Aim | NoAim,
  own: OwnSteps,
): TargetPath | Missing {
  if ("missing" in final) return missing(final.missing.reason);
  const [{ way }] = final.targets;
  if ("missing" in way) return way;
  const [first] = way.points;
  const last = way.points.at(-1) ?? first;
  const inside = [...own].filter(([year]) => year + 1 > first.position && year + 1 < last.position);
  const waypoints = Object.fromEntries(inside.map(([year, value]) => [yearText(year), value]));
  const fits = indicator.measure !== "cumulative" || isRising(way.points, plan, inside);
  return targetPath(plan, indicator.id, fits ? { waypoints } : {});
}

/** Whether a total rises through all that it is said to be. */
function isRising(
  points: readonly { readonly period: string; readonly value: DecimalText }[],
  plan: Plan,
  inside: readonly (readonly [year: number, value: DecimalText])[],
): boolean {
  const values = new Map(points.map(({ period, value }) => [yearPosition(period, plan), value]));
  for (const [year, value] of inside) values.set(year + 1, value);
  const inOrder = [...values].toSorted(([a], [b]) => a - b).map(([, value]) => value);
  return inOrder.every((value, index) => compare(value, inOrder[index - 1] ?? value) >= 0);
}
