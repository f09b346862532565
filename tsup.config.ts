import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import ts from "typescript";

// One file for each entry point, and one for what they share: importing hundreds of small files takes a server half a second.
// A bundler can still drop what an application does not import, because every constant says that it is free of effects.
export default defineConfig({
  // The doors of decimal.js and date-fns, which do not say that they are free of effects, and what stands below the doors,
  // stay files of their own: they are dropped with their file.
  entry: [
    "src/index.ts",
    "src/charts/index.ts",
    "src/docx/index.ts",
    "src/import/index.ts",
    "src/plans/index.ts",
    "src/sql/index.ts",
    "src/xlsx/index.ts",
    "src/value/decimal.ts",
    "src/value/period.ts",
    "src/value/decimal-text.ts",
    "src/issue.ts",
  ],
  format: "esm",
  target: "es2022",
  splitting: true,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  esbuildPlugins: [
    {
      name: "constants without effects",
      setup(build) {
        build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
          contents: withoutEffects(path, readFileSync(path, "utf8")),
          loader: "ts",
        }));
      },
    },
  ],
  async onSuccess() {
    // For checking plan files in other languages.
    const built: string = new URL("./dist/index.js", import.meta.url).href;
    const { planJsonSchema } = await import(built);
    writeFileSync("dist/plan.schema.json", `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  },
});

/** Makes each computed constant of a module a call marked as pure, `const a = f()` to `const a = /* pure *\/ (() => f())()`. */
function withoutEffects(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const computed = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer === undefined || isPlain(initializer) ? [] : [initializer]));
  return computed.reverse().reduce((before, node) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    return `${before.slice(0, start)}/* @__PURE__ */ (() => (${before.slice(start, end)}))()${before.slice(end)}`;
  }, text);
}

function isPlain(node: ts.Expression): boolean {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node)
  );
}
