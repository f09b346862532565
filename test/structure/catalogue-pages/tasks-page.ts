import { anchorOf } from "../../../docs/site/anchors.js";
import { type Language, siteWords } from "../../../docs/site/languages.js";
import { type PageSection, sectionsOf } from "../../../docs/site/search/sections.js";
import { docPages } from "../doc-pages.js";
import type { CataloguePage } from "./catalogue-page.js";
import { type Task, taskGroups } from "./tasks.js";

/** The page that leads from what a reader wants to do to the section and the functions that do it. */
export function tasksPage(language: Language): CataloguePage {
  const { colon, comma } =
    siteWords[language].lang === "en" ? { colon: ": ", comma: ", " } : { colon: "：", comma: "、" };
  const groups = taskGroups.map(({ tasks, ...group }) => {
    const lines = tasks.map((task) => {
      const functions = task.functions.map((name) => `\`${name}\``).join(comma);
      return `- [${task[language]}](${linkOf(task, language)})${functions === "" ? "" : `${colon}${functions}`}`;
    });
    return `## ${group[language]}\n\n${lines.join("\n")}\n`;
  });
  return {
    path: language === "en" ? "docs/tasks.md" : "docs/zh/tasks.md",
    text: `${heads[language]}\n${groups.join("\n")}`,
    entries: taskGroups.flatMap(({ tasks }) => tasks).length,
  };
}

/** Where a task is told: the section of the English page, or the one at its place in the Chinese page. */
function linkOf({ page, section }: Task, language: Language): string {
  const english = sectionsOfPage(`docs/${page}.md`);
  const at = section === undefined ? 0 : english.findIndex(({ title }) => title === section);
  if (at < 0) throw new Error(`docs/${page}.md has no section ${section}`);
  const shown = language === "en" ? english : sectionsOfPage(`docs/zh/${page}.md`);
  if (shown.length !== english.length) throw new Error(`docs/zh/${page}.md has other sections`);
  return at === 0 ? `${page}.md` : `${page}.md#${anchorOf(shown[at]?.title ?? "")}`;
}

function sectionsOfPage(path: string): readonly PageSection[] {
  const page = docPages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`there is no ${path}`);
  return sectionsOf(page.text);
}

const heads: Readonly<Record<Language, string>> = {
  en: `---
title: I want to …
category: Guides
---

# I want to …

Each line leads to the section that tells how, and names the functions that do it.
`,
  zh: `---
title: 我要……
category: 中文
---

# 我要……

每一行指向说明做法的章节，并列出所用的函数。
`,
};
