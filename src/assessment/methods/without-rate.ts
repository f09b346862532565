import { isRank } from "../../series/is-rank.js";
import type { MissingReason } from "../../value/missing.js";
import type { ProgressInput } from "../method.js";

/**
 * Why no rate of change says how a target is going: nothing has started; a ceiling is used up, whatever the rate, and
 * not kept before the end; a level to be kept can be left on either side; a rank has no rate.
 */
export function withoutRate({ facts, indicator }: ProgressInput): MissingReason | undefined {
  const { reason, met, verdict } = facts;
  if (reason === "ceiling") return verdict === "achieved" ? undefined : reason;
  if (reason === "level-to-keep") return met ? undefined : reason;
  if (reason === "not-started") return reason;
  return isRank(indicator) && met !== true ? "rank" : undefined;
}
