import type { Message } from "../../../issue.js";
import { stepResults } from "../../../monitoring/step-results.js";
import type { StepResult } from "../../../monitoring/year-result.js";
import { keysOf } from "../../../value/closed-list.js";
import { percentText } from "../../../value/faithful-text.js";
import { bindingAmong, idsOf, leftOutSentence, namesSentence } from "../names-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { planName, populationSentence } from "../summary-words.js";
import { capital, countWord, inRow } from "../words/english-number.js";
import { yearName } from "../words/when-words.js";

/** The indicators with a result of the year. */
type Results = Readonly<Record<StepResult, readonly IndicatorFacts[]>>;

/** What a year came to: of how many targets of the year, how many were met. */
export function annualSummary(facts: ReportFacts): ReportParagraph {
  const { indicators } = facts;
  const withResult = (result: StepResult | null): readonly IndicatorFacts[] =>
    indicators.filter(({ watched }) => watched?.result === result);
  const found = keysOf(stepResults).map((result) => [result, withResult(result)] as const);
  const results = Object.fromEntries(found) as Results;
  const { missed, open } = results;
  const judged = Object.values(results).flat();
  const left = withResult(null);
  const isMixed = open.length < judged.length;
  return {
    kind: "paragraph",
    sentences: [
      populationSentence(facts),
      ...(judged.length === 0 ? [nothingJudged(facts)] : [rateSentence(facts, results)]),
      ...drawnSteps(facts, judged),
      ...namesSentence("missed-names", missed, ["未完成年度目标的是", "Missed"]),
      ...bindingAmong("binding-missed", missed),
      ...namesSentence("open-names", isMixed ? open : [], [
        "年度目标待年末评价的是",
        "Open until the year ends",
      ]),
      ...(judged.length === 0 || left.length === 0
        ? []
        : leftOutSentence(open.length === 0 ? "未计入上述比例" : "尚不能对照年度目标", left)),
    ],
  };
}

function nothingJudged({ year, plan }: ReportFacts): ReportSentence {
  const named = yearName(year, plan);
  return sentence("nothing-monitored", [], {
    "zh-Hans": `${named["zh-Hans"]}尚无既有年度目标又有数据的指标，不计算完成比例`,
    en: `No indicator has both a target for ${named.en} and a figure of it, so no rate is given`,
  });
}

/** Of how many the year's target was met. While the year is under way there is no rate: what may still come would count as missed. */
function rateSentence({ plan, year }: ReportFacts, results: Results): ReportSentence {
  const named = yearName(year, plan);
  const { met, missed, open } = results;
  const all = met.length + missed.length + open.length;
  const { "zh-Hans": zh, en } = open.length === 0 ? overWords(met.length, all) : openWords(results, all);
  const of = `with a target for ${named.en} and a figure of it`;
  return sentence("rate", idsOf(met), {
    "zh-Hans": `${named["zh-Hans"]}，有年度目标和数据的${all}项指标${zh}`,
    en: capital(en.replace("…", of)),
  });
}

function overWords(met: number, all: number): Message {
  if (all === 1) {
    return met === 1
      ? { "zh-Hans": "完成年度目标", en: "the one indicator … met the target" }
      : { "zh-Hans": "未完成年度目标", en: "the one indicator … did not meet the target" };
  }
  if (met === 0) {
    return { "zh-Hans": "均未完成年度目标", en: `none of the ${countWord(all)} indicators … met the target` };
  }
  if (met === all) {
    const every = all === 2 ? "both" : `all ${countWord(all)}`;
    return { "zh-Hans": "全部完成年度目标", en: `${every} indicators … met the target` };
  }
  const rate = percentText(met / all, 1);
  return {
    "zh-Hans": `中，${met}项完成年度目标，占${rate}`,
    en: `${countWord(met)} of ${countWord(all)} indicators … met the target (${rate})`,
  };
}

function openWords({ met, missed, open }: Results, all: number): Message {
  const isOne = all === 1;
  if (open.length === all) {
    return {
      "zh-Hans": `${isOne ? "" : "均"}待年末评价`,
      en: `the ${countWord(all)} indicator${isOne ? "" : "s"} … ${isOne ? "is" : "are"} open until the year ends`,
    };
  }
  const parts = [
    [met, "已完成年度目标", "met the target"],
    [missed, "未完成年度目标", "did not meet it"],
    [open, "待年末评价", `${open.length === 1 ? "is" : "are"} open until the year ends`],
  ] as const;
  const some = parts.filter(([found]) => found.length > 0);
  const en = some.map(([found, , said]) => `${countWord(found.length)} ${said}`);
  return {
    "zh-Hans": `中，${some.map(([found, said]) => `${found.length}项${said}`).join("，")}`,
    en: `of the ${countWord(all)} indicators …, ${inRow(en)}`,
  };
}

/** Targets of the year that stand in no document are not taken for the plan's own. */
function drawnSteps({ plan }: ReportFacts, judged: readonly IndicatorFacts[]): readonly ReportSentence[] {
  const drawn = judged.filter(
    ({ watched }) => watched !== undefined && "from" in watched.step && watched.step.from === "path",
  );
  if (drawn.length === 0) return [];
  const name = planName(plan);
  const isAll = drawn.length === judged.length;
  return [
    sentence("drawn-steps", idsOf(drawn), {
      "zh-Hans": isAll
        ? `${name["zh-Hans"]}未列年度目标，上述年度目标按基期值到目标值的路径推算`
        : `其中${drawn.length}项的年度目标${name["zh-Hans"]}未列，按基期值到目标值的路径推算`,
      en: isAll
        ? `${capital(name.en)} sets no targets of the year; these are drawn on the path from the baseline to the target`
        : `For ${countWord(drawn.length)} of these ${name.en} sets no target of the year; it is drawn on the path from the baseline to the target`,
    }),
  ];
}
