import { show, UsageError } from "../issue.js";
import type { PossibleRange } from "../series/possible-range.js";
import { possibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import { isKeyOf } from "../value/closed-list.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { Point } from "./point.js";
import { pointsOf, pointsOfNumbers } from "./points.js";

/** What was given to forecast, as it is read. */
export interface History {
  readonly points: readonly Point[];
  /** Whether the points stand at years, or only one after the other. */
  readonly dated: boolean;
  /** Whether they are a running total. */
  readonly isTotal: boolean;
  /** What the values can be by their unit; open for plain numbers. */
  readonly range: PossibleRange;
}

/** Reads a series, or plain yearly numbers; a path says where it stands in the caller's data. */
export function historyOf(data: Series | readonly number[], path = ""): History {
  if (Array.isArray(data)) {
    return { points: pointsOfNumbers(data, path), dated: false, isTotal: false, range: {} };
  }
  if (!isSeries(data)) throw notASeries(data, path);
  return {
    points: pointsOf(data, path),
    dated: true,
    isTotal: data.measure === "cumulative",
    range: possibleRange(data),
  };
}

function isSeries(data: unknown): data is Series {
  if (typeof data !== "object" || data === null || !("observations" in data) || !("measure" in data))
    return false;
  const { observations, measure } = data;
  return (
    Array.isArray(observations) &&
    observations.every((one) => typeof one === "object" && one !== null) &&
    isKeyOf(measureKinds, measure)
  );
}

function notASeries(value: unknown, path: string): UsageError {
  const received = show(value);
  const where = path === "" ? "" : ` at ${path}`;
  return new UsageError({
    code: "series-invalid",
    path,
    expected: "a series or a list of numbers",
    received,
    message: {
      "zh-Hans": `不是序列：应为序列或数值列表，实为 ${received}${where}`,
      en: `Not a series: expected a series or a list of numbers, received ${received}${where}`,
    },
  });
}
