import type { MissingReason } from "../../value/missing.js";
import type { ProgressFacts } from "../assessment.js";

/**
 * Why no rate of change says how a target is going: nothing has started; a ceiling is used up, whatever the rate, and
 * not kept before the end; a level to be kept can be left on either side.
 */
export function withoutRate({ reason, met, verdict }: ProgressFacts): MissingReason | undefined {
  if (reason === "ceiling") return verdict === "achieved" ? undefined : reason;
  if (reason === "level-to-keep") return met ? undefined : reason;
  return reason === "not-started" ? reason : undefined;
}
