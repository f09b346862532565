import { isWayOfGrowth } from "../../../aims/way.js";
import type { AssessOptions } from "../../../assessment/assessment.js";
import { defaultFinalCutOffs } from "../../../assessment/final-grade.js";
import { progressMethods } from "../../../assessment/methods.js";
import { defaultPaceThresholds } from "../../../assessment/verdict.js";
import type { Message } from "../../../issue.js";
import { percentText } from "../../../value/faithful-text.js";
import { localize } from "../../../value/localized-text.js";
import type { ReportBlock, ReportKind, ReportSentence } from "../report.js";
import type { ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { comparisonTable } from "./comparison-table.js";
import { stepsMethod } from "./steps-method.js";

const methods: Readonly<Record<ReportKind, (facts: ReportFacts) => readonly ReportSentence[]>> = {
  annual: stepsMethod,
  "mid-term": (facts) => paceMethod({ ...facts, hasGrowth: isGrowthJudged(facts) }),
  final: gradeMethod,
};

/** By which rules the report judges: what its own occasion uses, and nothing else. */
export function methodBlocks(facts: ReportFacts): readonly ReportBlock[] {
  const { kind, options } = facts;
  const own = methods[kind](facts);
  const items = own.map((one) => [one]);
  const table = options.methods === undefined ? [] : [comparisonTable(facts, options.methods)];
  return [{ kind: "list", items }, ...table];
}

/** 95% rather than 95.0%. */
function wholePercent(share: number): string {
  return percentText(share, 1, [1]).replace(".0%", "%");
}

function gradeMethod(facts: ReportFacts): readonly ReportSentence[] {
  const { options } = facts;
  const { ofWay, ofTarget } = options.cutOffs ?? defaultFinalCutOffs;
  const [way, target] = [wholePercent(ofWay), wholePercent(ofTarget)];
  return [
    sentence("grades", [], {
      "zh-Hans": `以目标年数据评价：好于目标值为超额完成，与目标值持平为完成；未达到目标值，但目标实现程度不低于${way}的为基本完成，没有基期值的，以不低于目标值的${target}为基本完成；其余为未完成`,
      en: `Grades rest on figures of the target's own year: better than the target is exceeded, on it is met; short of it, at least ${way} of the way from the baseline (without a baseline, at least ${target} of the target) is nearly met, and anything less is not met`,
    }),
    sentence("own-cut-offs", [], {
      "zh-Hans": "“基本完成”没有统一的官方界限，上述界限为本报告所定",
      en: "No official cut-off for “nearly met” is published; these are this report's own",
    }),
    ...wayMethod(isGrowthJudged(facts)),
    sentence("rate-method", [], {
      "zh-Hans":
        "达标率为达到或好于目标值的指标数与可监测指标数之比；可监测指标是既有目标值、又有规划期内数据的指标",
      en: "The rate is the number of indicators on target or better over the number of those that have both a target and a figure of the plan period",
    }),
  ];
}

function wayMethod(hasGrowth: boolean): readonly ReportSentence[] {
  const way = sentence("completion-method", [], {
    "zh-Hans": "目标实现程度＝（最近一期数据－基期值）÷（目标值－基期值）；累计指标自规划期初从零起算",
    en: "The share of the way is (latest − baseline) ÷ (target − baseline); a total starts from nothing at the plan's start",
  });
  if (!hasGrowth) return [way];
  const growth = sentence("growth-method", [], {
    "zh-Hans": "年均增长目标按复合增长计算：目标实现程度＝ln（最近一期数据÷基期值）÷ln（目标值÷基期值）",
    en: "Of a yearly rate of growth the way is measured in compound growth: the share of it is ln(latest ÷ baseline) ÷ ln(target ÷ baseline)",
  });
  return [way, growth];
}

/** Whether the way to any target is one at a yearly rate. */
function isGrowthJudged({ indicators, apart }: ReportFacts): boolean {
  return [...indicators, ...apart].some(
    ({ standing: { aim } }) => !("missing" in aim) && aim.targets.some(({ way }) => isWayOfGrowth(way)),
  );
}

const early: Message = { "zh-Hans": "提前实现", en: "achieved early" };

/** By which rules what is under way is judged; `achieved` is what is on target already. */
export function paceMethod(
  { options, hasGrowth }: { readonly options: AssessOptions; readonly hasGrowth: boolean },
  achieved: Message = early,
): readonly ReportSentence[] {
  const { method = "elapsed-time", thresholds = defaultPaceThresholds } = options;
  if (method !== "elapsed-time") return [namedMethod(method), ...wayMethod(hasGrowth)];
  const { ahead, onTrack } = thresholds;
  return [
    ...wayMethod(hasGrowth),
    sentence("verdicts", [], {
      "zh-Hans": `以目标实现程度与同期应实现程度之比评价：已达到目标值的为${achieved["zh-Hans"]}；不低于${ahead}的为快于预期，不低于${onTrack}的为符合预期，低于${onTrack}的为滞后；同期应实现程度按目标路径计算，没有阶段目标的按时间均匀推进`,
      en: `Verdicts go by the share of the way over the share that is due: on target already is ${achieved.en}; from ${ahead} on is ahead, from ${onTrack} on is on track, and less is behind; what is due follows the path to the target, and goes with time where there are no interim targets`,
    }),
    sentence("own-cut-offs", [], {
      "zh-Hans": "上述界限没有统一的官方规定，为本报告所定",
      en: "No official cut-offs are published; these are this report's own",
    }),
  ];
}

function namedMethod(method: keyof typeof progressMethods): ReportSentence {
  const { name, score, source, classes } = progressMethods[method];
  const steps = (language: "zh-Hans" | "en"): string =>
    classes
      .flatMap(({ name: own, atLeast, above }) =>
        atLeast === null ? [] : [`${localize(own, language)} ${above === true ? ">" : "≥"} ${atLeast}`],
      )
      .join(language === "en" ? ", " : "，");
  return sentence("method", [], {
    "zh-Hans": `评价方法为${name["zh-Hans"]}，评分为${score["zh-Hans"]}，分级界限：${steps("zh-Hans")}（来源：${source}）`,
    en: `Verdicts by the method ${name.en}, whose score is the ${score.en}; classes: ${steps("en")} (source: ${source})`,
  });
}
