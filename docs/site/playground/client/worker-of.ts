// Workers of the source that a script of the page holds: a page from the file system cannot load a worker from a file.

export interface Prepared {
  readonly worker: Worker;
  /** Fulfilled once the worker waits for its work. */
  readonly ready: Promise<void>;
}

const urls = new Map<string, string>();

/** Starts a worker from its source. */
export function workerOf(name: string, source: string): Prepared {
  const url = urls.get(name) ?? URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  urls.set(name, url);
  const worker = new Worker(url);
  const ready = new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
  });
  // Whoever waits hears of it; a worker that nobody waits for may fail.
  ready.catch(() => {});
  return { worker, ready };
}
