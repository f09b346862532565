import type { Application } from "typedoc";
import { anchorMaker } from "../anchors.js";
import { markedChart } from "../gallery/gallery-page.js";
import { picturesOf } from "../gallery/pictures-of.js";
import { siteWords } from "../languages.js";
import { writing } from "./router.js";
import { typesetFormula } from "./typeset-formula.js";

interface Token {
  readonly content: string;
  readonly type: string;
  /** Of a block of code: its language. */
  readonly info: string;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

type Rule = (
  tokens: Token[],
  at: number,
  options: unknown,
  env: unknown,
  self: { renderToken(tokens: Token[], at: number, options: unknown): string },
) => string;

interface Parser {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
}

/**
 * Rules for writing Markdown: headings have the anchors that GitHub gives them, also where they are code alone; wide
 * tables scroll by themselves; formulas are typeset; the gallery has its pictures.
 */
export function markdownRules(app: Application) {
  const makers = new WeakMap<object, ReturnType<typeof anchorMaker>>();
  return (parser: Parser): void => {
    const { rules } = parser.renderer;
    // TypeDoc calls this after it gave its own anchor and told the list of headings.
    rules["heading_open"] = (tokens, at, options, _env, self) => {
      const token = tokens[at];
      const page = app.renderer.markedPlugin["page" as never] as
        | { readonly pageHeadings: { link: string; text: string; level?: number }[]; readonly model: object }
        | undefined;
      if (token !== undefined && page !== undefined) {
        const text = (tokens[at + 1]?.content ?? "").replaceAll(/[`*]/g, "");
        const maker = makers.get(page) ?? anchorMaker();
        makers.set(page, maker);
        const own = maker(text);
        token.attrSet("id", own);
        const heading = page.pageHeadings.at(-1);
        if (heading !== undefined) Object.assign(heading, { link: `#${own}`, text });
        // The link behind the heading leads where TypeDoc last gave an anchor.
        Object.assign(app.renderer.markedPlugin, { lastHeaderSlug: own });
        app.renderer.router?.getSlugger(page.model as never).slug(own);
      }
      return self.renderToken(tokens, at, options);
    };
    const label = (): string => siteWords[writing.language].sections.Catalogues;
    rules["table_open"] = () =>
      `<div class="scroll" tabindex="0" role="region" aria-label="${label()}"><table>`;
    rules["table_close"] = () => "</table></div>";
    const { fence, html_block: html } = rules;
    rules["fence"] = (tokens, at, ...others) => {
      const token = tokens[at];
      if (token?.info === "math") return `${typesetFormula(token.content)}\n`;
      return fence?.(tokens, at, ...others) ?? "";
    };
    rules["html_block"] = (tokens, at, ...others) => {
      const chart = markedChart(tokens[at]?.content ?? "");
      return chart === undefined
        ? (html?.(tokens, at, ...others) ?? "")
        : picturesOf(chart, writing.language);
    };
  };
}
