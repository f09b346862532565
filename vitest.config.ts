import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  "ipr-plan/charts": source("src/charts/index.ts"),
  "ipr-plan/docx": source("src/docx/index.ts"),
  "ipr-plan/import": source("src/import/index.ts"),
  "ipr-plan/plans": source("src/plans/index.ts"),
  "ipr-plan/sql": source("src/sql/index.ts"),
  "ipr-plan/xlsx": source("src/xlsx/index.ts"),
  "ipr-plan": source("src/index.ts"),
};

// What engines make of statements knows no time, nor do scripts, widths and shares, nor what only tries sizes: once is enough.
const withoutTime = [
  "test/sql/**/*.test.ts",
  "test/apportionment/*.test.ts",
  "test/catalogue/scripts.test.ts",
  "test/charts/widths.test.ts",
  "test/**/large.test.ts",
];

const inTimeZone = (name: string, zone: string, others: readonly string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    env: { TZ: zone },
    // Nothing here keeps state, so the files of a project share their modules; that is most of the time saved.
    isolate: false,
    include: ["test/**/*.test.ts"],
    exclude: ["test/structure/**", "test/generated/**", ...others],
    setupFiles: ["test/fixed-seed.ts"],
    // Nothing depends on timing: the limit is there for what hangs.
    testTimeout: 120_000,
  },
});

// Everything runs under two time zones, one on each side of UTC; what reads files and builds runs once.
export default defineConfig({
  test: {
    // On two cores too: left to itself, it would keep one of them free.
    maxWorkers: "100%",
    projects: [
      inTimeZone("los-angeles", "America/Los_Angeles"),
      inTimeZone("shanghai", "Asia/Shanghai", withoutTime),
      {
        resolve: { alias },
        test: {
          name: "structure",
          include: ["test/structure/**/*.test.ts", "test/generated/**/*.test.ts"],
          testTimeout: 240_000,
        },
      },
    ],
  },
});
