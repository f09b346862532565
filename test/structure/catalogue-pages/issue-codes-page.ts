import { issueCodes, validationRules } from "ipr-plan";
import { type CataloguePage, type PageLocale, pathOfPage, sentence } from "./catalogue-page.js";

/** The page of issue codes. */
export function issueCodesPage(locale: PageLocale): CataloguePage {
  const { head, ways, sections, stop } = words[locale];
  const ofRules = new Set<string>(validationRules.map(({ code }) => code));
  const blocks = Object.entries(issueCodes).map(([code, { comesAs, means, todo }]) => {
    const lines = [
      `- ${sections.comesAs}${comesAs.map((way) => ways[way]).join(sections.or)}${stop}`,
      `- ${sections.means}${sentence(means, locale)}`,
      `- ${sections.todo}${sentence(todo, locale)}`,
      ...(ofRules.has(code) ? [`- ${sections.rule}[\`${code}\`](rules.md#${code})${stop}`] : []),
    ];
    return `## \`${code}\`\n\n${lines.join("\n")}\n`;
  });
  return {
    path: pathOfPage("issues", locale),
    text: `${head}\n${blocks.join("\n")}`,
    entries: blocks.length,
  };
}

const issueExample = `\`\`\`ts
import { issueCodes, validatePlan } from "ipr-plan";
import { city2025 } from "ipr-plan/plans";

const issue = validatePlan(city2025).find(({ code }) => code === "number-gap");
issue && issueCodes[issue.code].means.en; // => "the printed numbers of the indicators jump"
\`\`\``;

const words = {
  en: {
    head: `---
title: Issue codes
category: Catalogues
---

# Issue codes

What is wrong with data comes back as issues, and a wrong call throws a \`UsageError\` with an \`issue\` in it. Both have a \`code\`, which never changes its meaning. This page has all of them, in alphabetical order: how each comes, what it means and what to do. The issue itself says more: \`path\` is where it is, \`expected\` and \`received\` what should have come and what came, \`write\` what to write instead where that is known, \`message\` the whole in words.

An error breaks a result, a warning makes it doubtful, a note is worth knowing. Nothing that comes back as an issue stops the program. \`issueCodes\` holds these sentences, in Chinese too, for whoever shows them in an application. Why a value is missing is told on [another page](missing-reasons.md).

${issueExample}
`,
    ways: { error: "an error", warning: "a warning", note: "a note", thrown: "thrown" },
    sections: { comesAs: "Comes as: ", or: ", ", means: "Means: ", todo: "What to do: ", rule: "Rule: " },
    stop: ".",
  },
  "zh-Hans": {
    head: `---
title: 问题代码
category: 中文
---

# 问题代码

数据中的问题以列表返回；调用有误时抛出 \`UsageError\`，其中的 \`issue\` 也是一个问题。每个问题都有代码 \`code\`，代码的含义不会改变。本页按字母顺序列出全部代码：以何种形式出现，是什么意思，如何处理。具体情况看问题本身：\`path\` 为所在位置，\`expected\` 与 \`received\` 为应有的和实有的内容，\`write\` 为可以确定时的正确写法，\`message\` 为完整的说明。

错误使结果不能成立，警告使结果存疑，提示供参考。返回的问题不会中断程序。\`issueCodes\` 含有本页的中英文语句，可在应用中显示。数值为何缺失，见[缺失原因](missing-reasons.md)。

${issueExample}
`,
    ways: { error: "错误", warning: "警告", note: "提示", thrown: "抛出异常" },
    sections: { comesAs: "形式：", or: "、", means: "含义：", todo: "处理：", rule: "校验规则：" },
    stop: "。",
  },
} as const satisfies Record<PageLocale, unknown>;
