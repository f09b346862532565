// @ts-check
// One thread of the batch: yearly values come in as one column, forecasts go back as columns.

import { parentPort } from "node:worker_threads";
import { forecastManyAsync } from "ipr-plan";
import { seriesOf } from "./counties.mjs";

/** @typedef {{ values: Float64Array<ArrayBuffer>, options: import("ipr-plan").ForecastOptions }} Task */
/** @typedef {{ done: number } | { columns: import("ipr-plan").ForecastColumns }} Report */

/** @type {(report: Report, transfer?: import("node:worker_threads").TransferListItem[]) => void} */
const report = (message, transfer) => parentPort?.postMessage(message, transfer);

parentPort?.once("message", async (/** @type {Task} */ { values, options }) => {
  const onProgress = (/** @type {number} */ done) => report({ done });
  const columns = await forecastManyAsync(seriesOf(values), { ...options, onProgress });
  const { mean, lower, upper } = columns;
  report(
    { columns },
    [mean, ...lower, ...upper].map(({ buffer }) => /** @type {ArrayBuffer} */ (buffer)),
  );
});
