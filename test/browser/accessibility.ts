import axe, { type AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { languages } from "../../docs/site/languages.js";
import type { Checked } from "./checked.js";
import { addressIn, close, type Site, tab } from "./site.js";

/** One page of every kind. */
const kinds = [
  "index.html",
  "guides/mid-term-evaluation.html",
  "concepts.html",
  "forecasts.html",
  "issues.html",
  "indicators.html",
  "api/core.html",
  "api/core/assess.html",
  "api/core/Indicator.type.html",
  "api/core/Locale.type.html",
  "api/core/formulas.html",
  "changelog.html",
  "playground.html",
];

/** axe on one page of every kind, in both languages, light and dark, wide and on a phone with its menu open. */
export async function accessibility(site: Site): Promise<Checked> {
  const faults: string[] = [];
  let runs = 0;
  for (const language of languages) {
    for (const theme of ["light", "dark"] as const) {
      for (const kind of kinds) {
        const page = await tab(site, { theme }, faults);
        await page.goto(addressIn(site, language, kind));
        if (kind === "playground.html") await page.waitForSelector("#playground-app .result");
        for (const fault of await faultsOf(page)) faults.push(`${language} ${theme} ${kind}: ${fault}`);
        runs++;
        await close(page);
      }
      const page = await tab(site, { theme, width: 390 }, faults);
      await page.goto(addressIn(site, language, "index.html"));
      await page.click("#menu");
      await page.type("#search-box", "target");
      await page.waitForSelector("#search-hits a");
      for (const fault of await faultsOf(page)) faults.push(`${language} ${theme} menu and search: ${fault}`);
      runs++;
      await close(page);
    }
  }
  return { name: "axe: serious and critical", measured: `${runs} runs, axe ${axe.version}`, faults };
}

/** What axe finds serious or critical, each with the first place. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
}
