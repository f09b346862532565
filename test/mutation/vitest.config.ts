import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { defineConfig } from "vitest/config";

const room = process.env["ROOM"] ?? "value";

// A rule is to be held by the tests beside it; what only rooms above can show is shown by theirs.
const above: Record<string, readonly string[]> = {
  value: ["series", "aims", "model", "assessment", "validation", "presentation"],
  series: ["assessment", "projection", "regions"],
  projection: ["outlook"],
};

// Every mutant loads the library anew: three files load faster than four hundred.
const bundle = resolve(`reports/bundle-${process.pid}`);
buildSync({
  entryPoints: [
    "src/index.ts",
    "src/charts/index.ts",
    "src/docx/index.ts",
    "src/import/index.ts",
    "src/plans/index.ts",
    "src/sql/index.ts",
    "src/xlsx/index.ts",
  ],
  outdir: bundle,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  packages: "external",
});

export default defineConfig({
  resolve: {
    alias: {
      "ipr-plan/charts": `${bundle}/charts/index.mjs`,
      "ipr-plan/docx": `${bundle}/docx/index.mjs`,
      "ipr-plan/import": `${bundle}/import/index.mjs`,
      "ipr-plan/plans": `${bundle}/plans/index.mjs`,
      "ipr-plan/sql": `${bundle}/sql/index.mjs`,
      "ipr-plan/xlsx": `${bundle}/xlsx/index.mjs`,
      "ipr-plan": `${bundle}/index.mjs`,
    },
  },
  test: {
    // One zone is enough.
    env: { TZ: "America/Los_Angeles" },
    isolate: false,
    server: { deps: { external: [/reports\/bundle/] } },
    include: [room, ...(above[room] ?? [])].map((one) => `test/${one}/**/*.test.ts`),
    // What only differs in size or speed would be run for every mutant that is left.
    exclude: ["**/large.test.ts"],
    setupFiles: ["test/mutation/fewer-cases.ts"],
  },
});
