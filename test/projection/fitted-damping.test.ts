// The damped trend with parameters of its own fit, against smoothing in its plain form.
import { forecast } from "ipr-plan";
import { describe, expect, test } from "vitest";

interface Run {
  readonly squaredError: number;
  readonly at: (years: number) => number;
}

/** Level and damped trend over yearly values; ahead the trend adds φ, φ², … of itself. */
function damped(values: readonly number[], alpha: number, beta: number, phi: number, start: number): Run {
  let [level = 0] = values;
  let [trend, squaredError] = [start, 0];
  for (const value of values.slice(1)) {
    const error = value - level - phi * trend;
    squaredError += error ** 2;
    level += phi * trend + alpha * error;
    trend = phi * trend + alpha * beta * error;
  }
  const at = (years: number): number => {
    let ahead = level;
    for (let year = 1; year <= years; year++) ahead += trend * phi ** year;
    return ahead;
  };
  return { squaredError, at };
}

describe("the damped trend", () => {
  test.each([[[0, 5, 4, 6, 8, 10, 12]], [[20, 14, 15, 13, 9, 8]], [[5, -1, -2, -4, -7]]])(
    "of %j is averaged over a grid of five dampings, each as likely as the series says",
    (values) => {
      const [first = 0, second = 0] = values;
      const mean = ((values.at(-1) ?? 0) - first) / (values.length - 1);
      const runs = [second - first, mean, 0].flatMap((start) =>
        [0.8, 0.85, 0.9, 0.95, 0.98].flatMap((phi) =>
          [0.1, 0.4, 0.7, 1].flatMap((alpha) =>
            [0.03, 0.1, 0.3, 1].map((beta) => damped(values, alpha, beta, phi, start)),
          ),
        ),
      );
      const weights = runs.map(({ squaredError }) => squaredError ** (-(values.length - 1) / 2));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const result = forecast(values, { method: "damped-trend", steps: 4 });
      if ("missing" in result) throw new Error("no forecast");
      for (const { step, mean: found } of result.points) {
        const average = runs.reduce((sum, run, index) => sum + (weights[index] ?? 0) * run.at(step), 0) / all;
        expect(found).toBeCloseTo(average, 9);
      }
    },
  );
});
