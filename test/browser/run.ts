// npm run browser: the built site in Chromium, from the file system. `--site DIR` takes a site that is built already,
// `--only NAME` runs one group, `--shots DIR` keeps pictures. Ends with 1 on a fault; says so where there is no Chromium.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "puppeteer-core";
import { chromium } from "../chromium.js";
import { accessibility } from "./accessibility.js";
import type { Checked } from "./checked.js";
import { crawl } from "./crawl.js";
import { takePictures } from "./pictures.js";
import { playground } from "./playground.js";
import { answers } from "./questions.js";
import { weight } from "./weight.js";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const found = chromium();
if (found === undefined) {
  console.log(
    "skipped: everything, since there is no Chromium on this machine (Debian: apt-get install chromium)",
  );
} else {
  const scratch = mkdtempSync(join(tmpdir(), "ipr-plan-browser-"));
  const folder = resolve(option("site") ?? built(join(scratch, "site")));
  const browser = await launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    userDataDir: join(scratch, "profile"),
    protocolTimeout: 600_000,
  });
  try {
    const site = { folder, browser };
    const only = option("only");
    const wants = (name: string): boolean => only === undefined || only === name;
    console.log(`${folder} in Chromium ${found.version}\n\n| check | measured | faults |\n|---|---|---:|`);
    const faults: string[] = [];
    const tell = ({ name, measured, faults: own }: Checked): void => {
      console.log(`| ${name} | ${measured} | ${own.length} |`);
      faults.push(...own.map((fault) => `${name}: ${fault}`));
    };
    if (wants("crawl")) {
      const crawled = await crawl(site);
      for (const one of crawled.checks) tell(one);
      tell(await answers(site, crawled));
    }
    if (wants("weight")) tell(await weight(site));
    if (wants("axe")) tell(await accessibility(site));
    if (wants("playground")) for (const check of playground) tell(await check(site));
    const shots = option("shots");
    if (shots !== undefined) await takePictures(site, resolve(shots));
    console.log(
      faults.length === 0 ? "\nno faults" : `\n${faults.slice(0, 60).join("\n")}\n\n${faults.length} faults`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function built(folder: string): string {
  console.log("building the site …");
  execFileSync("npm", ["run", "--silent", "docs", "--", "--out", folder], { stdio: "inherit" });
  return folder;
}
