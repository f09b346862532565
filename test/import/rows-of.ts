import { parse } from "csv-parse/sync";
import { Parser } from "htmlparser2";
import { Marked, type Tokens } from "marked";

const marked = new Marked({ gfm: true });

/** The rows of a file, as usual readers of each format give them. */
export const rowsOf = {
  csv: (text: string): string[][] => parse(text, { relax_column_count: true, bom: true }),
  markdown(text: string): string[][] {
    const table = marked.lexer(text).find(({ type }) => type === "table") as Tokens.Table;
    return [table.header, ...table.rows].map((row) =>
      row.map(({ tokens }) => tokens.map((token) => (token as Tokens.Text).text).join("")),
    );
  },
  html(text: string): string[][] {
    const rows: string[][] = [];
    let isCell = false;
    const parser = new Parser({
      onopentag(tag) {
        isCell = tag === "td" || tag === "th";
        if (tag === "tr" || tag === "caption") rows.push([]);
        if (isCell || tag === "caption") rows.at(-1)?.push("");
      },
      ontext(words) {
        const row = rows.at(-1);
        if (row !== undefined && row.length > 0 && words.trim() !== "") row[row.length - 1] += words;
      },
      onclosetag() {
        isCell = false;
      },
    });
    parser.end(text);
    return rows;
  },
};
