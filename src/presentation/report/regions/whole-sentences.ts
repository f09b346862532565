import type { Message } from "../../../issue.js";
import { decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { missingReasons } from "../../../value/missing.js";
import type { ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { amountWords, differenceWords } from "../words/amount-words.js";
import { capital } from "../words/english-number.js";
import { whenWords } from "../words/when-words.js";
import { placesNamed } from "./place-words.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** What is published of the whole beside what the places come to. A missing place is named, and its part is never taken to be 0. */
export function wholeSentences(
  facts: RegionFacts,
  { indicator, whole, noWhole }: RegionIndicator,
): readonly ReportSentence[] {
  const say = (code: string, text: Message): readonly ReportSentence[] => [
    sentence(code, [indicator.id], text),
  ];
  if (noWhole !== undefined) {
    const words = missingReasons[noWhole];
    return say("no-whole", {
      "zh-Hans": `各地数值不能与公布数核对：${words["zh-Hans"]}`,
      en: `The figures of places cannot be laid beside what is published: ${words.en}`,
    });
  }
  if (whole === undefined) return [];
  const { period, published, rolledUp, atLeast, difference, holes } = whole;
  const when = whenWords(period, facts.plan, indicator.measure);
  const [zhWhen, enWhen] = [when["zh-Hans"], capital(when.en)];
  const given =
    typeof published === "string"
      ? amountWords(indicator, published, typeof rolledUp === "string" ? other(published, rolledUp) : [])
      : undefined;
  const sum =
    typeof rolledUp === "string"
      ? amountWords(indicator, rolledUp, typeof published === "string" ? other(rolledUp, published) : [])
      : undefined;
  if (sum === undefined) {
    if (holes.length === 0) return [];
    const { "zh-Hans": zh, en } = placesNamed(
      facts,
      holes.map(({ place }) => place),
    );
    const known = atLeast === undefined ? undefined : amountWords(indicator, atLeast);
    return say("whole-incomplete", {
      "zh-Hans": `${zhWhen}${given ? `公布数为${given["zh-Hans"]}；` : ""}缺${zh}的数据，${known ? `已有地区合计${known["zh-Hans"]}` : "各地汇总数未知"}`,
      en: `${enWhen}, ${given ? `the published figure is ${given.en}; ` : ""}figures are missing for ${en}, and ${known ? `the other places come to ${known.en}` : "what all places come to is not known"}`,
    });
  }
  if (given === undefined) {
    return say("whole", {
      "zh-Hans": `${zhWhen}各地汇总为${sum["zh-Hans"]}`,
      en: `${enWhen}, the places come to ${sum.en}`,
    });
  }
  if (whole.result === "agrees" || difference === null) {
    return say("whole-agrees", {
      "zh-Hans": `${zhWhen}公布数为${given["zh-Hans"]}，与各地汇总数相符`,
      en: `${enWhen}, the published figure is ${given.en}, as the places have it`,
    });
  }
  const size = differenceWords(indicator, difference);
  const [zhMore, enMore] = difference.startsWith("-") ? ["少", "less"] : ["多", "more"];
  return say("whole-differs", {
    "zh-Hans": `${zhWhen}公布数为${given["zh-Hans"]}，比各地汇总的${sum["zh-Hans"]}${zhMore}${size["zh-Hans"]}，不是舍入所致`,
    en: `${enWhen}, the published figure is ${given.en}, ${size.en} ${enMore} than the ${sum.en} of the places, which rounding does not explain`,
  });
}

/** A number that no rounding may reach, where it is another one. */
function other(own: DecimalText, beside: DecimalText): readonly DecimalText[] {
  return decimal(own).eq(beside) ? [] : [beside];
}
