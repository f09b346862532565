// The main job on real plans: how far has each indicator come, and will its target be met?
//   npm run demo                    in Chinese, as of the end of 2023
//   npm run demo -- --en            in English
//   npm run demo -- --json          for machines
//   npm run demo -- --as-of 2022    as seen at another time

import { parseArgs } from "node:util";
import {
  type Assessment,
  assessPlan,
  type Bound,
  type Indicator,
  type Locale,
  localize,
  type Message,
  missingReasons,
  type Observations,
  type Outlook,
  outlook,
  type Plan,
  type TextColumn,
  toTextTable,
  unitLabel,
  verdictWords,
} from "ipr-plan";
import { guangxi2025, guangxi2025Observations, national2025, national2025Observations } from "ipr-plan/plans";

const { values: options } = parseArgs({
  options: {
    en: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "as-of": { type: "string", default: "2023-12-31" },
  },
});
const locale: Locale = options.en ? "en" : "zh-Hans";
const asOf = options["as-of"];

const say = (zh: string, en: string): string => (options.en ? en : zh);
const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;

const measures: Record<Indicator["measure"], Message> = {
  cumulative: { "zh-Hans": "累计", en: "total" },
  "point-in-time": { "zh-Hans": "时点", en: "level" },
  annual: { "zh-Hans": "年度", en: "annual" },
};
const commitments: Record<NonNullable<Indicator["commitment"]>, Message> = {
  expected: { "zh-Hans": "预期", en: "exp." },
  binding: { "zh-Hans": "约束", en: "bind." },
};
const signs: Record<Bound["comparator"], string> = {
  "at-least": "≥",
  "more-than": ">",
  attain: "",
  about: "≈",
  "at-most": "≤",
  "less-than": "<",
  between: "",
};

const columns: TextColumn[] = [
  { title: "#", align: "right" },
  { title: say("指标", "indicator"), width: options.en ? 21 : 30 },
  { title: say("类型", "type") },
  { title: say("属性", "kind") },
  { title: say("基期", "base"), align: "right" },
  { title: say("目标", "target"), align: "right" },
  { title: say("最近", "latest"), align: "right" },
  { title: say("完成/时序", "done/time"), align: "right" },
  { title: say("结论", "verdict") },
  { title: say("预测（概率）", "forecast (p)"), width: options.en ? 16 : 18 },
];

if (options.json) {
  const both = [judge(national2025, national2025Observations), judge(guangxi2025, guangxi2025Observations)];
  console.log(JSON.stringify(both, null, 2));
} else {
  show(national2025, national2025Observations);
  show(guangxi2025, guangxi2025Observations);
  console.log(
    say(
      "\n完成/时序：目标完成率对时间进度。预测：目标年的预测值，括号内为届时达到目标的概率。P 为初步数据。",
      "\ndone/time: share of the way against share of the time. forecast (p): for the target year, and the\nprobability that the target is met then. P: provisional.",
    ),
  );
}

function judge<Id extends string>(plan: Plan<Id>, observations: Observations<NoInfer<Id>>) {
  const outlooks = plan.indicators.map(({ id }) => outlook<Id>(plan, id, observations, { asOf }));
  return { ...assessPlan<Id>(plan, observations, { asOf }), outlooks };
}

function show<Id extends string>(plan: Plan<Id>, observations: Observations<NoInfer<Id>>): void {
  const { assessments, outlooks, counts } = judge<Id>(plan, observations);
  const rows = plan.indicators.flatMap((indicator, index) => {
    const [assessment, ahead] = [assessments[index], outlooks[index]];
    return assessment && ahead ? [row(indicator, assessment, ahead)] : [];
  });
  console.log(`\n${localize(plan.title, locale)}  ${say(`截至 ${asOf}`, `as of ${asOf}`)}`);
  console.log(toTextTable(columns, rows, " "));
  const summary = Object.entries(verdictWords).map(
    ([verdict, words]) => `${localize(words, locale)} ${counts[verdict as keyof typeof counts]}`,
  );
  console.log(summary.join(say("，", ", ")));
}

function row(indicator: Indicator, assessment: Assessment, ahead: Outlook): string[] {
  const { completion, elapsedShare, verdict, reason, latest } = assessment;
  return [
    String(indicator.number ?? ""),
    localize(indicator.name, locale),
    localize(measures[indicator.measure], locale),
    indicator.commitment ? localize(commitments[indicator.commitment], locale) : "",
    indicator.baseline?.value ?? "–",
    target(indicator, assessment),
    latest ? `${latest.value} (${latest.period}${latest.status === "A" ? "" : ` ${latest.status}`})` : "–",
    elapsedShare === null
      ? "–"
      : `${completion === null ? "–" : percent(completion)}/${percent(elapsedShare)}`,
    localize(verdictWords[verdict], locale),
    verdict === "not-assessable" && reason !== undefined
      ? localize(missingReasons[reason], locale)
      : prospect(ahead),
  ];
}

function target({ targets: [stated], unit }: Indicator, assessment: Assessment): string {
  // As a level where it resolves to one; else as stated.
  const bound = assessment.target?.bound ?? stated;
  if (bound === undefined) return "–";
  const number = bound.comparator === "between" ? `${bound.lower}—${bound.upper}` : bound.value;
  return `${signs[bound.comparator]}${number} ${unit ? unitLabel(unit, locale) : ""}`.trim();
}

function prospect({ forecast, probability, reason }: Outlook): string {
  const last = "points" in forecast ? forecast.points.at(-1) : undefined;
  const chance = probability === null ? "" : `(${percent(probability)})`;
  if (last !== undefined) return `${last.period}: ${Number(last.mean.toPrecision(3))} ${chance}`.trim();
  return chance || (reason === undefined ? "–" : localize(missingReasons[reason], locale));
}
