import type { ReportTable } from "ipr-plan";
import { finalGradeWords, verdictWords } from "ipr-plan";
import { reportOn } from "../../report-kind.js";
import type { Relation } from "../relation.js";

export const reportWords: Relation = {
  rule: "a report prints the verdict and the share of the way that the assessment has, and no sentence that is broken",
  dear: true,
  contradictions: ({ plan, observations, options, assessment }) => {
    const report = reportOn(plan, observations, options);
    const [indicators] = report.sections.filter(({ code }) => code === "indicators");
    const table = indicators?.blocks.find((block): block is ReportTable => block.kind === "table");
    const row = table?.table.rows[0];
    const { verdict, completion } = assessment;
    const found: string[] = [];
    if (row === undefined) return ["no row in the report"];
    if (report.kind === "mid-term") {
      const words = row["verdict"] as { en: string };
      const early = verdict === "achieved" ? ["achieved", "achieved early"] : [verdictWords[verdict].en];
      const expected = verdict === "not-assessable" ? ["not assessed"] : early;
      if (!expected.includes(words.en)) found.push(`${verdict}, but "${words.en}" in the report`);
      if ("completion" in row && row["completion"] !== completion)
        found.push(`${completion} of the way, but ${row["completion"]} in the report`);
    } else if (!Object.hasOwn(finalGradeWords, String(row["grade"]))) {
      found.push(`no grade: ${row["grade"]}`);
    }
    const texts = JSON.stringify(report).match(/undefined|NaN|Infinity|。。|；。|，。|：。|\.\.(?!\.)/g);
    for (const broken of texts ?? []) found.push(`"${broken}" in the report`);
    return found;
  },
};
