import { planJsonSchema } from "ipr-plan";
import { expect, test } from "vitest";
import { expectCommitted } from "./committed.js";
import { planWordsFile } from "./plan-words.js";

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}
const { $defs, ...plan } = planJsonSchema();
const definitions = Object.entries<Definition>({ Plan: plan, ...($defs as Record<string, Definition>) });

test("the words of the JSON Schema are those of the doc comments", () => {
  expectCommitted("src/model/plan-words.ts", planWordsFile(definitions.map(([name]) => name)));
});

test.each(definitions)(
  "%s and each of its fields say what they are for",
  (_name, { description, properties = {} }) => {
    expect(description).toMatch(/\w{2}/);
    const silent = Object.entries(properties).filter(([, one]) => !one.description);
    expect(silent.map(([field]) => field)).toEqual([]);
  },
);
