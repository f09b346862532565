import fc from "fast-check";

// A property that fails does so within a few cases; thousands of mutants pay for each of them.
fc.configureGlobal({ seed: 20_251_231, numRuns: 30 });
