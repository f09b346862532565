import { readFileSync } from "node:fs";
import {
  type Locale,
  localize,
  type Observations,
  outlookPlan,
  type PeriodText,
  type Plan,
  planReport,
  toMarkdown,
} from "ipr-plan";
import { outlookChart, progressChart } from "ipr-plan/charts";
import { figureOf } from "./figure.js";
import { escapeHtml, markdownSections } from "./markdown.js";

export interface PageOptions {
  readonly asOf: PeriodText;
  readonly locale: Locale;
}

const style = readFileSync(new URL("page.css", import.meta.url), "utf8");

/** The report of a plan with its charts, as a page that needs nothing but itself. */
export async function evaluationPage<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: PageOptions,
): Promise<string> {
  const { asOf, locale } = options;
  const report = planReport<Id>(plan, observations, { kind: "mid-term", asOf, forecasts: true });
  const sections = markdownSections(toMarkdown(report, { locale }));
  const withTable = sections.filter(({ hasTable }) => hasTable);
  const progress = progressChart<Id>(plan, observations, { ...options, order: "worst-first" });
  const ahead = await outlookFigures<Id>(plan, observations, options);
  const figures = new Map([
    // The first table of a report is that of its indicators, the last that of its outlook.
    [withTable.at(-1), ahead.join("")],
    [withTable[0], await figureOf(progress, "progress")],
  ]);
  const body = sections.map(
    (section) => `<section>\n${section.html}${figures.get(section) ?? ""}</section>\n`,
  );
  return `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(localize(plan.title, options.locale))}</title>
<style>
${style}</style>
</head>
<body>
<main>
${body.join("")}</main>
</body>
</html>
`;
}

/** A chart for each indicator that has a forecast, the most at risk first. */
function outlookFigures<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: PageOptions,
): Promise<readonly string[]> {
  const { outlooks } = outlookPlan<Id>(plan, observations, { asOf: options.asOf });
  return Promise.all(
    outlooks
      .filter(({ forecast }) => "points" in forecast)
      .map(({ indicator }) =>
        figureOf(outlookChart<Id>(plan, indicator, observations, options), `outlook-${indicator}`),
      ),
  );
}
