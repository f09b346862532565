import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { DecimalInput } from "../../value/decimal.js";
import { periodWords } from "../../value/period-label.js";
import { shortDecimal } from "../../value/short-decimal.js";
import type { PlaceFigures } from "../read-figures.js";
import { periodsOf } from "./periods-of.js";
import type { OwnRatios } from "./read-whole.js";
import { publishedIn, reconcilePeriod } from "./reconcile-period.js";
import { toleranceText } from "./tolerance-text.js";

/** The places whose own ratio is not that of their parts. */
export function ownRatioIssues(
  plan: Plan,
  indicator: Indicator,
  figures: readonly PlaceFigures[],
  own: OwnRatios,
  rounding: DecimalInput | undefined,
): Issue[] {
  return figures.flatMap(({ place, series }) => {
    if (series === undefined) return [];
    const published = publishedIn(indicator, series, rounding);
    return periodsOf(plan, series, []).flatMap((period): Issue[] => {
      const one = reconcilePeriod(published, period, own(place, period));
      const { rolledUp, published: given, difference, tolerance } = one ?? {};
      if (one?.result !== "differs" || typeof rolledUp !== "string" || typeof given !== "string") return [];
      const at = periodWords(period, plan);
      const [ratio, printed] = [shortDecimal(rolledUp), shortDecimal(given)];
      const size = shortDecimal((difference ?? "").replace("-", ""));
      const most = toleranceText(tolerance ?? "0", difference ?? "0");
      return [
        {
          code: "ratio-differs",
          level: "warning",
          path: pointer(pointer(pointer("", place), indicator.id), period),
          expected: ratio,
          received: printed,
          message: {
            "zh-Hans": `${place} ${at["zh-Hans"]}：公布的比率 ${printed}，由分子分母重算为 ${ratio}，相差 ${size}（舍入至多相差 ${most}）`,
            en: `${place}, ${at.en}: the published ratio is ${printed}, its parts make ${ratio}, ${size} apart (rounding makes at most ${most})`,
          },
        },
      ];
    });
  });
}
