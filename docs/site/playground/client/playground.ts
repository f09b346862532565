// The playground: an editor, the library in a worker, and what comes of it. Nothing leaves the page.

import type { Language } from "../../languages.js";
import type { PlaygroundExample } from "../examples.js";
import { filled, playgroundWords } from "../words.js";
import { makeEditor } from "./editor.js";
import { element } from "./element.js";
import { mostInLink, packed, unpacked } from "./link.js";
import { makeResults } from "./results.js";
import { prepare, runCode } from "./run-code.js";

/** Filled in when the site is built. */
declare const playgroundExamples: Readonly<Record<Language, readonly PlaygroundExample[]>>;

const language: Language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const words = playgroundWords[language];
const examples = playgroundExamples[language];
const place = document.getElementById("playground-app");
if (place !== null) start(place);

function start(root: HTMLElement): void {
  prepare();
  const choice = element(
    "select",
    { id: "playground-example" },
    ...examples.map(({ id, title }) => element("option", { value: id }, title)),
    element("option", { value: "" }, words.ownCode),
  );
  const runButton = element("button", { type: "button", class: "main" }, words.run);
  const shareButton = element("button", { type: "button" }, words.share);
  const guide = element("a", {}, words.guide);
  const editing = element("div", { class: "editor" });
  const showing = element("section", { class: "results", "aria-label": words.results });
  root.append(
    element(
      "div",
      { class: "tools" },
      element("label", { for: "playground-example" }, words.examples),
      choice,
      runButton,
      shareButton,
      guide,
    ),
    element("p", { class: "keys" }, words.keys),
    element("div", { class: "panes" }, editing, showing),
  );
  const editor = makeEditor(editing, words, language, {
    run: () => void run(),
    change: () => select(""),
  });
  const results = makeResults(showing, words, ({ line }, text) => editor.mark(line, text));

  async function run(): Promise<void> {
    const code = editor.code();
    results.clear();
    editor.mark(undefined, "");
    // Whoever changes the language or loads the page again keeps what was written.
    if (choice.value === "") await keep(code);
    const end = await runCode(code, language, results.add);
    if (end !== "replaced") results.finish(end);
  }

  async function keep(code: string): Promise<string | undefined> {
    if (code.length > mostInLink) return undefined;
    const hash = `#code=${await packed(code)}`;
    history.replaceState(null, "", hash);
    return hash;
  }

  async function share(): Promise<void> {
    const code = editor.code();
    const hash = choice.value === "" ? await keep(code) : location.hash;
    if (hash === undefined) {
      results.say(filled(words.tooLong, { n: code.length, most: mostInLink }));
      return;
    }
    try {
      await navigator.clipboard.writeText(location.href);
      results.say(words.shared);
    } catch {
      results.say(words.sharedInBar);
    }
  }

  function select(id: string): void {
    choice.value = id;
    const example = examples.find((one) => one.id === id);
    guide.hidden = example === undefined;
    if (example !== undefined) guide.href = example.guide;
  }

  function load(id: string): void {
    const example = examples.find((one) => one.id === id) ?? examples[0];
    if (example === undefined) return;
    editor.replace(example.code);
    select(example.id);
    history.replaceState(null, "", `#example=${example.id}`);
    void run();
  }

  async function fromAddress(): Promise<void> {
    const [, name, value = ""] = /^#(code|example)=(.*)$/.exec(location.hash) ?? [];
    if (name !== "code") {
      load(value);
      return;
    }
    select("");
    try {
      editor.replace(await unpacked(value));
    } catch {
      results.say(words.badLink);
      return;
    }
    await run();
  }

  runButton.addEventListener("click", () => void run());
  shareButton.addEventListener("click", () => void share());
  choice.addEventListener("change", () => {
    if (choice.value === "") editor.focus();
    else load(choice.value);
  });
  addEventListener("hashchange", () => void fromAddress());
  void fromAddress();
}
