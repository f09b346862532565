import type { Baseline } from "../../model/baseline.js";
import type { Plan } from "../../model/plan.js";
import { periodWords, yearSpanWords } from "../../value/period-label.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Finding, Rule } from "../rule.js";

export const baselineSpanUnfit: Rule = {
  code: "baseline-span-unfit",
  level: "warning",
  finds: {
    "zh-Hans": "基期值为多年合计，而末年不是基期年；或者指标是时点数、年度数，基期值却是多年合计",
    en: "a baseline that is a total over several years: its last year is not the baseline's own, or the indicator is a level or a yearly amount, which has no such total",
  },
  protects: {
    "zh-Hans": "拿多年合计与一年的数或时点数相比",
    en: "comparing a total of several years with a level, or with the amount of one year",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { baseline, measure } = indicator;
      if (baseline?.over === undefined || baseline.over.start > baseline.over.end) continue;
      const found =
        elsewhere(baseline, plan) ?? (measure === "cumulative" ? undefined : several(baseline, plan));
      if (found === undefined) continue;
      const { "zh-Hans": zh, en } = found.message;
      const message = { "zh-Hans": `${called(indicator)}：${zh}`, en: `${called(indicator)}: ${en}` };
      yield { ...found, path: path + found.path, message };
    }
  },
};

function elsewhere({ year, over }: Baseline, plan: Plan): Finding | undefined {
  if (over === undefined || over.end === year.slice(0, 4)) return undefined;
  // Of years within the plan another rule speaks.
  if (over.end >= plan.period.start) return undefined;
  const [at, years] = [periodWords(year, plan), yearSpanWords(over, plan)];
  return {
    path: "/baseline/over/end",
    expected: year,
    received: over.end,
    message: {
      "zh-Hans": `基期为 ${at["zh-Hans"]}，基期值却是 ${years["zh-Hans"]}的合计`,
      en: `the baseline is of ${at.en}, but its value is a total over ${years.en}`,
    },
  };
}

function several({ over }: Baseline, plan: Plan): Finding | undefined {
  if (over === undefined || over.start === over.end) return undefined;
  const years = yearSpanWords(over, plan);
  return {
    path: "/baseline/over",
    expected: "the value of one year",
    received: `the total of ${over.start}–${over.end}`,
    message: {
      "zh-Hans": `基期值是 ${years["zh-Hans"]}的合计，不能与一年的数或时点数相比`,
      en: `the baseline is a total over ${years.en}; it cannot be compared with a level or with the amount of one year`,
    },
  };
}
