import { show } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { checkArgument } from "../../../value/check-argument.js";
import { checkOptions } from "../../../value/check-options.js";
import { checkRecord } from "../../../value/check-record.js";
import { isKeyOf, keysOf } from "../../../value/closed-list.js";
import { parsePeriod } from "../../../value/period.js";
import { type Bilingual, refuse } from "../../../value/refuse.js";
import { yearPosition } from "../../../value/year-position.js";
import { checkBySection } from "../check-report-options.js";
import { type RegionReportOptions, regionReportOptionNames } from "./region-report-options.js";
import { regionSections } from "./region-sections.js";

/** Throws for options of a report on places that are none; how places are judged, ranked and added up is checked there. */
export function checkRegionReportOptions(plan: Plan, options: RegionReportOptions): void {
  checkOptions(options, regionReportOptionNames);
  const { sections, outlooks, published = {}, at, since, asOf, text, charts } = options;
  const codes = `[${keysOf(regionSections).join(" | ")}]`;
  const isList =
    sections === undefined ||
    (Array.isArray(sections) && sections.every((one) => isKeyOf(regionSections, one)));
  checkArgument("options/sections", isList, { "zh-Hans": codes, en: codes }, sections);
  checkArgument(
    "options/outlooks",
    outlooks === undefined || outlooks === true,
    { "zh-Hans": "true", en: "true" },
    outlooks,
  );
  checkRecord("published", published);
  checkBySection("text", text, regionSections);
  checkBySection("charts", charts, regionSections);
  const [until, now, then] = [asOf, at, since].map((one) =>
    one === undefined ? undefined : parsePeriod(one, plan),
  );
  if (until && now && now.end > until.end)
    outOfOrder("/at", ["at 不晚于 asOf", "at no later than asOf"], [at, asOf]);
  if (then && at !== undefined && since !== undefined && yearPosition(since, plan) >= yearPosition(at, plan))
    outOfOrder("/since", ["since 早于 at", "since before at"], [since, at]);
}

function outOfOrder(path: string, expected: Bilingual, given: readonly unknown[]): never {
  throw refuse({
    code: "periods-out-of-order",
    path,
    expected,
    received: given.map(show).join(", "),
    words: ["时期先后有误", "Periods out of order"],
  });
}
