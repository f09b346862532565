import { type Message, matchDifferences, missingReasons, noMatchReasons } from "ipr-plan";
import { type CataloguePage, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";

/** The page of reasons for which a value is missing, or a name matches nothing. */
export function missingReasonsPage(locale: PageLocale): CataloguePage {
  const { title, intro, noMatch, noMatchIntro, differs, differsIntro, reason, difference } = words[locale];
  const table = (head: string, reasons: Readonly<Record<string, Message>>): string => {
    const rows = Object.entries(reasons).map(([code, { "zh-Hans": zh, en }]) =>
      locale === "en" ? `| \`${code}\` | ${zh} | ${en} |` : `| \`${code}\` | ${zh} |`,
    );
    const top =
      locale === "en" ? `| ${head} | 中文 | English |\n|---|---|---|` : `| ${head} | 含义 |\n|---|---|`;
    return `${top}\n${rows.join("\n")}\n`;
  };
  const parts = [
    headOfPage(title, locale),
    `${intro}\n`,
    table(reason, missingReasons),
    `## ${noMatch}\n`,
    `${noMatchIntro}\n`,
    table(reason, noMatchReasons),
    `## ${differs}\n`,
    `${differsIntro}\n`,
    table(difference, matchDifferences),
  ];
  return {
    path: pathOfPage("missing-reasons", locale),
    text: parts.join("\n"),
    entries: Object.keys(missingReasons).length,
  };
}

const words = {
  en: {
    title: "Why a value is missing",
    intro:
      "Missing is a value with a reason, never 0. A result that could not be made is `{ missing: { reason } }`; a gap in a series has the status `M` and a `reason`; an assessment or an outlook without a number has a `reason` beside `null`. `missingReasons` holds the sentences.",
    reason: "reason",
    noMatch: "Why a name matches no known indicator",
    noMatchIntro: "`matchIndicator` says instead of a guess:",
    differs: "How a name differs from a known one",
    differsIntro:
      "A match that is not exact has a `difference`, and someone should look at it. `matchDifferences` holds the sentences.",
    difference: "difference",
  },
  "zh-Hans": {
    title: "数值为何缺失",
    intro:
      "缺失是带原因的值，绝不是 0。算不出的结果为 `{ missing: { reason } }`；序列中的缺失值，状态为 `M`，并有 `reason`；评估和展望中没有的数为 `null`，并有 `reason`。`missingReasons` 含有这些语句。",
    reason: "原因",
    noMatch: "名称为何不对应已知指标",
    noMatchIntro: "`matchIndicator` 不猜测，而是说明原因：",
    differs: "名称与已知指标有何不同",
    differsIntro: "名称不完全一致时，结果中有 `difference`，应由人工核对。`matchDifferences` 含有这些语句。",
    difference: "差别",
  },
} as const satisfies Record<PageLocale, Readonly<Record<string, string>>>;
