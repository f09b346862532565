import fc from "fast-check";
import type { Report, ReportBlock, ReportSection, ReportSentence, Table } from "ipr-plan";

// What texts from anywhere hold: markup, control characters, halves of characters, right-to-left marks, formulas, long words.
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "<b>&amp;",
    "=1+1",
    "\"'`",
    "\u0000\u0007",
    "\ud800",
    "\u202eabc",
    "甲、乙；",
    "👩‍👩‍👧",
    "a".repeat(300),
    "]]>",
    "- 一",
    "x\n# y",
  ),
);
const message = fc.record({ "zh-Hans": text, en: text });
const sentence: fc.Arbitrary<ReportSentence> = fc.record(
  {
    code: fc.constant("any"),
    about: fc.constant([]),
    text: message,
    links: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ["code", "about", "text"] },
);
const sentences = fc.array(sentence, { maxLength: 3 });

const table: fc.Arbitrary<Table> = fc.record({
  title: message,
  columns: fc.constant([
    { name: "name", type: "text", title: { "zh-Hans": "指标", en: "Indicator" } },
    { name: "value", type: "decimal", title: { "zh-Hans": "数值", en: "Value" } },
    { name: "share", type: "share", title: { "zh-Hans": "比例", en: "Share" } },
  ]),
  rows: fc.array(
    fc.record({
      name: fc.oneof(text, fc.constant(null)),
      value: fc.oneof(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((number) => number.toFixed(2)),
        fc.constantFrom("123456789012345678.25", null),
      ),
      share: fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.constant(null)),
    }),
    { maxLength: 4 },
  ),
});

const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record(
    { kind: fc.constant("paragraph"), lead: sentence, sentences },
    { requiredKeys: ["kind", "sentences"] },
  ),
  fc.record({ kind: fc.constant("list"), items: fc.array(sentences, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("table"), table, notes: sentences }),
  fc.record({
    kind: fc.constant("chart"),
    title: message,
    alt: message,
    svg: fc.record({
      "zh-Hans": fc.oneof(text, fc.constant('<svg viewBox="0 0 40 20"><script>x</script></svg>')),
    }),
  }),
);

const section = (depth: number): fc.Arbitrary<ReportSection> =>
  fc.record(
    {
      code: fc.constant("any"),
      title: message,
      annex: fc.constant(true as const),
      blocks: fc.array(block, { maxLength: 3 }),
      sections: depth === 0 ? fc.constant([]) : fc.array(section(depth - 1), { maxLength: 2 }),
    },
    { requiredKeys: ["code", "title", "blocks", "sections"] },
  );

/** Any report, of texts that try to break out of every format. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  kind: fc.constantFrom("annual", "mid-term", "final"),
  title: message,
  facts: sentences,
  sections: fc.array(section(2), { maxLength: 3 }),
});
