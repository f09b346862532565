const room = process.env.ROOM;

export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/wording.mjs"],
  ignorers: ["wording"],
  // What runs once on import is mostly tables of data; each such mutant would need every test.
  ignoreStatic: true,
  mutate: [`src/${room}/**/*.ts`],
  coverageAnalysis: "perTest",
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 5000,
  incremental: true,
  incrementalFile: `reports/mutation/${room}.json`,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["dist", "site", "docs", "examples", "reports"],
};
