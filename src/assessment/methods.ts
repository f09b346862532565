import type { ProgressMethod, ProgressMethodInfo } from "./method.js";
import { currentStatusIndex } from "./methods/current-status-index.js";
import { elapsedTimeMethod } from "./methods/elapsed-time.js";
import { eurostat } from "./methods/eurostat.js";
import { germanStatus } from "./methods/german-status.js";
import { unProgressChart } from "./methods/un-progress-chart.js";
import type { ProgressMethodName } from "./progress-method-name.js";

/** Every method by name. */
export const methods: Readonly<Record<ProgressMethodName, ProgressMethod>> = {
  "elapsed-time": elapsedTimeMethod,
  eurostat,
  "un-progress-chart": unProgressChart,
  "current-status-index": currentStatusIndex,
  "german-status": germanStatus,
};

/**
 * The methods of judging progress as data: names, sources, and classes with their thresholds.
 *
 * @category Progress
 * @see [Methods of judging progress](../../docs/methods.md)
 * @example
 * progressMethods["un-progress-chart"].classes[1]?.atLeast // => 0.95
 */
export const progressMethods: Readonly<Record<ProgressMethodName, ProgressMethodInfo>> = {
  "elapsed-time": infoOf("elapsed-time"),
  eurostat: infoOf("eurostat"),
  "un-progress-chart": infoOf("un-progress-chart"),
  "current-status-index": infoOf("current-status-index"),
  "german-status": infoOf("german-status"),
};

/** A method without its judgement: a function could not be stored, or sent to a worker. */
function infoOf(name: ProgressMethodName): ProgressMethodInfo {
  const { judge, ...info } = methods[name];
  return info;
}
