import { playgroundExamples } from "../../docs/site/playground/examples.js";
import { faultsOf } from "./accessibility.js";
import type { Checked } from "./checked.js";
import { drawn, ended, opened } from "./playground-page.js";
import { close, type Site } from "./site.js";

const looks = [
  ["en", "light"],
  ["zh", "dark"],
] as const;

/** Each example runs when it is chosen, shows its charts and reports, and fits a narrow screen. */
export async function everyExample(site: Site): Promise<Checked> {
  const faults: string[] = [];
  let charts = 0;
  let reports = 0;
  let count = 0;
  for (const [language, theme] of looks) {
    const page = await opened(site, faults, { language, theme, width: 360 });
    for (const { id, code } of playgroundExamples(language)) {
      await page.select("#playground-example", id);
      await ended(page);
      await drawn(page);
      const seen = await page.evaluate(async () => {
        const images = [...document.querySelectorAll<HTMLImageElement>("#playground-app .chart img")];
        await Promise.all(images.map((image) => image.decode()));
        return {
          failed: document.querySelector<HTMLElement>("#playground-app .failed")?.innerText,
          results: document.querySelectorAll("#playground-app .result").length,
          charts: images.filter(({ naturalWidth, alt }) => naturalWidth > 100 && alt.length > 10).length,
          reports: document.querySelectorAll("#playground-app iframe").length,
          width: document.documentElement.scrollWidth,
        };
      });
      const wanted = code.match(/show\((?:\w+Chart|regionHeatMap)\(/g)?.length ?? 0;
      if (seen.failed !== undefined) faults.push(`${language} ${id}: ${seen.failed}`);
      if (seen.results === 0) faults.push(`${language} ${id}: shows nothing`);
      if (seen.charts !== wanted) faults.push(`${language} ${id}: ${seen.charts} charts of ${wanted}`);
      if (seen.width > 360) faults.push(`${language} ${id}: ${seen.width} px wide at 360 px`);
      for (const fault of await faultsOf(page)) faults.push(`${language} ${theme} ${id}: ${fault}`);
      charts += seen.charts;
      reports += seen.reports;
      count++;
    }
    await close(page);
  }
  if (charts === 0 || reports === 0) faults.push(`${charts} charts, ${reports} reports`);
  return {
    name: "playground: examples, at 360 px, with axe",
    measured: `${count} runs, ${charts} charts, ${reports} reports`,
    faults,
  };
}
