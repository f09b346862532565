import { formulas, toLatex } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type CataloguePage, type PageLocale, pageLocales } from "./catalogue-pages/catalogue-page.js";
import { forecastingMethodsPage } from "./catalogue-pages/forecasting-methods-page.js";
import { formulasPage } from "./catalogue-pages/formulas-page.js";
import { indicatorsPage } from "./catalogue-pages/indicators-page.js";
import { issueCodesPage } from "./catalogue-pages/issue-codes-page.js";
import { methodsPage } from "./catalogue-pages/methods-page.js";
import { missingReasonsPage } from "./catalogue-pages/missing-reasons-page.js";
import { rulesPage } from "./catalogue-pages/rules-page.js";
import { settingTargetsPage } from "./catalogue-pages/setting-targets-page.js";
import { unitsPage } from "./catalogue-pages/units-page.js";
import { expectCommitted } from "./committed.js";
import { docPages } from "./doc-pages.js";

/** The pages by what they are made from, and the least number of entries. */
const pages: readonly (readonly [string, (locale: PageLocale) => CataloguePage, number])[] = [
  ["rules of validation", rulesPage, 60],
  ["issue codes", issueCodesPage, 300],
  ["known indicators", indicatorsPage, 40],
  ["known formulas", formulasPage, 12],
  ["methods of forecasting", forecastingMethodsPage, 9],
  ["reasons for missing values", missingReasonsPage, 50],
  ["methods of judging progress", methodsPage, 5],
  ["setting targets", settingTargetsPage, 4],
  ["units", unitsPage, 20],
];

describe.each(pageLocales)("in %s", (locale) => {
  test.each(pages)("the page of %s is made from the data", (_name, make, least) => {
    const { path, text, entries } = make(locale);
    expectCommitted(path, text);
    expect(entries).toBeGreaterThanOrEqual(least);
  });
});

test("every formula in a page is one of the catalogue, which the site typesets", () => {
  const known = new Set(formulas.flatMap((one) => pageLocales.map((locale) => toLatex(one, locale))));
  const shown = docPages.flatMap(({ blocks }) => blocks.filter(({ language }) => language === "math"));
  expect(shown.map(({ code }) => code.trim()).filter((code) => !known.has(code))).toEqual([]);
  expect(shown.length).toBe(2 * formulas.length);
});
