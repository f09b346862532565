import type { progressMethodNames } from "./progress-method-names.js";

/**
 * The name of a method of judging progress.
 *
 * @category Progress
 * @example
 * const method: ProgressMethodName = "un-progress-chart";
 * @useDeclaredType
 */
export type ProgressMethodName = keyof typeof progressMethodNames;
