import { languages } from "../../docs/site/languages.js";
import { playgroundWords } from "../../docs/site/playground/words.js";
import type { Checked } from "./checked.js";
import { opened, ran } from "./playground-page.js";
import { close, type Site } from "./site.js";

const large = 5_000_000;

/** What is put in, and what the page says of it. */
const inputs: Readonly<
  Record<string, { readonly code: string; readonly says: RegExp | "stopped" | "nothing" }>
> = {
  "an endless loop": { code: "for (;;) {}", says: "stopped" },
  "a loop that prints for ever": { code: "for (let i = 0; ; i++) console.log(i);", says: "stopped" },
  "a promise that never comes": { code: "await new Promise(() => {});", says: "stopped" },
  "code that cannot be read": {
    code: "const a = 1;\nconst = 2;",
    says: /(?:line 2|第 2 行).*Unexpected token/,
  },
  "code that the browser refuses": {
    code: "const a = 1;\n\nconst a = 2;",
    says: /(?:line 3|第 3 行).*SyntaxError|SyntaxError.*(?:line 3|第 3 行)/,
  },
  "code that throws": { code: "const a = 1;\n\nnull.a;", says: /(?:line 3|第 3 行)/ },
  "a name that is not there": { code: "\nmissing();", says: /missing is not defined/ },
  "nothing at all": { code: "", says: "nothing" },
  "5 MB of figures": {
    code: `[${"1,".repeat(large / 2)}1].length; // => 1`,
    says: /2500001|stopped|已停止/i,
  },
  "5 MB that are no code": { code: "规划 ".repeat(large / 8), says: /SyntaxError|stopped|已停止/i },
  "5 MB of a plan": {
    code: JSON.stringify({
      id: "large",
      indicators: Array.from({ length: 40_000 }, (_, id) => ({ id: `${id}`, name: "x".repeat(100) })),
    }),
    says: /parsePlan|stopped|已停止/i,
  },
  "a plan with faults": { code: '{ "id": "a", "titel": "b" }', says: /\/titel/ },
  "a plan that is no JSON": { code: '{\n  "id": "a",\n  title\n}', says: /(?:line 3|第 3 行)/ },
  "a value of 5 MB": { code: `show("x".repeat(${large}));`, says: /5000000/ },
  "a chart that is none": {
    code: 'show({ $schema: "https://vega.github.io/schema/vega-lite/v6.json", mark: 7 });',
    says: /./,
  },
};

/** Whatever is put in, the page says what happened, and runs the next code. */
export async function badInputs(site: Site): Promise<Checked> {
  const faults: string[] = [];
  let count = 0;
  for (const language of languages) {
    const words = playgroundWords[language];
    const page = await opened(site, faults, { language });
    for (const [name, { code, says }] of Object.entries(inputs)) {
      const text = await ran(page, code);
      const wanted = says === "stopped" || says === "nothing" ? words[says] : says;
      const isSaid = typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
      if (!isSaid) faults.push(`${language}: ${name}: says “${text.slice(0, 300)}”`);
      const after = await ran(page, "show(6 * 7);");
      if (!/\b42\b/.test(after))
        faults.push(`${language}: after ${name} the next code says “${after.slice(0, 300)}”`);
      count++;
    }
    await close(page);
  }
  return { name: "playground: bad inputs leave it alive", measured: `${count} inputs`, faults };
}
