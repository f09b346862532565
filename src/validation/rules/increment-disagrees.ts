import { numbersOf } from "../../aims/target-ends.js";
import { changeOf, isMean } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import { type Decimal, decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { shortDecimal } from "../../value/short-decimal.js";
import { called } from "../indicators-of.js";
import { printedPlaces } from "../printed-places.js";
import type { ResolvedTarget } from "../resolved-target.js";
import type { Rule } from "../rule.js";
import { reach } from "../same-level.js";

export const incrementDisagrees: Rule = {
  code: "increment-disagrees",
  level: "error",
  finds: {
    "zh-Hans": "增加值不等于目标值减基期值",
    en: "the printed increase is not the target less the baseline",
  },
  protects: {
    "zh-Hans": "抄录错误与表内自相矛盾",
    en: "slips of transcription, and a table that contradicts itself",
  },
  seen: {
    "zh-Hans": "五份规划均无；常见于手工抄录的表格",
    en: "none of the five plans; tables copied by hand",
  },
  *check({ indicators }) {
    for (const { indicator, path, resolved } of indicators) {
      const { baseline, increment } = indicator;
      if (increment === undefined) continue;
      // A blank baseline counts as nothing: an increase equal to the target is then no contradiction.
      const base = baseline?.value ?? "0";
      const differences = resolved.flatMap((one) => differenceOf(indicator, one, base) ?? []);
      const last = differences.at(-1);
      // Of several targets the increase may be that to any.
      if (last !== undefined && !differences.some((one) => isMeant(one, increment.value))) {
        const { level, difference, from } = last;
        const [zh, en] =
          from === undefined ? ["", ""] : [` 减基期 ${from[0]}`, ` less the baseline ${from[1]}`];
        yield {
          path: `${path}/increment/value`,
          expected: difference,
          received: increment.value,
          message: {
            "zh-Hans": `${called(indicator)}：增加值印作 ${increment.value}，而目标 ${level}${zh} 得 ${difference}；请核对原文`,
            en: `${called(indicator)}: the increase is given as ${increment.value}, but the target ${level}${en} is ${difference}; check the document`,
          },
        };
      }
    }
  },
};

interface Difference {
  /** As messages print them. */
  readonly level: string;
  readonly difference: string;
  /** What was taken off the level, where something was. */
  readonly from: readonly [zh: string, en: string] | undefined;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether the printed increase may be rounded. */
  readonly rounded: boolean;
}

/** What a target adds to the baseline, or to nothing where it is an amount to add to a total; of an average there is no such thing. */
function differenceOf(
  indicator: Indicator,
  { target, bound }: ResolvedTarget,
  baseline: DecimalText,
): Difference | undefined {
  const change = changeOf(indicator, target);
  if (isMean(target.basis)) return undefined;
  const rounded = change === "multiplied";
  // An amount to add to a running total is what the increase repeats, whatever an earlier period came to.
  const isAdded = target.basis !== "level" && change === undefined;
  const base = isAdded ? "0" : baseline;
  const ends = numbersOf(target).map((value) => reach(indicator, { target, value }, !rounded));
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const levels = numbersOf(bound);
  const text = (of: (level: DecimalText) => DecimalText): string =>
    levels.map((one) => shortDecimal(of(one))).join("—");
  return {
    level: text((level) => level),
    from: isAdded ? undefined : indicator.baseline === undefined ? ["（空白）", "(blank)"] : [base, base],
    difference: text((level) => decimalText(decimal(level).minus(base))),
    low: first.low.minus(base),
    high: last.high.minus(base),
    rounded,
  };
}

function isMeant({ low, high, rounded }: Difference, increment: DecimalText): boolean {
  const exact = decimal(increment);
  const slack = rounded ? decimal("0.5").div(decimal(10).pow(printedPlaces(increment))) : decimal(0);
  return exact.plus(slack).gte(low) && exact.minus(slack).lte(high);
}
