// Will the national plan be met? The outlook from the end of 2022, beside what the years after it brought; then which
// method would have done best, what it would have taken, and what if the population shrinks.
//   npx tsx examples/will-we-make-it.ts
//   npx tsx examples/will-we-make-it.ts --en

import {
  type AssessmentRow,
  assessmentTable,
  backtest,
  effortFor,
  highValuePatentsPer10k,
  type Locale,
  localize,
  type MethodBacktest,
  type OutlookRow,
  outlookPlan,
  outlookTable,
  selectColumns,
  series,
  type Table,
  toTextTable,
  whatIf,
} from "ipr-plan";
import { national2025, national2025Observations, nationalSeries } from "ipr-plan/plans";

const locale: Locale = process.argv.includes("--en") ? "en" : "zh-Hans";
const asOf = "2022-12-31";
const levels = [0.95, 0.8];

heading("2022 年底看 2025 年（80% 预测区间），后来如何", "2025 seen from 2022 (80% interval), and what came");

const before = outlookTable(national2025, national2025Observations, { asOf, level: levels });
const after = assessmentTable(national2025, national2025Observations);
const both: Table<OutlookRow & Pick<AssessmentRow, "verdict">> = {
  title: before.title,
  columns: [
    ...selectColumns(before, ["name", "target", "forecast", "lower", "upper", "probability"]).columns,
    ...selectColumns(after, ["latest", "period", "verdict"]).columns,
  ],
  rows: before.rows.flatMap((row, index) => {
    const now = after.rows[index];
    if (row.probability === null || now === undefined) return [];
    return [{ ...row, latest: now.latest, period: now.period, verdict: now.verdict }];
  }),
};
console.log(toTextTable(both, { locale, widths: { name: 40 } }));
console.log();

const then = outlookPlan(national2025, national2025Observations, { asOf, level: levels });
for (const reason of then.because) console.log(localize(reason, locale));
const met = both.rows.filter(({ verdict }) => verdict === "achieved").length;
say(`后来已有 ${met} 项达标`, `${met} of them have been met since`);

const due = then.outlooks.flatMap(({ indicator, forecast }) => {
  const observed = national2025Observations[indicator]?.observations ?? [];
  const points = "points" in forecast ? forecast.points : [];
  return points.flatMap(({ period, intervals }) => {
    const came = observed.find((one) => one.period === period);
    return came && "value" in came ? [{ value: Number(came.value), intervals }] : [];
  });
});
for (const level of levels) {
  const percent = `${level * 100}%`;
  const inside = due.filter(({ value, intervals }) =>
    intervals.some((one) => one.level === level && one.lower <= value && value <= one.upper),
  ).length;
  say(
    `已到期的 ${due.length} 个年度预测中，${inside} 个落在 ${percent} 区间内`,
    `of ${due.length} yearly forecasts that have come due, ${inside} lie in their ${percent} interval`,
  );
}

heading(
  "每万人口高价值发明专利拥有量：各预测方法的滚动回测（提前一至两年）",
  "High-value invention patents per 10,000 people: the methods tested on the past, one and two years ahead",
);

const tested = backtest([6.3, 7.5, 9.4, 11.8, 14, 16], { steps: 2 });
const methods: Table<Pick<MethodBacktest, "method" | "smape" | "mase">> = {
  title: { "zh-Hans": "滚动回测", en: "Backtest" },
  columns: [
    // This column knows the methods in words.
    ...selectColumns(before, ["method"]).columns,
    { name: "smape", type: "number", title: { "zh-Hans": "sMAPE（%）", en: "sMAPE (%)" }, places: 1 },
    { name: "mase", type: "number", title: { "zh-Hans": "MASE", en: "MASE" }, places: 2 },
  ],
  rows: "methods" in tested ? tested.methods : [],
};
console.log(toTextTable(methods, { locale }));

heading(
  "版权产业增加值占GDP比重：在 2022 年底，要有八成把握须有多大力度",
  "Copyright industries as a share of GDP: what it took at the end of 2022 to be 80% sure",
);

const effort = effortFor(national2025, "copyright-share", national2025Observations, {
  asOf,
  probability: 0.8,
});
if ("because" in effort) for (const reason of effort.because) console.log(localize(reason, locale));

heading("如果人口每年减少 0.5%", "If the population shrank by 0.5% a year");

const population = series(
  { unit: "万人", measure: "point-in-time", regionRule: "sum" },
  { 2021: "141260", 2022: "141175", 2023: "140967", 2024: "140828" },
);
const scenario = whatIf(
  highValuePatentsPer10k,
  { patents: nationalSeries.highValuePatents, population },
  { until: "2028", seed: 1, changes: { population: { growth: "-0.5%" } } },
);
for (const { period, asForecast, changed } of "years" in scenario ? scenario.years : []) {
  const [usual, other] = [asForecast.median.toFixed(1), changed.median.toFixed(1)];
  say(
    `${period} 年：${other} 件/万人，而不是 ${usual}`,
    `${period}: ${other} per 10,000 people instead of ${usual}`,
  );
}

function heading(zh: string, en: string): void {
  say(`\n${zh}\n`, `\n${en}\n`);
}

function say(zh: string, en: string): void {
  console.log(localize({ "zh-Hans": zh, en }, locale));
}
