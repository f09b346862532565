import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { drawn, ended } from "./playground-page.js";
import { addressIn, close, type Look, type Site, tab } from "./site.js";

const pages: Readonly<Record<string, string>> = {
  home: "index.html",
  guide: "guides/mid-term-evaluation.html",
  issues: "issues.html",
  function: "api/core/assess.html",
  type: "api/core/Indicator.type.html",
  playground: "playground.html",
  report: "playground.html#example=report",
};

const looks: readonly Required<Look>[] = [
  { width: 1440, theme: "light" },
  { width: 1440, theme: "dark" },
  { width: 390, theme: "dark" },
  { width: 360, theme: "light" },
];

/** Keeps pictures of pages to look at: what looks bad, no rule finds. */
export async function takePictures(site: Site, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ["en", "zh"] as const) {
    for (const { width, theme } of looks) {
      for (const [name, address] of Object.entries(pages)) {
        const page = await tab(site, { width, theme });
        await page.goto(addressIn(site, language, address));
        if (address.startsWith("playground")) {
          await ended(page);
          await drawn(page);
        }
        await page.screenshot({ path: `${join(folder, `${name}-${language}-${width}-${theme}`)}.png` });
        await close(page);
      }
      const page = await tab(site, { width, theme });
      await page.goto(addressIn(site, language, "index.html"));
      await page.type("#search-box", language === "zh" ? "完成率" : "2030 target");
      await page.waitForSelector("#search-hits a");
      await page.screenshot({ path: `${join(folder, `search-${language}-${width}-${theme}`)}.png` });
      await close(page);
    }
  }
}
