import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
import { displayWidth, type LocalizedText, type Plan, planReport, toMarkdown } from "ipr-plan";
import type { Chart } from "ipr-plan/charts";
import { importPlan } from "ipr-plan/import";
import { national2025, national2025Observations } from "ipr-plan/plans";
import mammoth from "mammoth";
import { Marked } from "marked";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftPage } from "../../examples/draft-page/page.js";
import { evaluationPage } from "../../examples/evaluation-page/page.js";
import { draw } from "../charts/draw.js";
import { nastyTexts, seen } from "../presentation/nasty.js";
import { checkBuilt } from "./built.js";
import { expectCommitted } from "./committed.js";
import { filesBelow, root } from "./source-files.js";

/** The examples as JavaScript, inside the project: there the package's own name leads to what was built. */
const transpiled = join(root, "test/generated/examples");

let folder = "";
beforeAll(() => {
  checkBuilt();
  folder = mkdtempSync(join(tmpdir(), "ipr-plan-examples-"));
  const sources = join(root, "examples");
  cpSync(sources, transpiled, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  const entryPoints = filesBelow("examples", ".ts").map((file) => join(root, file));
  buildSync({ entryPoints, outdir: transpiled, outbase: sources });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs an example as an application would, with what was built, where the day is already another one, or still. */
async function run(example: string, ...args: string[]): Promise<string> {
  const zone = args.includes("--en") ? "Pacific/Kiritimati" : "Pacific/Pago_Pago";
  const file = join(transpiled, example.replace(/\.ts$/, ".js"));
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  return stdout;
}

describe.concurrent("the examples print what is committed", () => {
  test.each([
    ["demo.txt", "demo.ts"],
    ["demo-en.txt", "demo.ts", "--en"],
    ["will-we-make-it.txt", "will-we-make-it.ts"],
    ["will-we-make-it-en.txt", "will-we-make-it.ts", "--en"],
    ["split-target.txt", "split-target.ts"],
    ["next-plan.txt", "next-plan.ts"],
    ["high-value-register.txt", "high-value-register.ts", "20000"],
    ["your-own-plan.txt", "your-own-plan.ts"],
    ["from-a-spreadsheet.txt", "from-a-spreadsheet.ts"],
    ["from-a-document.txt", "from-a-document.ts"],
    ["plain-javascript.txt", "plain-javascript.mjs"],
    ["service.txt", "service.ts"],
    ["many-series-in-workers.txt", "many-series-in-workers.ts", "500", "2"],
    ["many-places-in-workers.txt", "many-places-in-workers.ts", "100", "2"],
  ])("%s, within a terminal", async (file, example, ...args) => {
    const output = await run(example, ...args);
    expectCommitted(`test/structure/examples/${file}`, output);
    const widest = Math.max(...output.split("\n").map(displayWidth));
    expect(widest).toBeLessThanOrEqual(120);
  });

  test.each([
    ["mid-term-evaluation.txt", "mid-term-evaluation.ts"],
    ["mid-term-evaluation-en.txt", "mid-term-evaluation.ts", "--en"],
  ])("%s", async (file, example, ...args) => {
    expectCommitted(`test/structure/examples/${file}`, await run(example, ...args));
  });

  test("the demo's JSON is data of all that it shows", async () => {
    const { final, proposals, progress, outlooks } = JSON.parse(await run("demo.ts", "--json"));
    expect([final.plan, final.rate.toFixed(3), progress.plan]).toEqual([
      "national-2025",
      "0.857",
      "guangxi-2025",
    ]);
    expect([proposals.length, outlooks.length]).toEqual([8, 25]);
  });

  test.each([60, 120])("the demo is no wider than %i columns", async (width) => {
    const output = await run("demo.ts", "--width", String(width));
    const tables = output.split("\n\n").filter((part) => part.includes("\n---"));
    expect(tables).toHaveLength(5);
    expect(Math.max(...tables.flatMap((table) => table.split("\n")).map(displayWidth))).toBeLessThanOrEqual(
      width,
    );
  });

  test("the demo says how it is called", async () => {
    expect(await run("demo.ts", "--help")).toContain("npm run demo -- --width 80");
  });

  test("the report on cities is printed, and written as a Word document that says so of its figures", async () => {
    const path = join(folder, "cities.docx");
    const output = await run("province-and-cities.ts", path);
    expectCommitted("test/structure/examples/province-and-cities.txt", output);
    const { value } = await mammoth.extractRawText({ path });
    expect(value).toContain("本报告为示例，所有数字均为虚构。");
  });

  test("the split comes as a chart, if asked", async () => {
    const path = join(folder, "split.json");
    const output = await run("split-target.ts", "--en", "--chart", path);
    expectCommitted("test/structure/examples/split-target-en.txt", output);
    const chart: Chart<{ readonly name: string }> = JSON.parse(readFileSync(path, "utf8"));
    expect(chart.data.values.slice(0, 2).map(({ name }) => name)).toEqual(["南宁", "柳州"]);
    expect(await draw(chart)).toContain("南宁");
  });
});

describe("the page of a draft", () => {
  const text = readFileSync(join(root, "examples/draft-page/county-plan.txt"), "utf8");
  const draft = importPlan(text);

  test.each(["zh-Hans", "en"] as const)(
    "links each field to its place and each mark to a field: %s",
    (locale) => {
      const page = draftPage(text, draft, locale);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
      const fields = [...draft.claims, ...draft.holes].map(({ at }) => `f${at.replaceAll("/", ".")}`);
      expect(fields.filter((id) => !ids.includes(id))).toEqual([]);
      // A number that no field has yet is left, or may be the answer to a hole.
      expect(page.match(/class="mark (?:left|maybe)" id/g)?.length).toBe(draft.unclaimed.length);
    },
  );

  test("shows markup of a document as its text", () => {
    const hostile = `${text}\n<img src=x onerror=alert(1)><b>到2030年，有效注册商标总量达到3件"'。`;
    const page = draftPage(hostile, importPlan(hostile, { format: "text" }), "en");
    expect(page).toContain("&lt;img src=x onerror=alert(");
    expect(page).not.toContain("<img");
  });

  test("is written where it is told", async () => {
    const path = join(folder, "draft.html");
    await run("draft-page.ts", "--en", path);
    expect(readFileSync(path, "utf8")).toBe(draftPage(text, draft, "en"));
  });
});

interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
}

/** The tags of a page in order; what is not a tag must be text. */
function tagsOf(html: string): readonly Tag[] {
  const page = html.replace(/^<!doctype html>/, "").replace(/(?<=<style>)[\s\S]*(?=<\/style>)/, "");
  const tag = /<\/?([a-z][\w-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*\/?>/gi;
  expect(page.replaceAll(tag, "")).not.toMatch(/[<>]/);
  return [...page.matchAll(tag)].map(([, name = "", attributes = ""]) => ({
    name,
    attributes: [...attributes.matchAll(/\s([\w:-]+)="/g)].map(([, attribute = ""]) => attribute),
  }));
}

const withoutFigures = (page: string): string => page.replaceAll(/<figure[\s\S]*?<\/figure>/g, "");
const textOf = (html: string): string =>
  html
    .replaceAll(/<(?:style|title)>[\s\S]*?<\/(?:style|title)>|<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("the evaluation page", () => {
  const asOf = "2023-12-31";

  test.each([
    ["zh-Hans", []],
    ["en", ["--en"]],
  ] as const)("in %s is the report with its charts in one file", async (locale, args) => {
    const path = join(folder, `${locale}.html`);
    expect(await run("evaluation-page.ts", ...args, path)).toBe(`${path}\n`);
    const page = readFileSync(path, "utf8");
    const report = toMarkdown(
      planReport(national2025, national2025Observations, { kind: "mid-term", asOf, forecasts: true }),
      {
        locale,
      },
    );
    expect(textOf(withoutFigures(page))).toBe(textOf(await new Marked().parse(report)));
    expect(page).toContain(`<html lang="${locale}">`);
    // Progress, and the six indicators with a forecast.
    expect(page.match(/<figure role="img" aria-label="[^"]+">\n<svg /g)).toHaveLength(7);
    const addresses = new Set(page.match(/\w+:\/\/[^"\s)]+/g));
    expect([...addresses]).toEqual(["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"]);
    const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test("shows hostile texts and obeys none", async () => {
    const texts = nastyTexts.filter((text) => seen(text) !== "");
    const hostile = (text: (index: number) => string): Plan => ({
      ...national2025,
      title: { "zh-Hans": text(0) },
      indicators: national2025.indicators.map((indicator, index) => {
        const own: LocalizedText = { "zh-Hans": text(index) };
        return { ...indicator, name: own, notes: [own], dataSource: own };
      }),
    });
    const pageOf = (text: (index: number) => string): Promise<string> =>
      evaluationPage(hostile(text), national2025Observations, { asOf, locale: "zh-Hans" });
    const harmless = tagsOf(withoutFigures(await pageOf((index) => `指标${index}`)));
    const known = new Set(tagsOf(await pageOf((index) => `指标${index}`)).map(({ name }) => name));
    for (let first = 0; first < texts.length; first += 8) {
      const page = await pageOf((index) => texts[(first + index) % texts.length] ?? "");
      expect(tagsOf(withoutFigures(page))).toEqual(harmless);
      for (const { name, attributes } of tagsOf(page)) {
        expect(known).toContain(name);
        expect(attributes.filter((attribute) => /^on|href|src/.test(attribute))).toEqual([]);
      }
    }
  });
});
