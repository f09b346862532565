import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// `npm test` tries what was built, as an application gets it: a few files load faster than a thousand. By themselves the
// tests read the sources, so that nothing has to be built while they are written.
const isBuilt = process.env["TESTED"] === "dist";
const entryPoint = (path: string): string =>
  fileURLToPath(new URL(isBuilt ? `dist/${path}.js` : `src/${path}.ts`, import.meta.url));

const alias = {
  "ipr-plan/charts": entryPoint("charts/index"),
  "ipr-plan/docx": entryPoint("docx/index"),
  "ipr-plan/import": entryPoint("import/index"),
  "ipr-plan/plans": entryPoint("plans/index"),
  "ipr-plan/sql": entryPoint("sql/index"),
  "ipr-plan/xlsx": entryPoint("xlsx/index"),
  "ipr-plan": entryPoint("index"),
};
// What was built needs no more work, so Node loads it by itself.
const server = isBuilt ? { deps: { external: [/\/dist\//] } } : {};

// What reads, counts or prints days: only there could the machine's time zone slip in. Which sources make a date at all, four files
// of them, is held by test/structure/floors.test.ts. What calculates with the years that these give, and what tries sizes, numbers
// and texts without days, once is enough.
const rooms = "value,printed,series,aims,patents,assessment,monitoring";
const ofTime = [
  `test/{${rooms}}/**/*.test.ts`,
  "test/model/{fiscal-year,observe}.test.ts",
  "test/projection/year-under-way.test.ts",
  "test/import/{import,yearbook}-*.test.ts",
  "test/charts/time-zone.test.ts",
  "test/zone.test.ts",
];
const withoutTime = [
  "test/**/large.test.ts",
  "test/import/import-bad-input.test.ts",
  "test/printed/printed-number.test.ts",
  "test/**/concurrent.test.ts",
  "test/series/wrong-calls.test.ts",
  "test/import/import-round-trip.test.ts",
];

const inTimeZone = (name: string, zone: string, include: string[], others: readonly string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    env: { TZ: zone },
    server,
    // Nothing here keeps state, so the files of a project share their modules; that is most of the time saved.
    isolate: false,
    include,
    exclude: ["test/structure/**", "test/generated/**", ...others],
    setupFiles: ["test/fixed-seed.ts"],
    // Nothing depends on timing: the limit is there for what hangs.
    testTimeout: 120_000,
  },
});

/** What starts programs takes longest, and its files are short: it goes first, so that no core waits for it in the end. */
class StructureFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isStructure = ({ project }: TestSpecification): boolean => project.name === "structure";
    const sorted = await super.sort(files);
    return [...sorted.filter(isStructure), ...sorted.filter((one) => !isStructure(one))];
  }
}

// What knows days runs under two time zones, one on each side of UTC; everything else, and what reads files and builds, once.
export default defineConfig({
  test: {
    // On two cores too: left to itself, it would keep one of them free.
    maxWorkers: "100%",
    sequence: { sequencer: StructureFirst },
    projects: [
      inTimeZone("los-angeles", "America/Los_Angeles", ["test/**/*.test.ts"]),
      inTimeZone("shanghai", "Asia/Shanghai", ofTime, withoutTime),
      {
        resolve: { alias },
        test: {
          name: "structure",
          server,
          isolate: false,
          include: ["test/structure/**/*.test.ts", "test/generated/**/*.test.ts"],
          testTimeout: 240_000,
        },
      },
    ],
  },
});
