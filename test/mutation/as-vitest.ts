// Stands for vitest in a mutation run: mocha runs thousands of mutants in one process, which loads the library once, where
// vitest would start a worker for each. What a file says with `describe` and `test` is kept, and told to mocha by spec.mjs.

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

type Run = () => unknown;
type Words = readonly unknown[];

/** What a test file says, in its order. */
export type Said =
  | { readonly kind: "test" | "beforeAll" | "afterAll"; readonly title: string; readonly run: Run }
  | { readonly kind: "describe"; readonly title: string; readonly said: readonly Said[] };

let said: Said[] = [];

/** What is said while a file is loaded, or a `describe` runs. */
export async function saidBy(load: Run): Promise<readonly Said[]> {
  const before = said;
  const own: Said[] = [];
  said = own;
  try {
    await load();
  } finally {
    said = before;
  }
  return own;
}

function group(title: string, say: Run): void {
  const before = said;
  const own: Said[] = [];
  before.push({ kind: "describe", title, said: own });
  said = own;
  try {
    say();
  } finally {
    said = before;
  }
}

function single(title: string, run: Run): void {
  said.push({ kind: "test", title, run });
}

/** The title carries the number of the case: mutants are tried by the titles of the tests that reach them. */
const each =
  (one: (title: string, run: Run) => void) =>
  (cases: readonly unknown[]) =>
  (title: string, run: (...words: Words) => unknown): void => {
    const areWords = cases.every((words) => Array.isArray(words));
    cases.forEach((words, index) => {
      one(`${title} (${index + 1})`, () => (areWords ? run(...(words as Words)) : run(words)));
    });
  };

export const describe = Object.assign(group, {
  each: each(group),
  concurrent: group,
  runIf: (holds: boolean) => (holds ? group : () => undefined),
});
export const test = Object.assign(single, { each: each(single) });
export const it = test;

export const beforeAll = (run: Run): unknown => said.push({ kind: "beforeAll", title: "", run });
export const afterAll = (run: Run): unknown => said.push({ kind: "afterAll", title: "", run });

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Typed where the tests are: they read it as that of vitest. */
export const expect = Object.assign(
  (value: unknown, message?: string): unknown => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
Object.assign(expect, {
  getState: () => getState(expect),
  setState: (state: object) => setState(state, expect),
});
setState({ assertionCalls: 0, currentTestName: "" }, expect);

/** Types are checked by the compiler; a mutant has none. */
export const expectTypeOf = (): object => anything;
const anything: object = new Proxy(() => undefined, { get: () => anything, apply: () => anything });
