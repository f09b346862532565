import type { Page } from "puppeteer-core";
import { type Language, languages } from "../../docs/site/languages.js";
import type { Checked } from "./checked.js";
import type { Crawl } from "./crawl.js";
import { addressIn, close, type Site, tab } from "./site.js";

/** A question of a newcomer: what is typed, which pages answer it, and words that the answer must have. */
interface Question {
  readonly typed: Readonly<Record<Language, string>>;
  readonly pages: readonly string[];
  readonly says: Readonly<Record<Language, RegExp>>;
}

const questions: Readonly<Record<string, Question>> = {
  "how to compute high-value patents per 10,000 people": {
    typed: { en: "compute high-value patents per 10k", zh: "每万人口高价值发明专利拥有量" },
    pages: [
      "guides/patents-from-a-register.html",
      "high-value-patents.html",
      "formulas.html",
      "known-formulas.html",
    ],
    says: { en: /highValuePatentsPer10k/, zh: /highValuePatentsPer10k/ },
  },
  "what cumulative does": {
    typed: { en: "what does cumulative do", zh: "累计是什么意思" },
    pages: ["concepts.html", "guides/model-your-plan.html"],
    says: { en: /cumulative[\s\S]*(?:since the plan's start|running total)/, zh: /累计|cumulative/ },
  },
  "import a spreadsheet": {
    typed: { en: "import a spreadsheet", zh: "导入电子表格" },
    pages: ["guides/from-a-spreadsheet.html"],
    says: { en: /importObservations/, zh: /importObservations/ },
  },
  "set a 2030 target": {
    typed: { en: "set a 2030 target", zh: "测算2030年目标" },
    pages: ["guides/set-the-next-targets.html"],
    says: { en: /proposeTargets/, zh: /proposeTargets/ },
  },
  "what an issue code means": {
    typed: { en: "target-below-base", zh: "period-twice" },
    pages: ["issues.html", "rules.html"],
    says: { en: /target-below-base/, zh: /period-twice/ },
  },
  "the default forecast and why": {
    typed: { en: "default forecast", zh: "默认预测方法" },
    pages: ["forecasts.html", "forecasting-methods.html"],
    says: { en: /consensus/, zh: /consensus|共识/ },
  },
  "what changed": {
    typed: { en: "what changed", zh: "更新内容" },
    pages: ["changelog.html", "versions.html"],
    says: { en: /0\.2\.0|Unreleased/i, zh: /0\.2\.0|Unreleased/i },
  },
  "how accurate forecasts are": {
    typed: { en: "how accurate are forecasts", zh: "预测准确吗" },
    pages: ["forecasts.html", "forecasting-methods.html"],
    says: { en: /sMAPE|MASE|MAPE|error/, zh: /sMAPE|MASE|MAPE|误差/ },
  },
};

/** Asks each question of the real search box and opens the first hit; and counts the clicks from the start page. */
export async function answers(site: Site, { clicks }: Crawl): Promise<Checked> {
  const faults: string[] = [];
  let bySearch = 0;
  let byClicks = 0;
  for (const language of languages) {
    const folder = language === "zh" ? "zh/" : "";
    const page = await tab(site, {}, faults);
    for (const [question, { typed, pages, says }] of Object.entries(questions)) {
      await page.goto(addressIn(site, language, "index.html"));
      const { path, text } = await searched(page, typed[language]);
      const found = pages.some((one) => path.endsWith(`/${folder}${one}`)) && says[language].test(text);
      const near = pages.some((one) => (clicks(`${folder}index.html`, `${folder}${one}`) ?? 9) <= 2);
      if (found) bySearch++;
      if (near) byClicks++;
      if (!found) faults.push(`${language}: ${question}: “${typed[language]}” leads to ${path}`);
      if (!near) faults.push(`${language}: ${question}: more than two clicks from the start page`);
    }
    await close(page);
  }
  const all = Object.keys(questions).length * languages.length;
  return {
    name: "eight questions, in two languages",
    measured: `one search ${bySearch} of ${all}, two clicks ${byClicks} of ${all}`,
    faults,
  };
}

/** Types into the search box, and opens the first hit as a reader does, with Enter. */
async function searched(page: Page, typed: string): Promise<{ path: string; text: string }> {
  await page.keyboard.press("/");
  await page.type("#search-box", typed);
  await page.waitForFunction(
    () =>
      document.querySelector("#search-hits a") !== null ||
      document.querySelector<HTMLElement>("#search-status")?.hidden === false,
  );
  const hit = await page.$("#search-hits a");
  if (hit === null) return { path: "nothing", text: "" };
  // The list follows what is typed: it must be that of the last letter.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await Promise.all([
    page.waitForNavigation({ waitUntil: "domcontentloaded" }),
    page.keyboard.press("Enter"),
  ]);
  const text = await page.$eval("main", (main) => main.innerText);
  return { path: new URL(page.url()).pathname, text };
}
