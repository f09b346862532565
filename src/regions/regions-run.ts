import type { OptionNames } from "../value/check-options.js";
import { inSlices } from "../value/in-slices.js";
import type { DateText } from "../value/period.js";

/**
 * How a call over many places is run without blocking.
 *
 * @category Regions
 * @example
 * const options: RegionsRunOptions = { chunk: 100, onProgress: (done, all) => { done <= all; } };
 */
export interface RegionsRunOptions {
  /**
   * How many places are done between two pauses, in which the event loop gets its turn.
   * @defaultValue as many as have 500 indicators together
   */
  readonly chunk?: number;
  /** Stops the call at the next pause: the promise is rejected with the signal's reason. An `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Called after every chunk with the number of places done and of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export const runOptionNames: OptionNames<RegionsRunOptions> = { chunk: true, signal: true, onProgress: true };

/** A call over many places: what is done for one of them, and what all come to. */
export interface RegionsBatch<Region, Result> {
  readonly places: readonly string[];
  readonly indicators: number;
  readonly ofPlace: (place: string) => Region;
  readonly ofAll: (regions: readonly Region[]) => Result;
}

/** Does a call at once. */
export function runAtOnce<Region, Result>({ places, ofPlace, ofAll }: RegionsBatch<Region, Result>): Result {
  return ofAll(places.map(ofPlace));
}

/** The same in slices; how it is to be run was checked before. */
export async function runInSlices<Region, Result>(
  { places, indicators, ofPlace, ofAll }: RegionsBatch<Region, Result>,
  { chunk = placesInSlice(indicators), signal, onProgress }: RegionsRunOptions,
): Promise<Result> {
  const regions: Region[] = [];
  const run = (from: number, to: number): void => {
    for (const place of places.slice(from, to)) regions.push(ofPlace(place));
  };
  await inSlices(places.length, run, { chunk, signal, onProgress });
  return ofAll(regions);
}

/** The latest of the days of all places; `null` where none has one. */
export function latestDay(days: Iterable<DateText | null>): DateText | null {
  let latest: DateText | null = null;
  for (const day of days) if (day !== null && (latest === null || day > latest)) latest = day;
  return latest;
}

/** How many places are looked at between two pauses: some tens of milliseconds, however many indicators each has. */
function placesInSlice(indicators: number): number {
  return Math.max(1, Math.floor(500 / Math.max(1, indicators)));
}
