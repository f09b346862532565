import { digits } from "../../outlook/digits.js";
import { defineTargetMethod, hubbard } from "../target-method.js";

/** So many per cent better than now. */
export const perCent = defineTargetMethod({
  name: "per-cent",
  source: `${hubbard}: per cent improvement`,
  needs: ["better", "base", "improvement"],
  propose: ({ better, base: { value }, improvement }) => {
    // A tenth of nothing is nothing, and no improvement.
    if (value === 0) return { missing: "no-ratio" };
    return {
      value: value + better * Math.abs(value) * improvement,
      because: {
        "zh-Hans": `比基期改善 ${digits(improvement * 100)}%`,
        en: `it is ${digits(improvement * 100)}% better than the base`,
      },
    };
  },
});

/** So many points better as an effect of a size comes to: fewer near 0 and near the whole, where points are hard won. */
export const cohensH = defineTargetMethod({
  name: "cohens-h",
  source: `${hubbard}: percentage point improvement; J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 6`,
  needs: ["better", "level", "whole", "base", "effect"],
  propose: ({ better, whole, base: { value }, effect }) => {
    const angle = Math.asin(Math.sqrt(Math.min(1, Math.max(0, value / whole)))) + (better * effect) / 2;
    return {
      value: whole * Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2,
      because: {
        "zh-Hans": `按 Cohen 效应量 h = ${digits(effect)} ${better < 0 ? "降低" : "提高"}百分点`,
        en: `the points are an effect of size h = ${digits(effect)} by Cohen`,
      },
    };
  },
});

/** The least change that two surveys as exact as this one would tell from none. */
export const leastSignificant = defineTargetMethod({
  name: "least-significant",
  source: `${hubbard}: minimal statistical significance, with the same standard error for base and target`,
  needs: ["better", "level", "base", "standardError"],
  propose: ({ better, base: { value }, standardError }) => ({
    value: value + better * normal975 * Math.SQRT2 * standardError,
    because: {
      "zh-Hans": `为标准误 ${digits(standardError)} 下统计上显著（95%）的最小改善`,
      en: `it is the least improvement that is significant (95%) at a standard error of ${digits(standardError)}`,
    },
  }),
});

/** The quantile of the normal distribution at 97.5 %. */
const normal975 = 1.959963984540054;
