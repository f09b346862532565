import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { available, type Check } from "./check.js";
import { outputOf } from "./output-of.js";
import { type Tool, tool } from "./tool.js";

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
  for (const [name, resolution] of Object.entries(resolutions))
    compileAs(consumer, compiler, name, resolution);
}

function compileAs(
  consumer: string,
  compiler: string,
  name: string,
  resolution: Readonly<Record<string, unknown>>,
  program = "consumer.ts",
): void {
  const file = join(consumer, `tsconfig.${name}.json`);
  const compilerOptions = { ...options, ...resolution };
  writeFileSync(file, JSON.stringify({ compilerOptions, files: [program, "url.d.ts"] }));
  outputOf(process.execPath, [compiler, "--project", file], consumer);
}

const versions = ["5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"];

const typescript = (wanted: string): Tool => tool(`typescript@~${wanted}.0`);
const compilerOf = ({ folder }: Tool): string => join(folder, "node_modules/typescript/bin/tsc");

/** TypeScript of several versions as a consumer: as ES modules, and as CommonJS. */
export function compilers(consumer: string): Check[] {
  return [
    ...versions.map((wanted) => ({
      name: `TypeScript ${wanted}`,
      run() {
        const own = available(() => typescript(wanted));
        compile(consumer, compilerOf(own));
        return { version: own.version, did: "compiles" };
      },
    })),
    ...versions.map((wanted) => ({
      name: `TypeScript ${wanted}, CommonJS`,
      run() {
        const own = available(() => typescript(wanted));
        return { version: own.version, did: inCommonJs(consumer, compilerOf(own)) };
      },
    })),
  ];
}

/**
 * What a compiler says of CommonJS, by `module`. A plain import is refused where the compiler takes it that Node cannot
 * require a module; what docs/versions.md tells to write there must compile.
 */
function inCommonJs(consumer: string, compiler: string): string {
  // The declarations themselves are checked above.
  const compiles = (module: string, program: string): void => {
    const moduleResolution = module === "nodenext" ? module : "node16";
    const resolution = { module, moduleResolution, skipLibCheck: true };
    compileAs(consumer, compiler, "commonjs", resolution, program);
  };
  compiles("node16", "imported.cts");
  const said = ["node16", "node18", "node20", "nodenext"].flatMap((module) => {
    try {
      compiles(module, "required.cts");
      return [`${module} compiles`];
    } catch (error) {
      const text = String(error);
      // The first: this compiler does not know this `module`.
      if (/TS6046/.test(text)) return [];
      if (/TS1479|TS1541/.test(text)) return [`${module} refuses`];
      throw error;
    }
  });
  return `import() compiles; import: ${said.join(", ")}`;
}
