import { verdicts } from "../assessment/verdicts.js";
import { show } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { RegionAssessment, RegionsAssessment } from "../regions/assess/regions-assessment.js";
import type { RegionsOutlook } from "../regions/outlook/regions-outlook.js";
import { checkPlacesGiven } from "../regions/places/check-places-given.js";
import { listedPlaces } from "../regions/places/listed-places.js";
import type { Places } from "../regions/places/place.js";
import { checkArgument } from "../value/check-argument.js";
import { checkFlag } from "../value/check-flag.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { periodWords } from "../value/period-label.js";
import { refuse } from "../value/refuse.js";
import { column } from "./column.js";
import { inOfficeYears } from "./in-office-years.js";
import { columnOf, type OfPlace, type ShownOfRegion, shownOfRegions, whyEmpty } from "./shown-of-regions.js";
import type { Table, TableCell, TableColumn } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * What a table of places shows.
 *
 * @category Tables
 * @example
 * const options: RegionTableOptions = { show: ["value", "verdict"], counts: true };
 */
export interface RegionTableOptions {
  /**
   * What is shown of each indicator; each of several has a column of its own.
   * @defaultValue the verdict
   */
  readonly show?: ShownOfRegion | readonly ShownOfRegion[];
  /** From {@link outlookRegions}, for what is ahead. */
  readonly outlooks?: RegionsOutlook;
  /** Which places there are: their names as readers see them. */
  readonly tree?: Places;
  /** Adds how many indicators of each place have each verdict. */
  readonly counts?: boolean;
}

const optionNames: OptionNames<RegionTableOptions> = { show: true, outlooks: true, tree: true, counts: true };

/**
 * Writes the verdicts of places as a table (各地进展表): a row for each place, a column for each indicator. Where a cell is empty or
 * cannot be judged, a column beside it says why.
 *
 * @param plan - The plan whose indicators they are.
 * @param assessment - From {@link assessRegions}.
 * @param options - What is shown of each indicator.
 * @returns The places in their order. The columns of an indicator are called by its id and what they show: `royalties.verdict`.
 * @throws {@link UsageError} `Argument assessment: expected what assessRegions gives, received …`, `Argument outlooks: …`,
 * `Unknown indicator: …`, `Unknown cells: expected verdict | value | …, received …`, `Unknown option: …`
 * @category Tables
 * @example
 * const of = (value: number) => observe(guangxi2025, { "pct-applications": { 2023: value } });
 * const found = assessRegions(guangxi2025, { 南宁: of(60), 柳州: of(20) }, {
 *   indicators: ["pct-applications"],
 *   targets: { 南宁: { "pct-applications": 80 }, 柳州: { "pct-applications": 60 } },
 * });
 * toCsv(regionTable(guangxi2025, found)) // => "地区,专利合作条约（PCT）申请量\r\n南宁,快于预期\r\n柳州,滞后\r\n"
 */
export function regionTable<Id extends string>(
  plan: Plan<Id>,
  assessment: RegionsAssessment<NoInfer<Id>>,
  options: RegionTableOptions = {},
): Table {
  checkOptions(options, optionNames);
  const { outlooks, tree, counts = false } = options;
  checkMade("assessment", "assessRegions", assessment);
  if (outlooks !== undefined) checkMade("outlooks", "outlookRegions", outlooks);
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  checkFlag("counts", counts);
  const shown = readShown(options);
  const indicators = assessment.indicators.map((id) => indicatorOf<Id>(plan, id));
  const names = new Map(listedPlaces(tree).map(({ id, name }) => [id, name ?? id]));
  const findings = findingsOf(assessment, outlooks);
  const why = indicators.map((_, at) => findings.some((one) => reasonOf(one.of[at] ?? {}, shown) !== null));
  const rows = findings.map(({ region, of }) => {
    const cells: Record<string, TableCell> = { place: names.get(region.place) ?? region.place };
    for (const [at, { id }] of indicators.entries()) {
      const own = of[at] ?? {};
      for (const key of shown) cells[`${id}.${key}`] = shownOfRegions[key].cell(own);
      if (why[at]) cells[`${id}.reason`] = reasonOf(own, shown);
      const { qualifier } = own.verdict?.latest ?? {};
      if (shown.includes("value") && qualifier !== undefined) cells[`${id}.qualifier`] = qualifier;
    }
    if (counts) for (const verdict of keysOf(verdicts)) cells[verdict] = region.counts[verdict];
    return cells;
  });
  const columns = [
    column("place", "text", ["地区", "Place"], ["地区名称", "The name of the place"]),
    ...indicators.flatMap((one, at) => columnsOf(one, shown, why[at] ?? false, assessment)),
    ...(counts ? countColumns : []),
  ];
  return {
    title: titleOf(plan, aboutOf(plan, assessment)),
    columns: inOfficeYears(plan, columns, rows),
    rows,
  };
}

const countColumns: readonly TableColumn[] = keysOf(verdicts).map((verdict) => {
  const { "zh-Hans": zh, en } = verdicts[verdict].words;
  return column(
    verdict,
    "integer",
    [`${zh}项数`, `Number ${en}`],
    ["该结论的指标数", "Indicators with this verdict"],
  );
});

/** What was found of each place by indicator; outlooks are those of the same place and indicator, wherever they stand. */
function findingsOf(assessment: RegionsAssessment, outlooks: RegionsOutlook | undefined) {
  const ahead = new Map((outlooks?.regions ?? []).map((one) => [one.place, one.outlooks]));
  const at = new Map((outlooks?.indicators ?? []).map((id, index) => [id, index]));
  return assessment.regions.map(
    (region): { readonly region: RegionAssessment; readonly of: readonly OfPlace[] } => ({
      region,
      of: region.assessments.map((verdict) => ({
        verdict,
        ahead: ahead.get(region.place)?.[at.get(verdict.indicator) ?? -1],
      })),
    }),
  );
}

function columnsOf(
  indicator: Indicator,
  shown: readonly ShownOfRegion[],
  hasWhy: boolean,
  { thresholds }: RegionsAssessment,
): readonly TableColumn[] {
  const isAlone = shown.length === 1;
  const columns = shown.map((key) => columnOf(indicator, key, shownOfRegions[key], thresholds, isAlone));
  const qualified = columns.map((one) =>
    one.name === `${indicator.id}.value` ? { ...one, qualifier: `${indicator.id}.qualifier` } : one,
  );
  return hasWhy ? [...qualified, columnOf(indicator, "reason", whyEmpty, thresholds, false)] : qualified;
}

/** Why what is shown of an indicator is not there; of outlooks their own reason. */
function reasonOf(of: OfPlace, shown: readonly ShownOfRegion[]): TableCell {
  for (const key of shown) {
    const row = shownOfRegions[key];
    const cell = row.cell(of);
    if (cell !== null && cell !== "not-assessable") continue;
    // Why a verdict has no completion says nothing of what lies ahead.
    const own = "isAhead" in row ? (of.ahead ?? of.verdict) : of.verdict;
    return own?.reason ?? null;
  }
  return null;
}

function readShown({ show: given = "verdict", outlooks }: RegionTableOptions): readonly ShownOfRegion[] {
  const shown: readonly ShownOfRegion[] = typeof given === "string" ? [given] : given;
  const isList = Array.isArray(given) || typeof given === "string";
  const unknown: unknown = isList ? shown.find((one) => !isKeyOf(shownOfRegions, one)) : given;
  if (!isList || unknown !== undefined || shown.length === 0 || new Set(shown).size < shown.length) {
    throw refuse({
      code: "cells-unknown",
      path: "/show",
      expected: keysOf(shownOfRegions).join(" | "),
      received: show(unknown ?? given),
      words: ["未知的单元格内容", "Unknown cells"],
    });
  }
  const needsOutlooks = shown.some((one) => "isAhead" in shownOfRegions[one]);
  if (needsOutlooks && outlooks === undefined) checkMade("outlooks", "outlookRegions", outlooks);
  return shown;
}

function checkMade(name: string, maker: string, given: unknown): void {
  const isMade = isRecord(given) && Array.isArray(given["regions"]) && Array.isArray(given["indicators"]);
  checkArgument(name, isMade, { "zh-Hans": `${maker} 得出的结果`, en: `what ${maker} gives` }, given);
}

function aboutOf(plan: Plan, { asOf }: RegionsAssessment) {
  if (asOf === null) return { "zh-Hans": "各地进展", en: "progress of places" };
  const day = periodWords(asOf, plan);
  return { "zh-Hans": `各地进展（截至 ${day["zh-Hans"]}）`, en: `progress of places as of ${day.en}` };
}
