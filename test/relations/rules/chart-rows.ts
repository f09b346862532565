import { parsePeriod, yearPosition } from "ipr-plan";
import { outlookChart, progressChart } from "ipr-plan/charts";
import { hasOwnValue } from "../own-value.js";
import { pathTo, refusedPath } from "../path-to.js";
import type { Relation } from "../relation.js";

export const chartRows: Relation = {
  rule: "a chart draws the latest value last, the path and the forecast as they are, and nothing that is not known",
  dear: true,
  contradictions: ({ plan, indicator, observations, options, assessment, outlook }) => {
    const found: string[] = [];
    const [line] = progressChart(plan, observations, options).data.values;
    if (line?.verdict !== assessment.verdict || line.completion !== assessment.completion)
      found.push(
        `a line of ${line?.verdict}, ${line?.completion} for ${assessment.verdict}, ${assessment.completion}`,
      );
    const last = indicator.targets
      .map(({ year }) => year)
      .toSorted()
      .at(-1);
    // Targets of a running total that fall are refused, where `pending` asks for a chart without a path.
    if (refusedPath(plan)) return found;
    const rows = outlookChart(plan, "it", observations, options).data.values;
    const of = (kind: string) => rows.filter((row) => row.kind === kind);

    const actual = of("actual").filter(({ value }) => value != null);
    for (const { period, date, value, status } of actual) {
      if (options.asOf !== undefined && date > parsePeriod(options.asOf).end)
        found.push(`${period} was not known yet`);
      if (status === "F") found.push(`the forecast ${value} of ${period} is drawn as observed`);
      if (!hasOwnValue(observations, period, value ?? 0, indicator))
        found.push(`${value} of ${period} was not observed`);
    }
    const due = outlook.target?.dueOn ?? outlook.target?.year ?? last;
    const counted = actual
      .filter(({ period }) => due === undefined || yearPosition(period) <= yearPosition(due))
      .at(-1);
    // What comes after a day within the year is drawn, and counts no more.
    const hasDays = indicator.targets.some(({ dueOn }) => dueOn !== undefined);
    if (
      outlook.latest !== undefined &&
      !hasDays &&
      (counted?.period !== outlook.latest.period || counted.value !== Number(outlook.latest.value))
    )
      found.push(
        `${counted?.value} of ${counted?.period} is drawn last, ${JSON.stringify(outlook.latest)} is the latest`,
      );

    const path = Object.entries(last === undefined ? {} : pathTo(plan, last)).map(
      ([year, level]) => `${year} ${Number(level)}`,
    );
    const drawn = of("path").map(({ period, value }) => `${period} ${value}`);
    if (String(drawn) !== String(path)) found.push(`the path ${path} is drawn as ${drawn}`);

    const { forecast } = outlook.ahead ?? outlook;
    const points = "points" in forecast && outlook.latest !== undefined ? forecast.points : [];
    const means = of("forecast").filter(({ step }) => step !== 0);
    if (String(means.map(({ value }) => value)) !== String(points.map(({ mean }) => mean)))
      found.push("another forecast is drawn");
    const ends = of("interval")
      .filter(({ step }) => step !== 0)
      .map(({ lower, upper }) => `${lower} ${upper}`);
    const intervals = points.flatMap((point) =>
      point.intervals.map(({ lower, upper }) => `${lower} ${upper}`),
    );
    if (String(ends.toSorted()) !== String(intervals.toSorted())) found.push("other intervals are drawn");
    return found;
  },
};
