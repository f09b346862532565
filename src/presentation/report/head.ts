import { localize } from "../../value/localized-text.js";
import { parsePeriod } from "../../value/period.js";
import { yearSpanWords, yearWords } from "../../value/period-label.js";
import { bullets, heading } from "../markdown-blocks.js";
import type { ReportFacts } from "./section.js";
import { say } from "./words.js";

/** The title of a report, and what it is about. */
export function headOf({ plan, assessment: { asOf }, locale }: ReportFacts): readonly string[] {
  const { title, period, baseYear, issuer, documentNumber } = plan;
  const name = localize(title, locale);
  const over = asOf !== null && asOf >= parsePeriod(period.end, plan).end;
  const issued = [issuer && localize(issuer, locale), documentNumber].filter((text) => text !== undefined);
  const span = yearSpanWords(period, plan);
  const base = baseYear === undefined ? undefined : yearWords(baseYear, plan);
  const lines = [
    asOf === null
      ? say(locale, "评估时点：尚无观测值", "As of: nothing was observed")
      : say(locale, `评估时点：${asOf}`, `As of: ${asOf}`),
    say(locale, `规划期：${span["zh-Hans"]}`, `Plan period: ${span.en}`),
    ...(base === undefined ? [] : [say(locale, `基期：${base["zh-Hans"]}`, `Base year: ${base.en}`)]),
    ...(issued.length === 0
      ? []
      : [say(locale, `发布：${issued.join("，")}`, `Issued by: ${issued.join(", ")}`)]),
  ];
  return [
    heading(
      1,
      over
        ? say(locale, `${name}终期评估报告`, `Final evaluation – ${name}`)
        : say(locale, `${name}中期评估报告`, `Mid-term evaluation – ${name}`),
    ),
    bullets(lines),
  ];
}
