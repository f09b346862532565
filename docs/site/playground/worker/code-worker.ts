// Runs the code of a reader. The page makes this worker of a Blob, so that it works from the file system too.

import * as core from "ipr-plan";
import * as charts from "ipr-plan/charts";
import * as importing from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import * as sql from "ipr-plan/sql";
import type { Language } from "../../languages.js";
import type { Posted } from "../posted.js";
import { run, type Scope } from "./run.js";

type Body = (...scope: readonly unknown[]) => Promise<unknown>;

const scope = self as unknown as {
  importScripts: (url: string) => void;
  postMessage: (posted: Posted) => void;
  playgroundCode?: Body;
};
const post = scope.postMessage.bind(scope);
const modules = {
  "ipr-plan": core,
  "ipr-plan/charts": charts,
  "ipr-plan/import": importing,
  "ipr-plan/plans": plans,
  "ipr-plan/sql": sql,
};

// A script instead of `new Function`: the page's policy need not allow text to become code, and errors have their lines.
async function evaluate(body: string, { require, exports, show, console }: Scope): Promise<unknown> {
  const text = `self.playgroundCode = async (require, exports, show, console) => {${body}\n};\n//# sourceURL=playground-code.js\n`;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    scope.importScripts(url);
  } catch {
    throw await refusalOf(url);
  }
  return await scope.playgroundCode?.(require, exports, show, console);
}

/**
 * Why the browser refuses a script. An error that is caught does not say in which line; one that nobody catches does, so the
 * script is loaded once more.
 */
function refusalOf(url: string): Promise<Error> {
  return new Promise((resolve) => {
    const hear = (event: ErrorEvent): void => {
      event.preventDefault();
      const message = event.message.replace(/^(?:Uncaught )?SyntaxError: (?:Failed to execute [^:]*: )?/, "");
      resolve(new SyntaxError(`${message} (${event.lineno}:${event.colno})`));
    };
    self.addEventListener("error", hear as EventListener, { once: true });
    setTimeout(() => scope.importScripts(url));
  });
}

self.onmessage = ({ data }: MessageEvent<{ code: string; language: Language }>) => {
  void run(data.code, { language: data.language, modules, evaluate, post });
};
post({ kind: "ready" });
