import type { Plan } from "../../model/plan.js";
import { decimal } from "../../value/decimal.js";
import { parsePeriod } from "../../value/period.js";
import { placesOf } from "../../value/quanta.js";
import type { ReportSentence } from "./report.js";
import type { IndicatorFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { amountWords } from "./words/amount-words.js";
import { englishSubject } from "./words/english-subject.js";
import { stoodAt } from "./words/stood-at.js";
import { whenWords, yearName } from "./words/when-words.js";

/** Of a target that is an average over the years: the average so far. `undefined` of any other. */
export function averageSentence(
  plan: Plan,
  { indicator, name, standing, assessment }: IndicatorFacts,
): ReportSentence | undefined {
  const { aim } = standing;
  const { latest } = assessment;
  if ("missing" in aim || latest === undefined || aim.targets[0].kind !== "mean") return undefined;
  const places = Math.max(...standing.evidence.points.map(({ observed }) => placesOf(observed.value)), 1) + 1;
  const mean = amountWords(indicator, decimal(latest.value).toDecimalPlaces(places).toFixed());
  const [from, to] = [yearName(plan.period.start, plan), whenWords(latest.period, plan)];
  if (parsePeriod(latest.period, plan).text === plan.period.start) {
    return sentence("average", [indicator.id], {
      "zh-Hans": `${name["zh-Hans"]}${from["zh-Hans"]}为${mean["zh-Hans"]}`,
      en: `${englishSubject(name.en)} ${stoodAt(indicator)} ${mean.en} in ${from.en}`,
    });
  }
  return sentence("average", [indicator.id], {
    "zh-Hans": `${name["zh-Hans"]}${from["zh-Hans"]}至${to["zh-Hans"]}年均为${mean["zh-Hans"]}`,
    en: `${englishSubject(name.en)} averaged ${mean.en} a year from ${from.en} to ${to.en.replace(/^in /, "")}`,
  });
}
