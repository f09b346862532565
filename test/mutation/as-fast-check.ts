// Stands for fast-check in a mutation run. A property that fails does so within a few cases, and thousands of mutants pay for
// each of them.

import { createRequire } from "node:module";

type FastCheck = typeof import("fast-check").default;

// The name of the package itself leads here.
const all: FastCheck = createRequire(import.meta.url)("fast-check");
const most = 20;
all.configureGlobal({ seed: 20_251_231, numRuns: most });

interface Parameters {
  readonly numRuns?: number;
}

const assert: (...words: never[]) => unknown = all.assert;

export default {
  ...all,
  assert: (property: never, { numRuns = most, ...others }: Parameters = {}) =>
    Reflect.apply(assert, all, [property, { ...others, numRuns: Math.min(numRuns, most) }]),
};
