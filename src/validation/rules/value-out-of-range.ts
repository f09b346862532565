import type { Target } from "../../model/target.js";
import { decimal } from "../../value/decimal.js";
import { readUnit } from "../../value/unit.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const valueOutOfRange: Rule = {
  code: "value-out-of-range",
  level: "error",
  finds: {
    "zh-Hans": "数值超出其单位的范围（比率与得分 0–100，其余不为负）",
    en: "a value that its unit cannot have: a share or score outside 0–100, anything else below 0",
  },
  protects: { "zh-Hans": "小数点与单位的错位", en: "a slipped decimal point, a wrong unit" },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const unit = indicator.unit === undefined ? undefined : readUnit(indicator.unit);
      if (unit === undefined) continue;
      // A rate of growth, which regions do not combine, has no end on either side.
      if (unit.dimension === "share" && indicator.regionRule === "none") continue;
      const bounded = unit.dimension === "share" || unit.dimension === "score";
      const top = unit.dimension === "share" ? 10 ** -unit.power : 100;
      for (const { at, value } of valuesOf(indicator, path)) {
        const exact = decimal(value);
        if (exact.gte(0) && !(bounded && exact.gt(top))) continue;
        const expected = bounded ? `0 to ${top} ${unit.text}` : `0 or more ${unit.text}`;
        yield {
          path: at,
          expected,
          received: value,
          message: {
            "zh-Hans": `${called(indicator)}：${value} 超出 ${unit.text} 的范围（${bounded ? `0–${top}` : "不小于 0"}）`,
            en: `${called(indicator)}: ${value} is outside what ${unit.text} can be: expected ${expected}`,
          },
        };
      }
    }
  },
};

function* valuesOf(
  { baseline, targets }: { baseline?: { value: string }; targets: readonly Target[] },
  path: string,
): Iterable<{ at: string; value: string }> {
  if (baseline !== undefined) yield { at: `${path}/baseline/value`, value: baseline.value };
  for (const [index, target] of targets.entries()) {
    if (target.basis !== "level") continue;
    const at = `${path}/targets/${index}`;
    if (target.comparator !== "between") yield { at: `${at}/value`, value: target.value };
    else {
      yield { at: `${at}/lower`, value: target.lower };
      yield { at: `${at}/upper`, value: target.upper };
    }
  }
}
