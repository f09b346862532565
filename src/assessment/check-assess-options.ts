import { checkOptions } from "../value/check-options.js";
import { type AssessOptions, assessOptionNames } from "./assessment.js";
import { checkMethod } from "./read-progress.js";
import { checkThresholds } from "./verdict.js";

/** Throws for an option of an assessment that is unknown, or not what it should be. */
export function checkAssessOptions(options: AssessOptions): void {
  checkOptions(options, assessOptionNames);
  const { method, thresholds } = options;
  if (method !== undefined) checkMethod(method);
  if (thresholds !== undefined) checkThresholds(thresholds);
}
