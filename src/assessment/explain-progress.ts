import { levelAimed } from "../aims/aim.js";
import { isLost } from "../aims/settled.js";
import { enoughWords, lostWords } from "../aims/settled-words.js";
import { numbersOf } from "../aims/target-ends.js";
import type { Message } from "../issue.js";
import { decimal } from "../value/decimal.js";
import { faithfulText, percentText } from "../value/faithful-text.js";
import { missingReasons } from "../value/missing.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import { yearPosition } from "../value/year-position.js";
import { boundWords } from "./bound-words.js";
import { changeVerbs } from "./change-verbs.js";
import { aspiredSentences, movementSentences, targetSentences, wordingSentences } from "./explain-target.js";
import { justWords } from "./just-words.js";
import { methods } from "./methods.js";
import type { ProgressToExplain } from "./progress-to-explain.js";
import { qualified } from "./qualified.js";
import { verdictWords } from "./verdict.js";

const percent = (share: number): string => percentText(share, 1);

/** The sentences that explain an assessment; of a target that is an average, the latest value is the mean so far. */
export function explainProgress(progress: ProgressToExplain): readonly Message[] {
  const { verdict, reason } = progress.facts;
  const because = reason === undefined ? undefined : missingReasons[reason];
  const cause = verdict === "not-assessable" ? because : undefined;
  return [
    ...wordingSentences(progress),
    ...targetSentences(progress),
    ...latestSentences(progress),
    ...movementSentences(progress),
    ...waySentences(progress),
    ...requiredSentences(progress),
    ...endSentences(progress),
    ...aspiredSentences(progress),
    ...methodSentences(progress),
    ...(because !== undefined && verdict !== "not-assessable"
      ? [{ "zh-Hans": `目标实现程度不可计算：${because["zh-Hans"]}`, en: `no completion: ${because.en}` }]
      : []),
    {
      "zh-Hans": `结论：${verdictWords[verdict]["zh-Hans"]}${cause ? `（${cause["zh-Hans"]}）` : ""}`,
      en: `verdict: ${verdictWords[verdict].en}${cause ? ` (${cause.en})` : ""}`,
    },
  ];
}

function latestSentences({
  standing,
  facts: { latest },
  reading: { years, aimed },
}: ProgressToExplain): Message[] {
  if (latest === undefined) return [];
  const [zhValue, enValue] = qualified(latest, aimed && numbersOf(aimed.bound));
  const [zhUnit, enUnit] = unitWords(standing.indicator.unit, enValue);
  const at = periodLabel(latest.period, standing.plan);
  return [
    years === undefined
      ? {
          "zh-Hans": `最近观测：${at} 为 ${zhValue}${zhUnit}`,
          en: `latest observation: ${enValue}${enUnit} in ${at}`,
        }
      : {
          "zh-Hans": `规划期至 ${at} 的 ${years} 年年均 ${zhValue}${zhUnit}`,
          en: `on average ${enValue}${enUnit} in the ${years === 1 ? "year" : `${years} years`} of the plan up to ${at}`,
        },
  ];
}

function waySentences({ facts, thresholds }: ProgressToExplain): Message[] {
  const { completion, elapsedShare, expectedShare, pace } = facts;
  if (completion === null || elapsedShare === null || expectedShare === null) return [];
  const { ahead, onTrack } = thresholds;
  const done = percent(completion);
  const way = pace === null ? undefined : faithfulText(pace, 2, [onTrack, 1, ahead]);
  // Through interim targets, or at a compound rate, the way is not as long as the time.
  const due = Math.abs(expectedShare - elapsedShare) < 1e-12 ? undefined : percent(expectedShare);
  return [
    {
      "zh-Hans": `目标实现程度 ${done}，时序进度 ${percent(elapsedShare)}${due ? `，按目标路径应完成 ${due}` : ""}${way ? `，进度比 ${way}` : ""}`,
      en: `${done} of the way at ${percent(elapsedShare)} of the time${due ? `, when the path to the target asks for ${due}` : ""}${way ? `, a pace of ${way}` : ""}`,
    },
  ];
}

function requiredSentences({ standing, facts: { required, gap } }: ProgressToExplain): Message[] {
  if (required === null || gap === null) return [];
  const rate = required.rate === null ? "" : percent(required.rate);
  const [left, change] = [shortDecimal(gap.value), required.perYear.value];
  const [rise, fall] = changeVerbs(standing.indicator);
  const [zhVerb, enVerb] = change.startsWith("-") ? fall : rise;
  const size = change.replace("-", "");
  const [zh, enLeft] = unitWords(gap.unit, left);
  const [, en] = unitWords(gap.unit, size);
  return [
    {
      "zh-Hans": `尚差 ${left}${zh}，此后每年需${zhVerb} ${size}${zh}${rate && `（年均 ${rate}）`}`,
      en: `${left}${enLeft} still missing: ${enVerb} ${size}${en} a year from now${rate && ` (${rate} a year)`}`,
    },
  ];
}

/** Why a target is missed that looks as if it were met, or cannot be met any more. */
function endSentences({ standing, facts, reading: { aimed, settled } }: ProgressToExplain): Message[] {
  const { plan, aim, indicator } = standing;
  const { latest, met, target } = facts;
  // That a total is reached is seen by itself; of years that are not over it has to be said.
  if (settled?.met && settled.isDue !== true && indicator.measure !== "cumulative")
    return [{ ...enoughWords }];
  if (
    met !== false ||
    latest === undefined ||
    target === undefined ||
    aimed === undefined ||
    "missing" in aim
  )
    return [];
  const [zhUnit, enUnit] = unitWords(indicator.unit);
  const { value } = latest;
  const words = boundWords(target.bound);
  const sentences: Message[] = [];
  if (latest.qualifier === undefined && decimal(levelAimed(aimed, indicator, value)).eq(value)) {
    sentences.push(justWords(value, target.bound, indicator.unit));
  }
  if (isLost(settled)) sentences.push(lostWords(indicator, aimed));
  else if (yearPosition(latest.period, plan) >= aim.due) {
    const [zhOver, enOver] =
      target.dueOn === undefined
        ? [`${yearWords(aim.year, plan)["zh-Hans"]}已结束`, `${periodLabel(aim.year, plan)} is over`]
        : [`${target.dueOn} 已到`, `${target.dueOn} has come`];
    sentences.push({
      "zh-Hans": `${zhOver}，${words["zh-Hans"]}${zhUnit}的目标未达到`,
      en: `${enOver}, and the target of ${words.en}${enUnit} is not met`,
    });
  }
  return sentences;
}

function methodSentences({ method, reading }: ProgressToExplain): Message[] {
  const { name, classes } = methods[method];
  const found = classes.find(({ id }) => id === reading.class);
  if (method === "elapsed-time" || found === undefined) return [];
  return [{ "zh-Hans": `${name["zh-Hans"]}：${found.name["zh-Hans"]}`, en: `${name.en}: ${found.name.en}` }];
}
