import { planReport, verdictWords } from "ipr-plan";
import type { Relation } from "../relation.js";
import { onOtherSide } from "./last-sentence.js";

export const reportWords: Relation = {
  rule: "a report names the indicator with its verdict, and prints no way as covered that is not",
  dear: true,
  contradictions: ({ plan, observations, options, assessment }) => {
    const { verdict, completion } = assessment;
    return (["en", "zh-Hans"] as const).flatMap((locale) => {
      const report = planReport(plan, observations, { ...options, locale });
      const found: string[] = [];
      const words = verdictWords[verdict][locale];
      const [heading, row, none] =
        locale === "en"
          ? [`### Indicator: ${words}\n`, `${words} |`, "## Indicators that cannot be judged\n"]
          : [`### 指标：${words}\n`, `${words} |`, "未能评估的指标\n"];
      if (verdict === "not-assessable" ? !report.includes(none) : !report.includes(heading))
        found.push(`${verdict} is not in the report (${locale})`);
      if (verdict !== "not-assessable" && report.includes(none))
        found.push(`${verdict}, but "${none.trim()}"`);
      if (!report.includes(row)) found.push(`${verdict} is in no row of the report (${locale})`);
      for (const [, done] of report.matchAll(/(?:完成率 |- )(-?[\d.]+)%(?:，时序| of the way)/g)) {
        if (completion === null || onOtherSide(Number(done) / 100, completion, 1))
          found.push(`${completion} of the way, but ${done}% in the report`);
      }
      return found;
    });
  },
};
