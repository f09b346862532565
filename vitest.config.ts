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

// What reads, counts or prints days: only there could the machine's time zone slip in. Which sources make a date at all is held by
// test/structure/floors.test.ts. What tries sizes, numbers and texts without days once is enough.
const rooms =
  "value,printed,series,aims,patents,projection,assessment,outlook,monitoring,paths,planning,regions";
const ofTime = [
  `test/{${rooms}}/**/*.test.ts`,
  "test/model/{fiscal-year,observe}.test.ts",
  "test/import/{import,yearbook}-*.test.ts",
  "test/charts/time-zone.test.ts",
  "test/zone.test.ts",
];
const withoutTime = [
  "test/**/large.test.ts",
  "test/**/concurrent.test.ts",
  "test/series/wrong-calls.test.ts",
  "test/import/import-round-trip.test.ts",
];

const inTimeZone = (name: string, zone: string, include: string[], others: readonly string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    env: { TZ: zone },
    // Nothing here keeps state, so the files of a project share their modules; that is most of the time saved.
    isolate: false,
    include,
    exclude: ["test/structure/**", "test/generated/**", ...others],
    setupFiles: ["test/fixed-seed.ts"],
    // Nothing depends on timing: the limit is there for what hangs.
    testTimeout: 120_000,
  },
});

// What knows days runs under two time zones, one on each side of UTC; everything else, and what reads files and builds, once.
export default defineConfig({
  test: {
    // On two cores too: left to itself, it would keep one of them free.
    maxWorkers: "100%",
    projects: [
      inTimeZone("los-angeles", "America/Los_Angeles", ["test/**/*.test.ts"]),
      inTimeZone("shanghai", "Asia/Shanghai", ofTime, withoutTime),
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
