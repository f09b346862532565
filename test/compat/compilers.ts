import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { available, type Check } from "./check.js";
import { outputOf } from "./output-of.js";
import { tool } from "./tool.js";

/** How strictly a consumer reads the declarations: all of them, without Node's types and without a browser's. */
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
};

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Compiles the consumer's program with a compiler, under both resolutions; throws with what it complains of. */
export function compile(consumer: string, compiler: string): void {
  for (const [name, resolution] of Object.entries(resolutions)) {
    const file = join(consumer, `tsconfig.${name}.json`);
    writeFileSync(
      file,
      JSON.stringify({ compilerOptions: { ...options, ...resolution }, files: ["consumer.ts", "url.d.ts"] }),
    );
    outputOf(process.execPath, [compiler, "--project", file], consumer);
  }
}

/** TypeScript of several versions as a consumer. */
export function compilers(consumer: string): Check[] {
  return ["5.5", "5.9", "6.0", "7.0"].map((wanted) => ({
    name: `TypeScript ${wanted}`,
    run() {
      const { folder, version } = available(() => tool(`typescript@~${wanted}.0`));
      compile(consumer, join(folder, "node_modules/typescript/bin/tsc"));
      return { version };
    },
  }));
}
