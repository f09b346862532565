// @ts-check
// One thread: a share of the places comes in as plain data, and their verdicts go back as such.

import { parentPort } from "node:worker_threads";
import { assessRegions } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";

/** @typedef {{ byRegion: Parameters<typeof assessRegions>[1], options: import("ipr-plan").AssessRegionsOptions }} Task */

parentPort?.once("message", (/** @type {Task} */ { byRegion, options }) => {
  parentPort?.postMessage(
    assessRegions(/** @type {import("ipr-plan").Plan} */ (guangxi2025), byRegion, options),
  );
});
