import { show } from "../issue.js";
import { isKeyOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { measureKinds } from "../value/measure-kinds.js";
import { refuse } from "../value/refuse.js";
import { regionRules } from "../value/region-rules.js";
import { checkTimes } from "./check-times.js";
import type { Series } from "./series.js";

/** Throws for what is no series, and for one with two values of one time or a level that lasts; `path` is where it stands in the caller's data. */
export function checkSeries(given: Series, path = ""): void {
  if (isSeries(given)) {
    checkTimes(given, () => path);
    return;
  }
  const [zh, en] = path === "" ? ["", ""] : [`${path}：`, `${path}: `];
  throw refuse({
    code: "series-invalid",
    path,
    expected: ["由 series(kind, values) 得到的序列", "a series as series(kind, values) gives it"],
    received: show(given),
    words: [`${zh}不是序列`, `${en}Not a series`],
  });
}

function isSeries(given: unknown): boolean {
  return (
    isRecord(given) &&
    (given["unit"] === undefined || typeof given["unit"] === "string") &&
    isKeyOf(measureKinds, given["measure"]) &&
    isKeyOf(regionRules, given["regionRule"]) &&
    areObservations(given["observations"])
  );
}

/** Whether a value is a list of observations, each of a period. */
export function areObservations(given: unknown): boolean {
  return Array.isArray(given) && given.every((one) => isRecord(one) && typeof one["period"] === "string");
}
