import type { OptionNames } from "../value/check-options.js";

/**
 * How a call over many places is run without blocking.
 *
 * @category Regions
 * @example
 * const options: RegionsRunOptions = { chunk: 100, onProgress: (done, all) => { done <= all; } };
 */
export interface RegionsRunOptions {
  /** Places between two pauses, in which the event loop gets its turn; unless told so many as have 500 indicators together. */
  readonly chunk?: number;
  /** Stops the call at the next pause: the promise is rejected with the signal's reason. An `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Called after every chunk with the number of places done and of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export const runOptionNames: OptionNames<RegionsRunOptions> = { chunk: true, signal: true, onProgress: true };

/** How many places are looked at between two pauses: some tens of milliseconds, however many indicators each has. */
export function placesInSlice(indicators: number): number {
  return Math.max(1, Math.floor(500 / Math.max(1, indicators)));
}
