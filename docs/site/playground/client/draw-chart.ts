import { mostMilliseconds } from "./run-code.js";
import { workerOf } from "./worker-of.js";

let loading: Promise<void> | undefined;

/** Draws a chart as SVG. The drawer is loaded with the first chart. Throws with a message where it cannot be drawn. */
export async function drawChart(spec: string, tooLong: string): Promise<string> {
  loading ??= load(`${document.documentElement.dataset["assets"] ?? ""}playground-chart-worker.js`);
  await loading;
  const { worker, ready } = workerOf("chart", window.playgroundChartWorker ?? "");
  try {
    await ready;
    return await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(tooLong)), mostMilliseconds);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<{ svg?: string; failed?: string }>) =>
        data.svg === undefined ? reject(new Error(data.failed)) : resolve(data.svg);
      worker.postMessage({ spec });
    });
  } finally {
    worker.terminate();
  }
}

function load(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(url));
    document.head.append(script);
  });
}
