import {
  allocate,
  allocateTarget,
  decomposeChange,
  observe,
  proposeTargets,
  rankRegions,
  sensitivity,
  type Verdict,
} from "ipr-plan";
import {
  allocationChart,
  type Chart,
  type ChartGrid,
  type ChartOptions,
  comparisonChart,
  contributionChart,
  type JudgedRegions,
  outlookChart,
  progressChart,
  proposalChart,
  rankingChart,
  regionHeatMap,
  regionOutlookChart,
  sensitivityChart,
} from "ipr-plan/charts";
import { gansu2035, guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";

export const cities = "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左".split(" ");

const byCity = <Result>(make: (index: number) => Result): Readonly<Record<string, Result>> =>
  Object.fromEntries(cities.map((city, index) => [city, make(index)]));

/** Applications of cities, whose ranks change. */
export const applications = byCity((at) =>
  observe(guangxi2025, {
    "pct-applications": {
      2020: 20 + at,
      2021: 24 + ((at * 7) % 11),
      2022: 30 + ((at * 5) % 13),
      2023: 34 + ((at * 9) % 17),
    },
  }),
);

/** A ratio of cities, up to the end of the plan's time. */
export const densities = byCity((at) =>
  observe(guangxi2025, {
    "high-value-patents-per-10k": Object.fromEntries(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => [
        year,
        (0.5 + at * 0.2 + (year - 2019) * 0.25).toFixed(2),
      ]),
    ),
  }),
);

/** Made-up verdicts of places, every verdict among them. */
export function judgedPlaces(
  places: readonly string[],
  as: "assessments" | "outlooks" = "assessments",
): JudgedRegions<(typeof guangxi2025)["indicators"][number]["id"]> {
  const verdicts: readonly Verdict[] = ["achieved", "ahead", "on-track", "behind", "not-assessable"];
  const indicators = guangxi2025.indicators.slice(0, 20).map(({ id }) => id);
  return {
    plan: guangxi2025.id,
    asOf: "2023-12-31",
    indicators,
    regions: places.map((place, at) => ({
      place,
      [as]: indicators.map((indicator, index) => {
        const number = ((at * 7 + index * 3) % 10) / 10;
        const verdict = verdicts[(at + index) % verdicts.length] ?? "behind";
        return verdict === "not-assessable"
          ? {
              indicator,
              verdict,
              completion: null,
              pace: null,
              probability: null,
              reason: "no-observation" as const,
            }
          : { indicator, verdict, completion: number, pace: number * 1.5, probability: number };
      }),
    })),
  };
}

const change = decomposeChange(guangxi2025, "pct-applications", applications, { from: "2022", to: "2023" });
if (!("kind" in change)) throw new Error("expected a change");
const split = allocateTarget(
  guangxi2025,
  "pct-applications",
  byCity((at) => 20 - at),
);
if (!("parts" in split)) throw new Error("expected a split");
const proposals = Object.fromEntries(
  cities
    .slice(0, 3)
    .map((city) => [
      city,
      proposeTargets(guangxi2025, "high-value-patents-per-10k", densities[city] ?? {}, { year: "2030" }),
    ]),
);
const three = Object.fromEntries(cities.slice(0, 3).map((city) => [city, densities[city] ?? {}]));
const ranking = rankRegions(guangxi2025, "pct-applications", applications, { by: "value", since: "2022" });
const depends = sensitivity(national2025, "high-value-patents-per-10k", national2025Observations, {
  asOf: "2022-12-31",
});

/** Every chart of one drawing, by its name. */
export const charts: Readonly<Record<string, (options: ChartOptions) => Chart<never>>> = {
  outlook: (options) =>
    outlookChart(national2025, "royalties", national2025Observations, { asOf: "2023-12-31", ...options }),
  progress: (options) => progressChart(national2025, national2025Observations, { asOf: "2023", ...options }),
  comparison: (options) =>
    comparisonChart([national2025, guangxi2025, gansu2035], "high-value-patents-per-10k", options),
  allocation: (options) => allocationChart(split, { plan: guangxi2025, ...options }),
  parts: (options) => allocationChart(allocate(10, { a: 1, b: 2 }), options),
  contribution: (options) => contributionChart(change, { plan: guangxi2025, most: 6, ...options }),
  changes: (options) => contributionChart(change, { axis: "changes", order: "by-size", ...options }),
  ranking: (options) => rankingChart(ranking, { plan: guangxi2025, ...options }),
  highlighted: (options) => rankingChart(ranking, { highlight: ["崇左"], most: 5, ...options }),
  proposal: (options) =>
    proposalChart(national2025, "high-value-patents-per-10k", national2025Observations, {
      year: "2030",
      ...options,
    }),
  sensitivity: (options) => sensitivityChart(depends, options),
  heat: (options) => regionHeatMap(guangxi2025, judgedPlaces(cities), options),
  pace: (options) => regionHeatMap(guangxi2025, judgedPlaces(cities), { show: "pace", ...options }),
} as Readonly<Record<string, (options: ChartOptions) => unknown>> as Readonly<
  Record<string, (options: ChartOptions) => Chart<never>>
>;

/** Every chart of many panels, by its name. */
export const grids: Readonly<Record<string, (options: Omit<ChartOptions, "width">) => ChartGrid>> = {
  panels: (options) =>
    regionOutlookChart(guangxi2025, "high-value-patents-per-10k", densities, {
      asOf: "2023-12-31",
      ...options,
    }),
  "own scales": (options) =>
    regionOutlookChart(guangxi2025, "high-value-patents-per-10k", three, {
      asOf: "2023-12-31",
      scales: "own",
      ...options,
    }),
  split: (options) =>
    regionOutlookChart(guangxi2025, "pct-applications", applications, { proposed: split, ...options }),
  proposals: (options) =>
    regionOutlookChart(guangxi2025, "high-value-patents-per-10k", three, { proposed: proposals, ...options }),
};
