// The forecasters of npm that take yearly series, on the series they accept.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import initEts, { AutoETS } from "@bsull/augurs/ets";
import ARIMA from "arima";
import type { Forecaster } from "./forecast-scores.js";

const require = createRequire(import.meta.url);

/** @bsull/augurs: automatic exponential smoothing in WebAssembly. */
export async function augurs(): Promise<Forecaster> {
  await initEts({
    module_or_path: readFileSync(require.resolve("@bsull/augurs/ets").replace(/ets\.js$/, "ets_bg.wasm")),
  });
  return (x, steps) => {
    try {
      const model = new AutoETS(1, "ZZN");
      model.fit(Float64Array.from(x));
      const [eighty, ninetyFive] = [0.8, 0.95].map((level) => model.predict(steps, level));
      return Array.from({ length: steps }, (_, index) => ({
        mean: ninetyFive?.point[index] ?? Number.NaN,
        eighty: range(eighty, index),
        ninetyFive: range(ninetyFive, index),
      }));
    } catch {
      return undefined;
    }
  };
}

type Predicted = ReturnType<AutoETS["predict"]> | undefined;

function range(predicted: Predicted, index: number): readonly [number, number] {
  const intervals = predicted?.intervals;
  return [intervals?.lower[index] ?? Number.NaN, intervals?.upper[index] ?? Number.NaN];
}

/** arima: order (0, 1, 1) of the ctsa library, with normal intervals from its variances. */
export const arima: Forecaster = (x, steps) => {
  // Shorter series make it write beyond its own memory.
  if (x.length < 11) return undefined;
  const model = new ARIMA({ p: 0, d: 1, q: 1, verbose: false });
  model.train([...x]);
  const [means = [], variances = []] = model.predict(steps);
  const around = (index: number, quantile: number): readonly [number, number] => {
    const half = quantile * Math.sqrt(variances[index] ?? Number.NaN);
    return [(means[index] ?? Number.NaN) - half, (means[index] ?? Number.NaN) + half];
  };
  return means.map((mean: number, index: number) => ({
    mean,
    eighty: around(index, 1.281552),
    ninetyFive: around(index, 1.959964),
  }));
};
