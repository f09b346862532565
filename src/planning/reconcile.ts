import { allocate } from "../apportionment/allocate.js";
import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { placesOf } from "../value/quanta.js";
import { convertIfAlike } from "../value/quantity.js";
import type { IndicatorProposal } from "./plan-proposal.js";
import { type ProposedWhole, wholesOf } from "./wholes.js";

/** A target that takes the place of the one proposed, and why. */
export interface Adjusted {
  readonly value: DecimalText;
  readonly because: Message;
}

/** What parts and wholes have to be so that they add up, by indicator; only of parts that are all of the whole today. */
export function adjustments(
  plan: Plan,
  proposals: readonly IndicatorProposal[],
  way: "parts" | "whole",
): ReadonlyMap<string, Adjusted> {
  const found = new Map<string, Adjusted>();
  for (const whole of wholesOf(plan, proposals)) {
    if (!whole.isAll || whole.sum.eq(whole.target)) continue;
    if (way === "whole") found.set(whole.indicator.id, wholeFrom(whole));
    else for (const [id, one] of partsFrom(whole)) found.set(id, one);
  }
  return found;
}

function wholeFrom({ sum }: ProposedWhole): Adjusted {
  return {
    value: decimalText(sum),
    because: { "zh-Hans": "取其中项目标之和", en: "it is the sum of the targets of its parts" },
  };
}

/** The whole shared out by what the methods gave before rounding. */
function partsFrom({ indicator, target, parts }: ProposedWhole): readonly (readonly [string, Adjusted])[] {
  const places = Math.max(placesOf(target), ...parts.map((part) => placesOf(part.target)));
  const weights = Object.fromEntries(
    parts.map((part) => [part.indicator.id, part.unrounded.startsWith("-") ? "0" : part.unrounded]),
  );
  if (Object.values(weights).every((weight) => Number(weight) === 0)) return [];
  const { parts: shares } = allocate(target, weights, { places });
  return parts.flatMap((part) => {
    const share = shares[part.indicator.id];
    const value = share && convertIfAlike(share, indicator.unit, part.indicator.unit);
    if (value === undefined) return [];
    const because = {
      "zh-Hans": `按最大余数法调整，使各其中项合计等于总项的 ${target}`,
      en: `it was adjusted by the largest remainder, so that the parts add up to ${target}`,
    };
    return [[part.indicator.id, { value, because }] as const];
  });
}
