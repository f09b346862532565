import type { Message } from "../../issue.js";
import { dayWords } from "../../value/day-words.js";
import type { ReportSentence } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import { inBoth } from "./words/names.js";
import { spanName, yearName } from "./words/when-words.js";

/** The title of a report: 《规划名》实施情况总结评估报告, 2023年《规划名》监测报告. */
export function titleOf({ plan, kind, year }: Pick<ReportFacts, "plan" | "kind" | "year">): Message {
  const { "zh-Hans": zh, en } = inBoth(plan.title);
  const name = zh.startsWith("《") ? zh : `《${zh}》`;
  if (kind === "annual") {
    const named = yearName(year, plan);
    return {
      "zh-Hans": `${named["zh-Hans"]}${name}监测报告`,
      en: `Annual monitoring report ${named.en} – ${en}`,
    };
  }
  return kind === "mid-term"
    ? { "zh-Hans": `${name}实施情况中期评估报告`, en: `Mid-term evaluation – ${en}` }
    : { "zh-Hans": `${name}实施情况总结评估报告`, en: `Final evaluation – ${en}` };
}

/** What stands under the title: the plan period, until when data count, who issued the plan. */
export function headFacts({ plan, asOf }: Pick<ReportFacts, "plan" | "asOf">): readonly ReportSentence[] {
  const { issuer, documentNumber } = plan;
  const span = spanName(plan);
  const fact = (code: string, zh: string, en: string): ReportSentence => ({
    code,
    about: [],
    text: { "zh-Hans": zh, en },
  });
  const until = asOf === null ? undefined : dayWords(asOf);
  const by = issuer && inBoth(issuer);
  const issued = [
    by,
    documentNumber === undefined ? undefined : { "zh-Hans": documentNumber, en: documentNumber },
  ];
  const named = issued.filter((one) => one !== undefined);
  return [
    fact("plan-period", `规划期：${span["zh-Hans"]}`, `Plan period: ${span.en}`),
    until === undefined
      ? fact("data-until", "数据截止时间：尚无数据", "Data: none so far")
      : fact("data-until", `数据截止时间：${until["zh-Hans"]}`, `Data as of ${until.en}`),
    ...(named.length === 0
      ? []
      : [
          fact(
            "issued",
            `${by === undefined ? "规划文号" : "规划发布"}：${named.map((one) => one["zh-Hans"]).join("，")}`,
            `${by === undefined ? "Number of the plan" : "Plan issued by"}: ${named.map((one) => one.en).join(", ")}`,
          ),
        ]),
  ];
}
