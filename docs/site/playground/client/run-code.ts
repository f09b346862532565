import type { Language } from "../../languages.js";
import type { Posted } from "../posted.js";
import { type Prepared, workerOf } from "./worker-of.js";

declare global {
  interface Window {
    playgroundCodeWorker?: string;
    playgroundChartWorker?: string;
  }
}

/** How long code may run. */
export const mostMilliseconds = 5_000;

/** How a run ended. */
export type End = "done" | "stopped" | "not-started" | "replaced";

// Started ahead, so that a run does not wait for the library to be read.
let next: Prepared | undefined;
let end: ((end: End) => void) | undefined;

export function prepare(): void {
  next ??= workerOf("code", window.playgroundCodeWorker ?? "");
}

/** Runs code in a worker of its own, ended after five seconds. A run that is still under way ends first. */
export async function runCode(
  code: string,
  language: Language,
  tell: (posted: Posted) => void,
): Promise<End> {
  end?.("replaced");
  prepare();
  const { worker, ready } = next as Prepared;
  next = undefined;
  const ended = new Promise<End>((resolve) => {
    end = resolve;
  });
  const finish = end;
  let timer: ReturnType<typeof setTimeout> | undefined;
  ready.then(
    () => {
      // What is told after the end of a run belongs to none.
      worker.onmessage = ({ data }: MessageEvent<Posted>) => {
        if (end !== finish) return;
        if (data.kind === "done") finish?.("done");
        tell(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (end === finish)
          tell({ kind: "failed", name: "Error", message: event.message, line: event.lineno });
      };
      timer = setTimeout(() => finish?.("stopped"), mostMilliseconds);
      worker.postMessage({ code, language });
    },
    () => finish?.("not-started"),
  );
  const how = await ended;
  clearTimeout(timer);
  worker.terminate();
  if (how !== "replaced") {
    end = undefined;
    prepare();
  }
  return how;
}
