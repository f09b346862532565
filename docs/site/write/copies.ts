import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressOfEntry, addressOfPage, languageOfPage } from "../addresses.js";
import { addressOfName } from "../search/build-index.js";
import type { PublicSymbol } from "../search/public-symbols.js";
import { sectionsOf, withoutFrontMatter } from "../search/sections.js";
import { sinceOf } from "../since.js";
import { sitePages } from "../site-pages.js";

/** Each page as Markdown beside itself, and `llms.txt`, which lists them. */
export function writeCopies(out: string, symbols: readonly PublicSymbol[]): void {
  const pages = sitePages.map(({ path, text }) => {
    const markdown = withoutFrontMatter(text);
    return { path, markdown, address: addressOfPage(path).replace(/\.html$/, ".md") };
  });
  const english = pages.filter(({ path }) => languageOfPage(path) === "en");
  const chinese = new Map(
    pages.filter(({ path }) => languageOfPage(path) === "zh").map((page) => [page.address, page]),
  );
  for (const page of english) {
    write(join(out, page.address), page.markdown);
    write(join(out, "zh", page.address), (chinese.get(page.address) ?? page).markdown);
  }
  const names = symbols.map((one) => ({
    ...one,
    address: addressOfName(one).replace(/\.html$/, ".md"),
  }));
  for (const { name, entry, signature, comment, tags, address } of names) {
    const examples = tags
      .filter((tag) => tag.name === "example")
      .map(({ text }) => `\n\`\`\`ts\n${text}\n\`\`\`\n`);
    const since = sinceOf(tags.find((tag) => tag.name === "since")?.text);
    const markdown = `# ${name}\n\nFrom \`${entry}\`, since ${since}.\n\n\`\`\`ts\n${signature}\n\`\`\`\n\n${comment}\n${examples.join("")}`;
    write(join(out, address), markdown);
    write(join(out, "zh", address), markdown);
  }
  for (const entry of new Set(symbols.map((one) => one.entry))) {
    const own = names.filter((one) => one.entry === entry);
    const markdown = `# ${entry}\n\n${own.map(({ name }) => `- ${name}`).join("\n")}\n`;
    const address = addressOfEntry(entry).replace(/\.html$/, ".md");
    write(join(out, address), markdown);
    write(join(out, "zh", address), markdown);
  }
  const line = ({ address, markdown }: { address: string; markdown: string }): string => {
    const [first] = sectionsOf(markdown);
    return `- [${first?.title ?? address}](${address})`;
  };
  const listed = names.map(
    ({ name, address, comment }) =>
      `- [${name}](${address}): ${comment.split(/(?<=[.。])\s/)[0]?.replaceAll("\n", " ")}`,
  );
  write(
    join(out, "llms.txt"),
    [
      "# ipr-plan",
      "",
      "> Intellectual-property plans (知识产权规划) as typed data for TypeScript and JavaScript: what a plan promises, how each promise is measured, how far along it is, and where it is heading.",
      "",
      "## Pages",
      "",
      ...english.map(line),
      "",
      "## 中文",
      "",
      ...[...chinese.values()].map((page) => line({ ...page, address: `zh/${page.address}` })),
      "",
      "## API",
      "",
      ...listed,
      "",
    ].join("\n"),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
