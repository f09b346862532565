// Draws charts, away from the page: a chart that takes for ever is ended like any other code.

import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";

const post = self.postMessage.bind(self) as (message: unknown) => void;

self.onmessage = async ({ data }: MessageEvent<{ spec: string }>) => {
  try {
    const { spec } = compile(JSON.parse(data.spec) as TopLevelSpec);
    // The interpreter, because the page's policy does not allow text to become code.
    const view = new View(parse(spec, undefined, { ast: true }), {
      expr: expressionInterpreter,
      renderer: "none",
    });
    post({ svg: await view.toSVG() });
    view.finalize();
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : String(error) });
  }
};
post({ kind: "ready" });
