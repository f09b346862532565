import type { Language } from "../../languages.js";
import type { Failure, Posted } from "../posted.js";
import { filled, playgroundWords } from "../words.js";
import { checkPlanFile } from "./check-plan-file.js";
import { compile } from "./compile.js";
import { failureOf } from "./failure-of.js";
import { shownOf } from "./shown-of.js";
import { textOf } from "./text-of.js";

const most = 300;

/** What the code is given by name. */
export interface Scope {
  readonly require: (name: string) => unknown;
  readonly exports: object;
  readonly show: (value: unknown, label?: string) => void;
  readonly console: Readonly<Record<string, (...values: readonly unknown[]) => void>>;
}

export interface Running {
  readonly language: Language;
  /** The entry points that the code can import. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** Runs the body of an asynchronous function. */
  readonly evaluate: (body: string, scope: Scope) => Promise<unknown>;
  readonly post: (posted: Posted) => void;
}

/** Runs code, or checks the file of a plan, and tells what comes of it. */
export async function run(code: string, { language, modules, evaluate, post }: Running): Promise<void> {
  let sent = 0;
  // A loop that prints for ever must not fill the page.
  const send = (posted: () => Posted): void => {
    sent++;
    if (sent <= most) post(posted());
  };
  const show = (value: unknown, label = ""): void =>
    send(() => ({ kind: "shown", shown: shownOf(value, label, language === "zh" ? "zh-Hans" : "en") }));
  const print = (...values: readonly unknown[]): void =>
    send(() => ({ kind: "printed", text: values.map(textOf).join(" ") }));
  const scope: Scope = {
    require: (name) => {
      if (Object.hasOwn(modules, name)) return modules[name];
      const known = Object.keys(modules).join(", ");
      throw new Error(filled(playgroundWords[language].notThere, { module: name, known }));
    },
    exports: {},
    show,
    console: {
      log: print,
      info: print,
      warn: print,
      error: print,
      debug: print,
      table: (value) => show(value),
    },
  };
  const failure = await failureFrom(async () => {
    if (/^\s*\{/.test(code)) checkPlanFile(code, show);
    else await evaluate(compile(code), scope);
  });
  if (failure !== undefined) post({ kind: "failed", ...failure });
  post({ kind: "done", left: Math.max(0, sent - most) });
}

async function failureFrom(work: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}
