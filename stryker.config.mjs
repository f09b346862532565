const room = process.env.ROOM;

export default {
  testRunner: "mocha",
  mochaOptions: {
    spec: ["test/mutation/spec.mjs"],
    require: ["./test/mutation/typescript.mjs"],
    "no-config": true,
    "no-package": true,
  },
  plugins: ["@stryker-mutator/mocha-runner", "./test/mutation/wording.mjs"],
  ignorers: ["wording"],
  // What runs once on import is mostly tables of data; each such mutant would need every test.
  ignoreStatic: true,
  mutate: process.env.MUTATE?.split(",") ?? [`src/${room}/**/*.ts`],
  coverageAnalysis: "perTest",
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 5000,
  // The first run, which counts what each test reaches, takes some minutes in a large room.
  dryRunTimeoutMinutes: 40,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  ignorePatterns: ["dist", "site", "docs", "examples", "reports"],
};
