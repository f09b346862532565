import { checkPlan } from "../model/check-plan.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkPlacesGiven } from "../regions/places/check-places-given.js";
import { checkByPlace } from "../value/place-name.js";
import { headFacts } from "./report/head.js";
import { checkRegionReportOptions } from "./report/regions/check-region-report-options.js";
import { gatherRegionFacts } from "./report/regions/gather-region-facts.js";
import type { RegionReportOptions } from "./report/regions/region-report-options.js";
import { writeRegionSections } from "./report/regions/write-region-sections.js";
import type { Report } from "./report/report.js";
import { inBoth } from "./report/words/names.js";

/**
 * Writes what an office says of its places on a day (各地区实施情况报告): how many verdicts there are of each kind; of each indicator what
 * is published beside what the places come to, who is behind, first and last, and whose rank has changed; each place; what is behind,
 * missing or does not agree; and in annexes every place with its verdicts, values and ranks. It is plain data as {@link planReport}
 * gives, in Chinese and English, for the same writers.
 *
 * Places that stand beside each other are reported on: the whole, and places within others that report, are set aside and said. What is
 * missing has its reason, and no verdict stands where figures carry none. With more than 40 places those that are alike are told
 * together, and a sentence has the first names of very many; the annexes have all.
 *
 * @param plan - The plan of the whole.
 * @param byRegion - By place: its observations, from {@link observe} or as they were imported.
 * @param options - As for {@link assessRegions}; since when ranks have changed; what is published; what is shown.
 * @returns The report, as plain data. The sentences that speak of single places name them in `places`.
 * @throws {@link UsageError} as {@link assessRegions}, {@link reconcile} and {@link rankRegions};
 * `Argument options/sections: expected […], received …` and the like; `Periods out of order: expected at no later than asOf, received …`
 * @category Reports
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2022: 40, 2023: 60 }), 柳州: of({ 2022: 10, 2023: 20 }) };
 * const report = regionReport(guangxi2025, byRegion, {
 *   asOf: "2023",
 *   indicators: ["pct-applications"],
 *   targets: { 南宁: { "pct-applications": 80 }, 柳州: { "pct-applications": 60 } },
 *   published: of({ 2023: 82 }),
 * });
 * report.sections.map(({ code }) => code)
 * // => ["summary", "indicators", "places", "problems", "verdicts", "values", "rankings", "methods"]
 * const [summary] = report.sections;
 * const [block] = summary?.blocks ?? [];
 * block?.kind === "paragraph" && block.sentences[1]?.text["zh-Hans"] // => "截至2023年底，可评价的2项次中，1项次快于预期，1项次滞后。"
 */
export function regionReport<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: RegionReportOptions<NoInfer<Id>> = {},
): Report {
  checkPlan(plan);
  checkByPlace("byRegion", byRegion);
  checkRegionReportOptions(plan, options);
  if (options.tree !== undefined) checkPlacesGiven(options.tree, "tree");
  const facts = gatherRegionFacts<Id>(plan, byRegion, options);
  const { "zh-Hans": zh, en } = inBoth(plan.title);
  return {
    kind: "regions",
    title: {
      "zh-Hans": `${zh.startsWith("《") ? zh : `《${zh}》`}各地区实施情况报告`,
      en: `Progress by place – ${en}`,
    },
    facts: headFacts({ plan, asOf: facts.assessment.asOf }),
    sections: writeRegionSections(facts),
  };
}
