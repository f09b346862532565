import { expect, test } from "vitest";
import { languages } from "../../docs/site/languages.js";
import { taskGroups } from "./catalogue-pages/tasks.js";
import { tasksPage } from "./catalogue-pages/tasks-page.js";
import { expectCommitted } from "./committed.js";
import { docPages } from "./doc-pages.js";
import { publicSurface } from "./public-surface.js";

const functions = publicSurface()
  .filter(({ signature }) => signature.startsWith("function "))
  .map(({ name }) => name);

test.each(languages)("the page of tasks is made from the tasks, in %s", (language) => {
  const { path, text, entries } = tasksPage(language);
  expectCommitted(path, text);
  expect(entries).toBeGreaterThanOrEqual(60);
});

test("tasks name functions that there are, and no task is there twice", () => {
  const tasks = taskGroups.flatMap((group) => group.tasks);
  const named = tasks.flatMap((task) => task.functions);
  expect(named.filter((name) => !functions.includes(name))).toEqual([]);
  for (const language of languages) {
    expect(new Set(tasks.map((task) => task[language])).size).toBe(tasks.length);
  }
});

test("every public function is reached from a task, a guide or a page of concepts", () => {
  const text = docPages
    .filter(({ path }) => !/^(?:CONTRIBUTING|docs\/issues|docs\/rules|docs\/zh\/)/.test(path))
    .map((page) => page.text)
    .join("\n");
  const words = new Set(text.match(/\w+/g));
  expect(functions.length).toBeGreaterThan(120);
  expect(functions.filter((name) => !words.has(name))).toEqual([]);
});
