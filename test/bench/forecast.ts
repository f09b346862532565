// All methods on many yearly series: errors, coverage, calibration, time, and the peers of npm in the same run.
// Run: npx tsx test/bench/forecast.ts [file]
// The file is a JSON list of { x: number[], xx: number[] }: the values known and the six that came after, such as the
// 645 yearly series of the M3 competition. Without one, made-up series are used, which say something of time alone.
// None of these series can be negative, which plain numbers do not say by themselves.

import { readFileSync } from "node:fs";
import { type Forecast, type ForecastMethodName, forecast, type PossibleRange } from "ipr-plan";
import { calibration } from "./forecast-calibration.js";
import { arima, augurs } from "./forecast-peers.js";
import {
  type Case,
  cut,
  evenLevels,
  type Forecaster,
  quantilesOf,
  type Scores,
  score,
} from "./forecast-scores.js";
import { madeUpSeries } from "./made-up-series.js";

const methods = [
  "consensus",
  "shrunken-drift",
  "drift",
  "naive",
  "simple-exponential-smoothing",
  "holt",
  "damped-trend",
  "theta",
  "linear-trend",
  "compound-growth",
] as const satisfies readonly ForecastMethodName[];

const by =
  (method: ForecastMethodName, range: PossibleRange = { lower: 0 }): Forecaster =>
  (x, steps) => {
    const result = forecast(x, { method, steps, range });
    return "points" in result ? saidBy(result) : undefined;
  };

/** The same with the quantiles that the continuous ranked probability score is added up from. */
const inFull: Forecaster = (x, steps) => {
  const result = forecast(x, { steps, range: { lower: 0 }, levels: [0.8, 0.95, ...evenLevels] });
  return "points" in result ? saidBy(result) : undefined;
};

function saidBy({ points }: Forecast) {
  return points.map(({ mean, intervals: [eighty, ninetyFive, ...even] }) => ({
    mean,
    ...(even.length > 0 && { quantiles: quantilesOf(mean, even) }),
    ...(eighty && { eighty: [eighty.lower, eighty.upper] as const }),
    ...(ninetyFive && { ninetyFive: [ninetyFive.lower, ninetyFive.upper] as const }),
  }));
}

function row(name: string, { refused, smape, mase, eighty, ninetyFive, msis, crps }: Scores): void {
  const cells = [
    smape.toFixed(2),
    mase.toFixed(3),
    eighty.toFixed(3),
    ninetyFive.toFixed(3),
    msis.toFixed(2),
    ...(Number.isNaN(crps) ? [] : [crps.toFixed(3)]),
  ];
  console.log(
    `${name.padEnd(32)}${cells.map((cell) => cell.padStart(8)).join("")}${refused ? `  refused ${refused}` : ""}`,
  );
}

function table(
  title: string,
  cases: readonly Case[],
  forecasters: Readonly<Record<string, Forecaster>>,
): void {
  console.log(
    `\n${title}, ${cases.length} series\n${" ".repeat(32)}   sMAPE    MASE    80 %    95 %    MSIS    CRPS`,
  );
  for (const [name, forecaster] of Object.entries(forecasters)) row(name, score(cases, forecaster));
}

/** Milliseconds a series, the best of some runs. */
function timePerSeries(cases: readonly Case[], forecaster: Forecaster): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    for (const { x, xx } of cases) forecaster(x, xx.length);
    best = Math.min(best, (performance.now() - started) / cases.length);
  }
  return best;
}

const [path] = process.argv.slice(2);
const cases: readonly Case[] =
  path === undefined ? madeUpSeries(645) : JSON.parse(readFileSync(path, "utf8"));
const ours = Object.fromEntries(methods.map((method) => [method, by(method)]));
const [chosenOn, judgedOn] = [0, 1].map((rest) => cases.filter((_, index) => index % 2 === rest)) as [
  Case[],
  Case[],
];

table("All series, all years ahead", cases, ours);
const consensus = { consensus: inFull, "as if it could be negative": by("consensus", {}) };
table("The default, with its ranked score", cases, consensus);
table("The half that constants were chosen on (even positions)", chosenOn, consensus);
table("The half that judges them (odd positions)", judgedOn, consensus);
for (const values of [6, 8, 10])
  table(`Cut to the last ${values} values, three years ahead`, cut(cases, values, 3), ours);
calibration("All series", cases);
calibration("The half that judges", judgedOn);
for (const values of [6, 10]) calibration(`Cut to the last ${values}`, cut(cases, values, 3));

console.log("\nPeers, on the series they accept, in the same run: ours is the consensus with its intervals");
for (const [name, peer] of Object.entries({
  "@bsull/augurs AutoETS": await augurs(),
  "arima (0, 1, 1)": arima,
})) {
  const accepted = cases.filter(({ x, xx }) => peer(x, xx.length) !== undefined);
  table(name, accepted, { peer, consensus: by("consensus") });
  const [theirs, own] = [timePerSeries(accepted, peer), timePerSeries(accepted, by("consensus"))];
  console.log(
    `ms a series: ${theirs.toFixed(3)} against ${own.toFixed(3)}, ${(theirs / own).toFixed(1)} times ours`,
  );
}
console.log(
  `\nconsensus with its intervals: ${timePerSeries(cases, by("consensus")).toFixed(4)} ms a series`,
);
