import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { playgroundExamples } from "../playground/examples.js";

const options = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * The scripts of the playground, which no other page loads. A worker is written as a script that holds its source: the page
 * makes it of a Blob, since a page from the file system cannot load a worker from a file.
 */
export async function writePlayground(out: string): Promise<void> {
  const assets = join(out, "assets");
  mkdirSync(assets, { recursive: true });
  copyFileSync("docs/site/playground/playground.css", join(assets, "playground.css"));
  await build({
    ...options,
    entryPoints: ["docs/site/playground/client/playground.ts"],
    outdir: assets,
    define: {
      playgroundExamples: JSON.stringify({ en: playgroundExamples("en"), zh: playgroundExamples("zh") }),
    },
  });
  await writeWorker(assets, "code-worker", "playgroundCodeWorker");
  await writeWorker(assets, "chart-worker", "playgroundChartWorker");
}

async function writeWorker(assets: string, name: string, variable: string): Promise<void> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [`docs/site/playground/worker/${name}.ts`],
    tsconfig: "docs/site/tsconfig.json",
    write: false,
  });
  const source = outputFiles[0]?.text ?? "";
  writeFileSync(join(assets, `playground-${name}.js`), `window.${variable} = ${JSON.stringify(source)};\n`);
}
