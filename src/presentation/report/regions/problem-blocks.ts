import type { Issue, Message } from "../../../issue.js";
import { missingReasons } from "../../../value/missing.js";
import type { ReportBlock, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { capital, countWord } from "../words/english-number.js";
import { indicatorCount } from "../words/names.js";
import { whenWords } from "../words/when-words.js";
import { placeCount, placesNamed } from "./place-words.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";
import { byReason } from "./verdict-words.js";

/** So many issues stand in the section itself; of more the annex has all. */
export const mostIssues = 20;

/** What is behind, what is missing and why, what does not agree, and what is wrong with names and figures. */
export function problemBlocks(facts: RegionFacts): readonly ReportBlock[] {
  return [
    ...headed("behind", ["指标滞后", "Behind"], behindItems(facts), behindTotal(facts)),
    ...headed("missing", ["数据缺失或无法评价", "Missing or not judged"], missingItems(facts)),
    ...headed("differences", ["数据不符", "Figures that do not agree"], ...issueItems(facts.differences)),
    ...headed("faults", ["资料问题", "Faults in what was reported"], ...issueItems(facts.faults)),
  ];
}

function headed(
  code: string,
  [zh, en]: readonly [zh: string, en: string],
  items: readonly ReportSentence[],
  sentences: readonly ReportSentence[] = [],
): readonly ReportBlock[] {
  if (items.length === 0) return [];
  return [
    { kind: "paragraph", lead: sentence(code, [], { "zh-Hans": zh, en }), sentences },
    { kind: "list", items: items.map((one) => [one]) },
  ];
}

function behindTotal({ assessment, indicators }: RegionFacts): readonly ReportSentence[] {
  const places = assessment.regions.filter(({ counts }) => counts.behind > 0);
  const count = (found: typeof indicators): number =>
    found.reduce((sum, { of }) => sum + of.filter(({ verdict }) => verdict.verdict === "behind").length, 0);
  const own = indicators.filter((one) => count([one]) > 0);
  const binding = count(own.filter(({ indicator }) => indicator.commitment === "binding"));
  const [here, many] = [placeCount(places.length), indicatorCount(own.length)];
  const all = count(own);
  return [
    {
      ...sentence(
        "behind-counts",
        own.map(({ indicator }) => indicator.id),
        {
          "zh-Hans": `${here["zh-Hans"]}的${many["zh-Hans"]}共${all}项次滞后${binding === 0 ? "" : `，其中约束性指标${binding}项次`}`,
          en: `${capital(here.en)}, ${many.en}, ${countWord(all)} ${all === 1 ? "case" : "cases"} in all${binding === 0 ? "" : `, ${countWord(binding)} of ${binding === 1 ? "a binding indicator" : "binding indicators"}`}`,
        },
      ),
      places: places.map(({ place }) => place),
    },
  ];
}

function behindItems(facts: RegionFacts): readonly ReportSentence[] {
  return facts.indicators.flatMap(({ indicator, name, of }): ReportSentence[] => {
    const behind = of.flatMap(({ place, verdict }) => (verdict.verdict === "behind" ? [place] : []));
    if (behind.length === 0) return [];
    return [item("behind-names", indicator.id, name, placesNamed(facts, behind), behind)];
  });
}

function missingItems(facts: RegionFacts): readonly ReportSentence[] {
  return facts.indicators.flatMap((one) => [...notJudged(facts, one), ...withoutFigure(facts, one)]);
}

function notJudged(facts: RegionFacts, { indicator, name, of }: RegionIndicator): readonly ReportSentence[] {
  return [...byReason(of)].map(([reason, found]) => {
    const places = found.map(({ place }) => place);
    const words = missingReasons[reason];
    const named = placesNamed(facts, places);
    const who =
      places.length === facts.places.length && places.length > 1
        ? { "zh-Hans": `各地区均${words["zh-Hans"]}`, en: `${words.en} (all places)` }
        : { "zh-Hans": `${words["zh-Hans"]}的有${named["zh-Hans"]}`, en: `${words.en} (${named.en})` };
    return item("missing", indicator.id, name, who, places);
  });
}

/** Who is judged by an earlier figure, or by nothing for another reason, and has none of the period of the others. */
function withoutFigure(
  facts: RegionFacts,
  { indicator, name, of, value }: RegionIndicator,
): readonly ReportSentence[] {
  if (value.at === null) return [];
  const told = new Map(of.map(({ place, verdict }) => [place, verdict]));
  const silent = value.regions.filter(({ place, rank, reason }) => {
    const verdict = told.get(place);
    return rank === null && !(verdict?.verdict === "not-assessable" && verdict.reason === reason);
  });
  if (silent.length === 0) return [];
  const when = whenWords(value.at, facts.plan, indicator.measure);
  const reasons = new Map(
    silent.map(({ place, reason = "no-observation" }) => [place, missingReasons[reason]]),
  );
  const places = silent.map(({ place }) => place);
  const named = placesNamed(facts, places, (place) => reasons.get(place));
  const who = {
    "zh-Hans": `没有${when["zh-Hans"]}数据的有${named["zh-Hans"]}`,
    en: `there is no figure ${when.en} of ${named.en}`,
  };
  return [item("no-figure", indicator.id, name, who, places)];
}

function item(
  code: string,
  id: string,
  name: Message,
  text: Message,
  places: readonly string[],
): ReportSentence {
  const said = sentence(code, [id], {
    "zh-Hans": `${name["zh-Hans"]}：${text["zh-Hans"]}`,
    en: `${capital(name.en)}: ${text.en}`,
  });
  return { ...said, places };
}

function issueItems(
  issues: readonly Issue[],
): readonly [items: readonly ReportSentence[], more: readonly ReportSentence[]] {
  const more = issues.length - mostIssues;
  return [
    issues.slice(0, mostIssues).map(issueSentence),
    more <= 0
      ? []
      : [
          sentence("more-issues", [], {
            "zh-Hans": `共${issues.length}条，以下列前${mostIssues}条，其余见附件`,
            en: `There are ${countWord(issues.length)}; the first ${countWord(mostIssues)} stand here, and the annex has all`,
          }),
        ],
  ];
}

/** An issue as a sentence, under its own code. */
export function issueSentence({ code, message }: Issue): ReportSentence {
  return sentence(code, [], message);
}
