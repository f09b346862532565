import { checkOption } from "./check-option.js";
import { isRecord } from "./is-record.js";

/** How long work is done in slices. */
export interface SliceOptions {
  readonly chunk?: number | undefined;
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

// Every runtime has it, and no library of types that this project needs declares it.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** Throws for a way to run slices that is none. */
export function checkSlices(owner: Parameters<typeof checkOption>[0], options: SliceOptions): void {
  const { chunk, signal, onProgress } = options;
  const isChunk = chunk === undefined || (Number.isInteger(chunk) && chunk >= 1);
  checkOption(owner, "chunk", isChunk, ["不小于 1 的整数", "a whole number from 1"], chunk);
  const isSignal = signal === undefined || (isRecord(signal) && typeof signal.aborted === "boolean");
  checkOption(owner, "signal", isSignal, "an AbortSignal", signal);
  const isCallback = onProgress === undefined || typeof onProgress === "function";
  checkOption(owner, "onProgress", isCallback, ["函数", "a function"], onProgress);
}

/**
 * Does long work in slices: between them the event loop gets its turn, progress is told, and the work can be stopped. It rejects
 * with the signal's reason where that is aborted.
 */
export async function inSlices(
  all: number,
  run: (from: number, to: number) => void,
  { chunk = 500, signal, onProgress }: SliceOptions,
): Promise<void> {
  const stopIfAborted = (): void => {
    if (signal?.aborted) throw signal.reason ?? aborted();
  };
  stopIfAborted();
  for (let from = 0; from < all; from += chunk) {
    if (from > 0) await pause();
    stopIfAborted();
    const to = Math.min(from + chunk, all);
    run(from, to);
    onProgress?.(to, all);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function aborted(): Error {
  const error = new Error("The batch was stopped");
  error.name = "AbortError";
  return error;
}
