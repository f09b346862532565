import { planStart } from "../../aims/elapsed-share.js";
import { evidenceIssues } from "../../aims/evidence-issues.js";
import type { Message } from "../../issue.js";
import type { ObservationStatus } from "../../series/observation.js";
import { yearPosition } from "../../value/year-position.js";
import { derivedTargets } from "./derived-notes.js";
import type { ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { amountWords } from "./words/amount-words.js";
import { namesJoined } from "./words/names.js";
import { isNotFinal, statusWords } from "./words/status-words.js";
import { whenWords, yearName } from "./words/when-words.js";

type Notes = (facts: ReportFacts, indicators: readonly IndicatorFacts[]) => readonly ReportSentence[];

/** What stands under the main table of every occasion: each thing once. */
export function tableNotes(
  facts: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  return notes.flatMap((write) => write(facts, indicators));
}

const notes: readonly Notes[] = [
  otherBases,
  noBaselines,
  formerTotals,
  totalsSoFar,
  derivedTargets,
  provisional,
  breaks,
  restated,
];

/** Baselines of another year than the plan's: they stand in its column all the same. */
function otherBases({ plan }: ReportFacts, indicators: readonly IndicatorFacts[]): readonly ReportSentence[] {
  const own = indicators.filter(({ indicator: { baseline, measure } }) => {
    return (
      measure !== "cumulative" &&
      baseline !== undefined &&
      yearPosition(baseline.year, plan) !== planStart(plan)
    );
  });
  const years = [...new Set(own.map(({ indicator }) => indicator.baseline?.year ?? ""))];
  return years.map((year) => {
    const found = own.filter(({ indicator }) => indicator.baseline?.year === year);
    const [names, when] = [namesOf(found), yearName(year, plan)];
    return sentence("other-base-year", idsOf(found), {
      "zh-Hans": `${names["zh-Hans"]}的基期为${when["zh-Hans"]}`,
      en: `The baseline is of ${when.en} for: ${names.en}`,
    });
  });
}

function noBaselines(
  { plan }: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  const own = indicators.filter(
    ({ indicator: { baseline, measure }, course }) =>
      course.to !== undefined && measure !== "cumulative" && baseline === undefined,
  );
  if (own.length === 0 || plan.baseYear === undefined) return [];
  const names = namesOf(own);
  return [
    sentence("no-baseline", idsOf(own), {
      "zh-Hans": `${names["zh-Hans"]}，规划未列基期值`,
      en: `The plan states no baseline for: ${names.en}`,
    }),
  ];
}

/** What the document prints as the baseline of a total is that of an earlier period, from which nothing starts. */
function formerTotals(
  { plan }: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  return indicators.flatMap(({ indicator, name }) => {
    const { baseline } = indicator;
    if (indicator.measure !== "cumulative" || baseline?.over === undefined) return [];
    const value = amountWords(indicator, baseline.value);
    const [start, end] = [yearName(baseline.over.start, plan), yearName(baseline.over.end, plan)];
    return [
      sentence("total-before", [indicator.id], {
        "zh-Hans": `${name["zh-Hans"]}为规划期累计数，${start["zh-Hans"]}至${end["zh-Hans"]}累计${value["zh-Hans"]}`,
        en: `${name.en}: a total over the plan period, which came to ${value.en} from ${start.en} to ${end.en}`,
      }),
    ];
  });
}

function totalsSoFar(_: ReportFacts, indicators: readonly IndicatorFacts[]): readonly ReportSentence[] {
  const own = indicators.filter(
    ({ indicator }) => indicator.measure === "cumulative" && indicator.baseline?.over === undefined,
  );
  if (own.length === 0) return [];
  const names = namesOf(own);
  return [
    sentence("totals", idsOf(own), {
      "zh-Hans": `${names["zh-Hans"]}为规划期累计数`,
      en: `Totals from the start of the plan period: ${names.en}`,
    }),
  ];
}

/** Figures of the same times and of one status. */
interface ProvisionalGroup {
  readonly status: ObservationStatus;
  readonly when: readonly Message[];
  readonly of: IndicatorFacts[];
}

/** Figures that are not final: those of the same times and of one status in one note, however many indicators they are of. */
function provisional(
  { plan }: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  const groups = new Map<string, ProvisionalGroup>();
  for (const one of indicators) {
    const seen = one.standing.evidence.points.map(({ observed }) => observed);
    for (const status of new Set(seen.map((each) => each.status).filter(isNotFinal))) {
      const own = seen.filter((each) => each.status === status);
      const when = own.map(({ period }) => whenWords(period, plan, one.indicator.measure));
      const key = [status, ...when.map((words) => words["zh-Hans"])].join(" ");
      const group = groups.get(key) ?? { status, when, of: [] };
      group.of.push(one);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ status, when, of }) => {
    const names = namesOf(of);
    const { "zh-Hans": zh, en } = statusWords(status);
    const many = when.length > 1 || of.length > 1;
    return sentence("not-final", idsOf(of), {
      "zh-Hans": `${names["zh-Hans"]}${when.map((one) => one["zh-Hans"]).join("、")}数据${of.length > 1 ? "均" : ""}为${zh.slice(1, -1)}`,
      en: `${names.en}: the figure${many ? "s" : ""} ${when.map((one) => one.en).join(" and ")} ${many ? "are" : "is"} ${en.slice(2, -1)}`,
    });
  });
}

function breaks({ plan }: ReportFacts, indicators: readonly IndicatorFacts[]): readonly ReportSentence[] {
  return indicators.flatMap(({ indicator, name, standing }) => {
    const last = standing.evidence.breaks.at(-1)?.observed;
    if (last === undefined) return [];
    const when = whenWords(last.period, plan, indicator.measure);
    return [
      sentence("break", [indicator.id], {
        "zh-Hans": `${name["zh-Hans"]}统计口径自${when["zh-Hans"]}起调整，前后数据不可比`,
        en: `${name.en}: the definition changed ${when.en}, and figures before do not compare with those after`,
      }),
    ];
  });
}

/** Where something else was observed for the baseline's year than the plan prints. */
function restated({ plan }: ReportFacts, indicators: readonly IndicatorFacts[]): readonly ReportSentence[] {
  return indicators.flatMap(({ indicator, name, standing }) => {
    const { baseline } = indicator;
    if (baseline === undefined || !evidenceIssues(standing).some(({ code }) => code === "baseline-differs"))
      return [];
    const [when, value] = [yearName(baseline.year, plan), amountWords(indicator, baseline.value)];
    return [
      sentence("baseline-restated", [indicator.id], {
        "zh-Hans": `${name["zh-Hans"]}${when["zh-Hans"]}数据已修订，规划所列基期值为${value["zh-Hans"]}`,
        en: `${name.en}: the figure of ${when.en} was revised; the plan prints ${value.en}`,
      }),
    ];
  });
}

function idsOf(found: readonly IndicatorFacts[]): readonly string[] {
  return found.map(({ indicator }) => indicator.id);
}

function namesOf(found: readonly IndicatorFacts[]): { readonly "zh-Hans": string; readonly en: string } {
  return namesJoined(found.map(({ name }) => name));
}
