import type { Failure, Posted } from "../posted.js";
import { filled, type PlaygroundWords } from "../words.js";
import { element } from "./element.js";
import { resultCard } from "./result-card.js";
import type { End } from "./run-code.js";

export interface Results {
  readonly clear: () => void;
  readonly add: (posted: Posted) => void;
  readonly finish: (end: End) => void;
  readonly say: (text: string) => void;
}

/** What comes of a run: a line that says how it stands, and below it the results in their order. */
export function makeResults(
  parent: HTMLElement,
  words: PlaygroundWords,
  mark: (failure: Failure, text: string) => void,
): Results {
  const status = element("p", { class: "status", role: "status" });
  const list = element("ol", { class: "list" });
  parent.append(status, list);
  let shown = 0;
  let left = 0;
  let hasFailed = false;
  let lines: HTMLElement | undefined;

  const fail = (text: string): void => {
    hasFailed = true;
    lines = undefined;
    list.append(element("li", { class: "failed", role: "alert" }, text));
  };
  const print = (text: string): void => {
    if (lines === undefined) {
      lines = element("code");
      const box = element(
        "pre",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": words.printed },
        lines,
      );
      list.append(element("li", { class: "result" }, box));
    }
    lines.append(`${text}\n`);
  };
  return {
    clear: () => {
      shown = 0;
      left = 0;
      hasFailed = false;
      lines = undefined;
      list.replaceChildren();
      status.textContent = words.running;
    },
    add: (posted) => {
      if (posted.kind === "shown" || posted.kind === "printed") shown++;
      if (posted.kind === "shown") {
        lines = undefined;
        list.append(resultCard(posted.shown, words));
      }
      if (posted.kind === "printed") print(posted.text);
      if (posted.kind === "done") left = posted.left;
      if (posted.kind === "failed") {
        const { name, message, line } = posted;
        const text = line === undefined ? words.failed : words.failedInLine;
        const filledText = filled(text, { name, message, line: line ?? "" });
        mark(posted, filledText);
        fail(filledText);
      }
    },
    finish: (end) => {
      if (end === "stopped") fail(words.stopped);
      if (end === "not-started") fail(words.notStarted);
      const told = shown === 0 ? words.nothing : filled(words.done, { n: shown });
      status.textContent = hasFailed ? "" : left > 0 ? `${told} ${filled(words.left, { n: left })}` : told;
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}
