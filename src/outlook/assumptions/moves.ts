import type { Indicator } from "../../model/indicator.js";
import { wholesIn } from "../../model/wholes-in.js";
import type { Assumed } from "../../projection/assumed.js";
import { growthAssumed } from "../../projection/growth-assumed.js";
import { decimal } from "../../value/decimal.js";
import { convertIfAlike } from "../../value/quantity.js";
import { readRate } from "../../value/rate.js";
import { type ComputedFrom, computedFrom } from "./computed-from.js";
import { keptWithin, withItsParts, withItsWhole } from "./linked-courses.js";
import type { World } from "./world.js";
import { type YearlyAhead, yearlyAhead } from "./yearly-ahead.js";

/**
 * What moves an indicator (联动方式): a rate of its own, the inputs of its formula, the whole that it is a part of, or its parts.
 *
 * @category Projection
 * @example
 * const by: MovedBy = "formula";
 */
export type MovedBy = "growth" | "formula" | "whole" | "parts";

/** The course of an indicator that moves. */
export interface Move {
  readonly by: MovedBy;
  readonly assumed: Assumed;
}

/** How the indicators of a plan go as they are forecast, and as they are moved. */
export interface Moves {
  /** The course of one that is computed from its inputs; of the others there is none but the forecast. */
  readonly base: (indicator: Indicator) => ComputedFrom | undefined;
  readonly moved: (indicator: Indicator) => Move | undefined;
}

/**
 * Follows what is assumed through a plan. A rate of its own or a formula decides first. A part without one keeps its share of
 * a whole that moves, and a whole without one gains what its parts gain.
 */
export function movesIn(world: World): Moves {
  const { plan, read, given, standingOf } = world;
  const wholeOf = wholesIn(plan);
  const partsOf = (whole: Indicator): readonly Indicator[] =>
    plan.indicators.filter((one) => alikeWhole(one) === whole);
  const alikeWhole = (part: Indicator): Indicator | undefined => {
    const whole = wholeOf(part);
    const alike = whole !== undefined && whole !== part && whole.measure === part.measure;
    return alike && convertIfAlike("1", part.unit, whole.unit) !== undefined ? whole : undefined;
  };
  const isOfParts = (whole: Indicator): boolean =>
    Object.values(given.formulas.get(whole.id)?.inputs ?? {}).some((input) =>
      partsOf(whole).some(({ id }) => id === input),
    );
  const inUnitOf = (one: Indicator, other: Indicator): number =>
    Number(convertIfAlike("1", one.unit, other.unit) ?? Number.NaN);

  const base = once((indicator) => computedFrom(world, indicator, "as-forecast"));
  const courseOf = (indicator: Indicator, assumed: Assumed | undefined): YearlyAhead | undefined =>
    yearlyAhead(standingOf(indicator), read.forecast, assumed);
  const before = once((indicator) => courseOf(indicator, base(indicator)?.assumed));

  /** By a rate of its own, or by its formula where an input moves. */
  const own = once((indicator): Move | undefined => {
    const rate = given.growth.get(indicator.id);
    if (rate !== undefined) {
      return { by: "growth", assumed: growthAssumed(indicator, readRate(rate) ?? decimal(0), given.certain) };
    }
    const computed = computedFrom(world, indicator, (input) => linked(input)?.assumed);
    return computed?.isMoved ? { by: "formula", assumed: computed.assumed } : undefined;
  });

  /** So, or with its whole, unless that is the sum of its parts. */
  const down = once((indicator): Move | undefined => {
    const move = own(indicator);
    const whole = move === undefined ? alikeWhole(indicator) : undefined;
    const above = whole && !isOfParts(whole) ? down(whole) : undefined;
    if (whole === undefined || above === undefined) return move;
    const [from, to] = [before(whole), courseOf(whole, above.assumed)];
    return from && to && { by: "whole", assumed: withItsWhole(whole, from, to) };
  });

  /** So, or with its parts. */
  const up = once((indicator): Move | undefined => {
    const move = own(indicator);
    if (move !== undefined) return move;
    const gains = partsOf(indicator).flatMap((part) => {
      const below = up(part);
      const [from, to] = [before(part), below && courseOf(part, below.assumed)];
      return from && to ? [{ part, from, to, factor: inUnitOf(part, indicator) }] : [];
    });
    const start = before(indicator);
    return start && gains.length > 0 ? { by: "parts", assumed: withItsParts(start, gains) } : undefined;
  });

  const linked = (indicator: Indicator): Move | undefined => down(indicator) ?? up(indicator);
  const moved = (indicator: Indicator): Move | undefined => {
    const move = linked(indicator);
    const whole = move?.by === "growth" ? alikeWhole(indicator) : undefined;
    const above = whole && down(whole);
    const most = whole && above && courseOf(whole, above.assumed);
    if (move === undefined || whole === undefined || most === undefined) return move;
    return { by: "growth", assumed: keptWithin(move.assumed, whole, most, inUnitOf(whole, indicator)) };
  };
  return { base, moved };
}

/** Asks once of each indicator; where the answer leads back to itself, nothing is said on the way, and that is not kept. */
function once<Answer>(
  ask: (indicator: Indicator) => Answer | undefined,
): (indicator: Indicator) => Answer | undefined {
  const answers = new Map<Indicator, Answer | undefined>();
  const asked = new Set<Indicator>();
  return (indicator) => {
    if (answers.has(indicator)) return answers.get(indicator);
    if (asked.has(indicator)) return undefined;
    asked.add(indicator);
    const answer = ask(indicator);
    asked.delete(indicator);
    if (asked.size === 0 || answer !== undefined) answers.set(indicator, answer);
    return answer;
  };
}
