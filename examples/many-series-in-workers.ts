// Patents in force of every county, made up, forecast on several threads: columns of numbers are handed over, not copied.
// The threads load the built package, as those of an application do.
//   npm run build
//   npx tsx examples/many-series-in-workers.ts          20,000 counties, Ctrl-C stops them
//   npx tsx examples/many-series-in-workers.ts 5000 4   as many as you like, on so many threads

import { deepStrictEqual } from "node:assert/strict";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ForecastColumns, type ForecastOptions, forecastMany } from "ipr-plan";
import { madeUpCounties, seriesOf, years } from "./many-series/counties.mjs";
import type { Report, Task } from "./many-series/worker.mjs";

const [count = 20_000, threads = availableParallelism()] = process.argv.slice(2).map(Number);
const options: ForecastOptions = { steps: 5, levels: [0.8] };
const counties = madeUpCounties(count);

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

const started = performance.now();
const shares = await inWorkers(interrupted.signal);
console.error(`${threads} threads: ${(performance.now() - started).toFixed(0)} ms`);

const again = performance.now();
const alone = forecastMany(seriesOf(counties), options);
console.error(`1 thread: ${(performance.now() - again).toFixed(0)} ms`);

const together = joined(shares);
deepStrictEqual(together, alone);
console.log(`${together.series} counties forecast for ${together.steps} years`);
console.log(`${together.missing.length} of them not: fewer than two values`);
console.log(
  `mean of county 0: ${[...together.mean.subarray(0, 5)].map((value) => value.toFixed(0)).join(", ")}`,
);
console.log("equal to the forecasts of one thread");

// Whoever loses patience gets an error instead of a result, at once.
const impatient = new AbortController();
await inWorkers(impatient.signal, () => impatient.abort()).catch((error: Error) =>
  console.log(error.message),
);

/** Gives every thread a share of the counties, in order. */
function inWorkers(
  signal: AbortSignal,
  onProgress: (share: number) => void = showProgress,
): Promise<readonly ForecastColumns[]> {
  const size = Math.ceil(count / threads);
  const done = new Array<number>(threads).fill(0);
  return Promise.all(
    done.map((_, index) => {
      const values = counties.slice(index * size * years, (index + 1) * size * years);
      return inWorker({ values, options }, signal, (now) => {
        done[index] = now;
        onProgress(done.reduce((sum, one) => sum + one, 0) / count);
      });
    }),
  );
}

async function inWorker(
  task: Task,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ForecastColumns> {
  const worker = new Worker(new URL("many-series/worker.mjs", import.meta.url));
  const columns = new Promise<ForecastColumns>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.on("error", reject);
    worker.on("message", (report: Report) => {
      if ("columns" in report) resolve(report.columns);
      else if (!signal.aborted) onProgress(report.done);
    });
  });
  worker.postMessage(task, [task.values.buffer]);
  return columns.finally(() => worker.terminate());
}

/** The columns of all shares as those of one batch. */
function joined(parts: readonly ForecastColumns[]): ForecastColumns {
  const join = (columns: readonly (Float64Array | undefined)[]): Float64Array =>
    Float64Array.from(columns.flatMap((column) => [...(column ?? [])]));
  const { steps, levels } = parts[0] ?? { steps: 0, levels: [] };
  let before = 0;
  const missing = parts.flatMap(({ missing: own, series }) => {
    const from = before;
    before += series;
    return own.map(({ index, reason }) => ({ index: from + index, reason }));
  });
  return {
    series: before,
    steps,
    levels,
    mean: join(parts.map(({ mean }) => mean)),
    lower: levels.map((_, level) => join(parts.map(({ lower }) => lower[level]))),
    upper: levels.map((_, level) => join(parts.map(({ upper }) => upper[level]))),
    missing,
  };
}

function showProgress(share: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${(share * 100).toFixed(0).padStart(3)}%${share === 1 ? "\n" : ""}`);
}
