// Every county of China, made up, judged on several threads; and in one, which tells its progress and can be stopped.
// The threads load the built package, as those of an application do.
//   npm run build
//   npx tsx examples/many-places-in-workers.ts          2,844 counties
//   npx tsx examples/many-places-in-workers.ts 1000 4   as many as you like, on so many threads

import { deepStrictEqual } from "node:assert/strict";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { assessRegionsAsync, type RegionsAssessment } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { indicators, madeUpCounties } from "./many-places/counties.mjs";

const [count = 2844, threads = availableParallelism()] = process.argv.slice(2).map(Number);
const { byRegion, targets } = madeUpCounties(count);
const options = { asOf: "2023", indicators, targets };

const started = performance.now();
const shares = await Promise.all(sharesOf(Object.keys(byRegion)).map(inWorker));
console.error(`${threads} threads: ${(performance.now() - started).toFixed(0)} ms`);

// In one thread the event loop has its turn between slices of places: a server goes on answering.
const again = performance.now();
let done = 0;
const onProgress = (places: number): void => {
  done = places;
};
const alone = await assessRegionsAsync(guangxi2025, byRegion, { ...options, chunk: 100, onProgress });
console.error(`1 thread: ${(performance.now() - again).toFixed(0)} ms`);

// A place is judged by itself, so the verdicts of the shares are those of all, one after the other.
deepStrictEqual(
  shares.flatMap(({ regions }) => regions),
  alone.regions,
);
console.log(
  `${done} counties judged, ${Object.values(alone.total.counts).reduce((sum, one) => sum + one)} verdicts`,
);
for (const { indicator, counts } of alone.byIndicator) console.log(`${indicator}: ${JSON.stringify(counts)}`);
console.log("the same from threads");

// Whoever loses patience gets an error instead of a result.
const impatient = new AbortController();
const stop = { chunk: 100, signal: impatient.signal, onProgress: () => impatient.abort() };
await assessRegionsAsync(guangxi2025, byRegion, { ...options, ...stop }).catch((error: Error) =>
  console.log(error.message),
);

/** Names in as many shares as there are threads, in their order. */
function sharesOf(names: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(names.length / threads);
  return Array.from({ length: threads }, (_, index) => names.slice(index * size, (index + 1) * size));
}

/** A thread gets the figures and the targets of its own places, and nothing of the others. */
async function inWorker(names: readonly string[]): Promise<RegionsAssessment> {
  const worker = new Worker(new URL("many-places/worker.mjs", import.meta.url));
  const result = new Promise<RegionsAssessment>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  const own = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(names.flatMap((name) => (name in record ? [[name, record[name] as Value]] : [])));
  worker.postMessage({ byRegion: own(byRegion), options: { ...options, targets: own(targets) } });
  return result.finally(() => worker.terminate());
}
