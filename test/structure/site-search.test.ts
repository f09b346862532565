import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { docPages } from "./doc-pages.js";
import { root } from "./source-files.js";

// The search of the site is TypeDoc's: an index by lunr, asked for parts of words. lunr alone finds no Chinese.
const lunr = createRequire(createRequire(import.meta.url).resolve("typedoc"))("lunr");

interface IndexEvent {
  readonly searchResults: readonly { readonly name: string; readonly content: { readonly text: string }[] }[];
  readonly searchFields: Record<string, string>[];
  readonly searchFieldWeights: Record<string, number>;
}

test("the search of the site finds Chinese, in titles first", async () => {
  const handlers = new Map<string, (event: IndexEvent) => void>();
  const listener = {
    on: (name: string, handler: (event: IndexEvent) => void) => handlers.set(name, handler),
  };
  const plugin = await import(pathToFileURL(join(root, "typedoc-site.mjs")).href);
  plugin.load({ converter: listener, renderer: listener });

  const event: IndexEvent = {
    searchResults: docPages.map(({ path, text }) => ({
      name: /^# (.*)$/m.exec(text)?.[1] ?? path,
      content: [{ text }],
    })),
    searchFields: [],
    searchFieldWeights: { name: 10 },
  };
  handlers.get("prepareIndex")?.(event);
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer);
  builder.ref("id");
  for (const [field, boost] of Object.entries(event.searchFieldWeights)) builder.field(field, { boost });
  for (const [id, { name }] of event.searchResults.entries()) {
    builder.add({ id, name, ...event.searchFields[id] });
  }
  const found = (words: string): readonly string[] =>
    builder
      .build()
      .search(`*${words}*`)
      .map(({ ref }: { ref: string }) => docPages[Number(ref)]?.path);

  expect(found("高价值")[0]).toBe("docs/zh/guides/patents-from-a-register.md");
  expect(found("高价值")).toContain("docs/high-value-patents.md");
  expect(found("观测值")[0]).toBe("docs/zh/guides/enter-observations.md");
  expect(found("没有这个词")).toEqual([]);
});
