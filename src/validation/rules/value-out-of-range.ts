import { beyondRange } from "../../aims/beyond-range.js";
import { endsOf } from "../../aims/target-ends.js";
import { changeOf } from "../../aims/target-needs.js";
import type { Message } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { observableRange } from "../../series/check-possible.js";
import { isRank } from "../../series/is-rank.js";
import { type PossibleRange, possibleValues } from "../../series/possible-range.js";
import type { Comparator } from "../../value/bound.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { shortDecimal } from "../../value/short-decimal.js";
import { readUnit } from "../../value/unit.js";
import { faultsIn } from "../faults-in.js";
import { called } from "../indicators-of.js";
import type { PlacedIndicator } from "../place-indicators.js";
import type { Rule } from "../rule.js";

export const valueOutOfRange: Rule = {
  code: "value-out-of-range",
  level: "error",
  finds: {
    "zh-Hans":
      "基期值或目标值超出其单位的范围：比率与得分为 0–100，位次为不小于 1 的整数，其余不小于 0，但金额的基期值可以是亏损，其后的目标值也可以；增长、提高、倍数按所得的水平计",
    en: "a baseline or target that cannot be in its unit: a share or score outside 0–100, a rank that is no whole number from 1 up, anything else below 0, but for a baseline in money, which may be a loss, and then a target, too; a target that is a change of the baseline counts with the level that it leads to",
  },
  protects: { "zh-Hans": "小数点与单位的错位", en: "a slipped decimal point, a wrong unit" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check(context) {
    yield* faultsIn(context, "range");
    for (const placed of context.indicators) {
      const { indicator } = placed;
      for (const { path, value, comparator, range } of valuesOf(placed)) {
        const beyond = beyondRange(range, value, comparator) ?? noWholeRank(indicator, value);
        if (beyond === undefined) continue;
        const unit = readUnit(indicator.unit)?.text;
        const [zh, en] =
          strict[comparator === "more-than" || comparator === "less-than" ? comparator : "none"];
        const shown = shortDecimal(value);
        const expected = `${beyond.en} ${unit}`;
        yield {
          path,
          expected,
          received: `${en}${shown}`,
          message: {
            "zh-Hans": `${called(indicator)}：${zh}${shown} 超出范围（以${unit}计，${beyond["zh-Hans"]}）`,
            en: `${called(indicator)}: ${en}${shown} is outside what ${unit} can be: expected ${expected}`,
          },
        };
      }
    }
  },
};

/** Between the third and the fourth place there is none. */
function noWholeRank(indicator: Indicator, value: DecimalText): Message | undefined {
  if (!isRank(indicator) || decimal(value).isInteger()) return undefined;
  return { "zh-Hans": "不小于 1 的整数", en: "a whole number, 1 or more" };
}

const strict = {
  none: ["", ""],
  "more-than": ["大于 ", "more than "],
  "less-than": ["小于 ", "less than "],
} as const;

interface Place {
  readonly path: string;
  readonly value: DecimalText;
  readonly comparator?: Comparator;
  readonly range: PossibleRange;
}

function* valuesOf({ indicator, path, resolved }: PlacedIndicator): Iterable<Place> {
  const base = indicator.baseline?.value;
  // A baseline was observed, and what can be observed can be one.
  const observable = observableRange(indicator);
  if (base !== undefined) yield { path: `${path}/baseline/value`, value: base, range: observable };
  // Of a baseline that is beyond the range itself, what comes of it says nothing more.
  const sound = base === undefined || beyondRange(observable, base) === undefined;
  // After a loss, a smaller loss can be the target.
  const range = possibleValues(indicator, base !== undefined && sound ? [Number(base)] : []);
  for (const { target, bound, path: at } of resolved) {
    if (!sound && changeOf(indicator, target) !== undefined) continue;
    for (const { field, value } of endsOf(bound)) {
      yield { path: `${at}/${field}`, value, comparator: bound.comparator, range };
    }
  }
}
