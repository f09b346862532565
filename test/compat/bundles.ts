import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { available, type Check } from "./check.js";
import { outputOf } from "./output-of.js";
import { type Tool, tool } from "./tool.js";

/** The program in one file, made by each bundler and run again. */
export function bundles(consumer: string, node: string): Check[] {
  const run = (name: string, bundler: () => { tool: Tool; args: string[] }, out: string): Check => ({
    name: `${name} bundle`,
    run() {
      const { tool: own, args } = available(bundler);
      outputOf(process.execPath, args, consumer);
      return { version: own.version, output: outputOf(node, [out], consumer) };
    },
  });
  return [
    run(
      "esbuild",
      () => {
        const own = tool("esbuild", "@esbuild/linux-x64");
        const args = [
          "run.mjs",
          "--bundle",
          "--minify",
          "--format=esm",
          "--outfile=out/esbuild.mjs",
          "--log-level=error",
        ];
        return { tool: own, args: [join(own.folder, "node_modules/esbuild/bin/esbuild"), ...args] };
      },
      "out/esbuild.mjs",
    ),
    run(
      "Rollup",
      () => {
        const own = tool("rollup", "@rollup/plugin-node-resolve");
        const plugin = createRequire(join(own.folder, "package.json")).resolve("@rollup/plugin-node-resolve");
        const config = `import resolve from ${JSON.stringify(plugin)};
export default { input: "run.mjs", plugins: [resolve()], output: { dir: "out/rollup" } };
`;
        writeFileSync(join(consumer, "rollup.config.mjs"), config);
        const args = ["--config", "rollup.config.mjs", "--silent"];
        return { tool: own, args: [join(own.folder, "node_modules/rollup/dist/bin/rollup"), ...args] };
      },
      "out/rollup/run.js",
    ),
    run(
      "Vite",
      () => {
        const own = tool("vite");
        const entry = "--ssr=run.mjs";
        const args = ["build", entry, "--outDir=out/vite", "--logLevel=error", "--config=vite.config.mjs"];
        return { tool: own, args: [join(own.folder, "node_modules/vite/bin/vite.js"), ...args] };
      },
      "out/vite/run.mjs",
    ),
    run(
      "webpack",
      () => {
        const own = tool("webpack", "webpack-cli");
        const program = join(own.folder, "node_modules/webpack-cli/bin/cli.js");
        return { tool: own, args: [program, "--config=webpack.config.mjs", "--env=out=./out/webpack"] };
      },
      "out/webpack/run.mjs",
    ),
    run(
      "Rspack",
      () => {
        const own = tool("@rspack/core@2", "@rspack/cli@2");
        const program = join(own.folder, "node_modules/@rspack/cli/bin/rspack.js");
        return {
          tool: own,
          args: [program, "build", "--config=webpack.config.mjs", "--env=out=./out/rspack"],
        };
      },
      "out/rspack/run.mjs",
    ),
    run(
      "Parcel",
      () => {
        const own = tool("parcel@2");
        // The manifest of the consumer has a target of this name.
        const args = ["build", "--target=parcel", "--no-cache", "--no-source-maps", "--log-level=error"];
        return { tool: own, args: [join(own.folder, "node_modules/parcel/lib/bin.js"), ...args] };
      },
      "out/parcel/run.js",
    ),
  ];
}

/** A file of the consumer in one file with all that it imports, made by the project's own esbuild. */
export async function bundleFor(consumer: string, entry: string, out: string): Promise<string> {
  const outfile = join(consumer, out);
  await build({
    entryPoints: [join(consumer, entry)],
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  return readFileSync(outfile, "utf8");
}
