import type { Movement } from "../aims/movement.js";
import type { Standing } from "../aims/standing.js";
import type { TargetWording } from "../aims/target-wording.js";
import type { AspiredTarget, ProgressFacts } from "./assessment.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import type { ProgressReading } from "./read-progress.js";
import type { PaceThresholds } from "./verdict.js";

/** What an assessment is explained from. */
export interface ProgressToExplain {
  readonly standing: Standing;
  readonly method: ProgressMethodName;
  readonly facts: ProgressFacts;
  readonly reading: ProgressReading;
  readonly others: readonly ProgressReading[];
  readonly aspired: readonly AspiredTarget[];
  readonly wording: TargetWording | undefined;
  readonly movement: Movement | undefined;
  readonly thresholds: PaceThresholds;
}
