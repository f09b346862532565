import { readdirSync } from "node:fs";
import { runInThisContext } from "node:vm";
import * as core from "ipr-plan";
import * as charts from "ipr-plan/charts";
import * as importing from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import * as sql from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { addressOfPage } from "../../docs/site/addresses.js";
import { type Language, languages } from "../../docs/site/languages.js";
import { listedExamples, playgroundExamples } from "../../docs/site/playground/examples.js";
import type { Posted, Shown } from "../../docs/site/playground/posted.js";
import { filled, playgroundWords } from "../../docs/site/playground/words.js";
import { compile } from "../../docs/site/playground/worker/compile.js";
import { run, type Scope } from "../../docs/site/playground/worker/run.js";
import { rewriteResults } from "../../docs/site/rewrite-results.js";
import { sitePages } from "../../docs/site/site-pages.js";

const modules = {
  "ipr-plan": core,
  "ipr-plan/charts": charts,
  "ipr-plan/import": importing,
  "ipr-plan/plans": plans,
  "ipr-plan/sql": sql,
};

/** Runs a body as the worker does, but without one. */
const evaluate = (body: string, { require, exports, show, console }: Scope): Promise<unknown> => {
  const text = `async (require, exports, show, console) => {${body}\n}`;
  return runInThisContext(text, { filename: "playground-code.js" })(require, exports, show, console);
};

async function told(code: string, language: Language = "en"): Promise<readonly Posted[]> {
  const posted: Posted[] = [];
  await run(code, { language, modules, evaluate, post: (one) => posted.push(one) });
  return posted;
}

async function shown(code: string): Promise<readonly Shown[]> {
  return (await told(code)).flatMap((one) => (one.kind === "shown" ? [one.shown] : []));
}

async function failure(code: string, language: Language = "en") {
  return (await told(code, language)).find(({ kind }) => kind === "failed");
}

describe("an example of the playground", () => {
  const all = languages.flatMap((language) =>
    playgroundExamples(language).map((one) => [language, one.id, one] as const),
  );

  test("is a file that is offered, and there are at least eight", () => {
    const files = readdirSync(new URL("../../docs/site/playground/examples", import.meta.url))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
      .map((file) => file.replace(/\.ts$/, ""));
    expect(listedExamples.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  test("leads to a guide that is there", () => {
    const addresses = new Set(sitePages.map(({ path }) => addressOfPage(path)));
    expect(listedExamples.filter(({ guide }) => !addresses.has(guide))).toEqual([]);
  });

  test.each(all)("%s %s shows results without a failure", async (language, _id, { code }) => {
    const posted = await told(code, language);
    expect(posted.filter(({ kind }) => kind === "failed")).toEqual([]);
    expect(posted.filter(({ kind }) => kind === "shown" || kind === "printed").length).toBeGreaterThan(1);
    expect(posted.at(-1)).toEqual({ kind: "done", left: 0 });
  });

  test.each(all)("%s %s has remarks in one language", (language, _id, { code }) => {
    expect(code).not.toMatch(/^\s*\/\/ (?:en|zh): /m);
    const remarks = (code.match(/^\s*\/\/ (?!=>).*$/gm) ?? []).join("");
    expect(/\p{Script=Han}/u.test(remarks)).toBe(language === "zh" && remarks !== "");
  });

  test.each(playgroundExamples("en").map((one) => [one.id, one.code]))(
    "%s comes to what its lines say",
    async (_id, code) => {
      let claims = 0;
      const claimed = rewriteResults(code, (expression, value) => {
        claims++;
        return `claim((${expression}), ${value});`;
      });
      const claim = (received: unknown, said: unknown): void => expect(received).toEqual(said);
      const make = new Function(
        `return async (require, exports, show, console, claim) => {${compile(claimed)}\n}`,
      );
      await make()(
        (name: keyof typeof modules) => modules[name],
        {},
        () => {},
        { log: () => {} },
        claim,
      );
      expect(claims).toBeGreaterThan(0);
    },
  );
});

describe("the playground shows", () => {
  test("a table as a table, in the reader's language", async () => {
    const code = `import { planTable } from "ipr-plan"; import { national2025 } from "ipr-plan/plans"; show(planTable(national2025));`;
    const [english] = await shown(code);
    expect(english?.table?.rows).toHaveLength(8);
    expect(english?.table?.columns.map(({ title }) => title)).toContain("Unit");
    const [chinese] = await told(code, "zh");
    expect(JSON.stringify(chinese)).toContain('"title":"单位"');
  });

  test("a chart, a report and a list of records as what they are", async () => {
    const [chart, report, page, rows] = await shown(`
      import { planReport, toHtml } from "ipr-plan";
      import { progressChart } from "ipr-plan/charts";
      import { national2025, national2025Observations } from "ipr-plan/plans";
      show(progressChart(national2025, national2025Observations, { asOf: "2023-12-31" }));
      const report = planReport(national2025, national2025Observations, { kind: "mid-term", asOf: "2023-12-31" });
      show(report);
      show(toHtml(report));
      show([{ place: "甲", value: 1 }, { place: "乙", value: null }], "rows");
    `);
    expect(chart?.chart?.spec).toContain("vega-lite/v6.json");
    expect(chart?.chart?.text).toMatch(/\p{Script=Han}/u);
    expect(report?.report).toMatch(/^<!doctype html>/);
    expect(page?.report).toMatch(/^<!doctype html>/);
    expect(rows?.table).toEqual({
      caption: "",
      columns: [
        { title: "place", isFigures: false },
        { title: "value", isFigures: true },
      ],
      rows: [
        ["甲", "1"],
        ["乙", ""],
      ],
      more: 0,
    });
  });

  test("what a line with // => is, on its own line or the next, with its label", async () => {
    expect((await shown("1 + 1; // => 2")).map(({ label }) => label)).toEqual(["1 + 1"]);
    expect((await shown("'a' + 'b';\n// => \"ab\"")).map(({ label, tree }) => [label, tree])).toEqual([
      ["'a' + 'b'", { kind: "text", text: "ab" }],
    ]);
  });

  test("nothing of a line that ends a longer statement, and runs it all the same", async () => {
    expect(await told("const a = [1,\n 2].length\n// => 2\nconsole.log(a);")).toEqual([
      { kind: "printed", text: "2" },
      { kind: "done", left: 0 },
    ]);
  });

  test("values that JSON has no word for", async () => {
    const [one] = await shown(
      "const a: any = { f: function f() {}, u: undefined, m: new Map([[1, 2n]]), n: NaN }; a.self = a; show(a);",
    );
    expect(one?.json).toBeUndefined();
    expect(one?.tree).toEqual({
      kind: "branch",
      name: "{5}",
      more: 0,
      entries: [
        ["f", { kind: "word", text: "function f" }],
        ["u", { kind: "word", text: "undefined" }],
        ["m", { kind: "branch", name: "Map {1}", more: 0, entries: [["1", { kind: "number", text: "2" }]] }],
        ["n", { kind: "number", text: "NaN" }],
        ["self", { kind: "word", text: "↑" }],
      ],
    });
  });

  test("an exact decimal as its number", async () => {
    const [one] = await shown(
      `import { elapsedShare } from "ipr-plan"; import { national2025 } from "ipr-plan/plans";
       show({ share: elapsedShare(national2025, "2025", "2023-12-31") });`,
    );
    expect(JSON.stringify(one?.tree)).toContain("0.6");
    expect(JSON.parse(one?.json ?? "{}")).toEqual({ share: expect.anything() });
  });

  test("very large values cut, and says how much more there is", async () => {
    const [long, text, rows] = await shown(`
      show(Array.from({ length: 100_000 }, (_, i) => i));
      show("x".repeat(5_000_000));
      show(Array.from({ length: 2_000 }, (_, i) => ({ i })));
    `);
    expect(long?.tree).toMatchObject({ name: "[100000]", more: 99_800 });
    expect(text?.tree.kind === "text" && text.tree.text.length).toBeLessThan(3_000);
    expect(rows?.table?.more).toBe(1_500);
    expect(JSON.stringify([long, text, rows]).length).toBeLessThan(2_000_000);
  });

  test("no more than 300 results and lines, and says how many are left out", async () => {
    const posted = await told("for (let i = 0; i < 1000; i++) console.log(i);");
    expect(posted.filter(({ kind }) => kind === "printed")).toHaveLength(300);
    expect(posted.at(-1)).toEqual({ kind: "done", left: 700 });
  });
});

describe("of code that is wrong the playground says", () => {
  test("which line cannot be read", async () => {
    expect(await failure("const a = 1;\nconst = 2;\n")).toEqual({
      kind: "failed",
      name: "SyntaxError",
      message: "Unexpected token",
      line: 2,
    });
  });

  test("which line throws, and the message of the library", async () => {
    const code = `import { assess } from "ipr-plan";\nimport { national2025 } from "ipr-plan/plans";\n\nassess(national2025, "high-value" as never, []);`;
    const found = await failure(code);
    expect(found).toMatchObject({ name: "UsageError", line: 4 });
    expect(found?.kind === "failed" && found.message).toMatch(
      /^Unknown indicator: expected an id of the plan/,
    );
  });

  test("what is thrown that is no error", async () => {
    expect(await failure("throw 'no'")).toEqual({ kind: "failed", name: "Error", message: "no" });
  });

  test.each(languages)("%s: what can be imported, where something else is", async (language) => {
    const found = await failure(
      'import { writeFileSync } from "node:fs";\nwriteFileSync("a", "b");',
      language,
    );
    const known = Object.keys(modules).join(", ");
    expect(found).toMatchObject({
      message: filled(playgroundWords[language].notThere, { module: "node:fs", known }),
    });
  });
});

describe("the JSON of a plan in place of code", () => {
  test("shows its indicators and its issues", async () => {
    const [table, issues] = await shown(JSON.stringify(core.planFile(plans.bazhong2025)));
    expect(table?.table?.rows.length).toBe(plans.bazhong2025.indicators.length);
    expect(issues?.label).toBe("validatePlan");
    expect(issues?.table?.rows.length).toBe(core.validatePlan(plans.bazhong2025).length);
  });

  test("shows what is wrong where it is no plan", async () => {
    const [issues] = await shown('{ "id": "a", "titel": "b" }');
    expect(issues?.label).toBe("parsePlan");
    expect(issues?.table?.rows[0]).toContain("/titel");
  });

  test("says which line is no JSON", async () => {
    expect(await failure('{\n  "id": "a",\n  title\n}')).toMatchObject({ name: "SyntaxError", line: 3 });
  });
});
