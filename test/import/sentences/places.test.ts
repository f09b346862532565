import fc from "fast-check";
import { matchIndicator } from "ipr-plan";
import { readSentences, type SentenceFinding } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const fragments = [
  "到2025年，",
  "每万人口高价值发明专利拥有量",
  "达到12件",
  "以上",
  "、",
  "分别达到",
  "10家和30家",
  "。",
  "\n",
  "（2020年为6.3件）",
  "由2020年的",
  "提高到",
  "1.5万件",
  "３．２",
  "35,580件",
  "“十四五”期间",
  "其中",
  "翻一番",
  "比2020年增长",
  "50%",
  "2021—2025年",
  "2025、2030年",
  "一、发展目标\n",
  "力争",
  "培育100家",
  "知识产权优势企业",
  "累计",
  "一百二十件",
  "百分之八十五",
  "截至2023年底",
  "By 2030, ",
  "the number of patents ",
  "will reach ",
  "reduce ",
  "pendency ",
  "from 24 months ",
  "to 15 months ",
  "90% of applications ",
  "within 6 months",
  "31 March 2028",
  ";",
  "(",
  ")",
  "《",
  "》",
  "1.",
  "2.",
  " ",
  "年",
  "的",
  "倍",
  "每萬人口高價值發明專利擁有量",
  "達到",
  "𠮷",
  "\u200b",
  "1e5",
  "-5",
  "$5 million",
  "〔17〕",
  "二〇二五年",
  "0",
  "9",
  "3—5个",
  "年均增长",
  "明显提高",
  "均",
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."0123456789年月日、，。；到至达(（)—-.,件家%亿万一二十 \n"), { maxLength: 60 })
    .map((parts) => parts.join("")),
);

function rawsOf(finding: SentenceFinding) {
  const values = [
    ...finding.targets,
    ...finding.observations,
    ...(finding.baseline ? [finding.baseline] : []),
  ];
  const times = [
    ...finding.targets.flatMap(({ year, since }) => [year, since]),
    ...[...finding.observations, ...(finding.baseline ? [finding.baseline] : [])].map(({ period }) => period),
  ];
  return [
    finding.name,
    ...(finding.nameParts ?? []),
    ...(finding.unit ? [finding.unit] : []),
    ...(finding.partOf ? [finding.partOf] : []),
    ...(finding.commitment ? [finding.commitment] : []),
    ...values,
    ...values.flatMap(({ because, cumulative }) => [...because, ...(cumulative ? [cumulative] : [])]),
    ...finding.targets.flatMap(({ text }) => (text ? [text] : [])),
    ...times.flatMap((time) => (time !== undefined && "raw" in time ? [time] : [])),
  ];
}

describe("the places of what is read", () => {
  test("whatever the text, all that is printed stands at its place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, unclaimed } = readSentences(text);
        for (const { raw, start, end } of [...findings.flatMap(rawsOf), ...unclaimed]) {
          expect(text.slice(start, end)).toBe(raw);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test("whatever the text, every digit is in a finding or in a number that is unclaimed, and in no two of the latter", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, unclaimed } = readSentences(text);
        const seen = new Array<number>(text.length).fill(0);
        for (const { start, end } of unclaimed)
          for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
        expect(Math.max(0, ...seen)).toBeLessThanOrEqual(1);
        for (const { start, end } of findings.flatMap(rawsOf))
          for (let at = start; at < end; at++) seen[at] = 1;
        const lost = [...text.matchAll(/[0-9０-９]/gu)]
          .filter(({ index }) => seen[index] === 0)
          .map(({ index }) => index);
        // The words that a name has before it may have a number too: these are claimed with it.
        expect(lost).toEqual([]);
      }),
    );
  });

  test("cut anywhere, a text gives no value that is not printed whole", () => {
    const text =
      "到2025年，每万人口高价值发明专利拥有量达到12.5件，有效注册商标总量超过35,580件，知识产权保护社会满意度提高到85分以上。";
    for (let end = 0; end <= text.length; end++) {
      for (const { targets, name } of readSentences(text.slice(0, end)).findings) {
        expect(matchIndicator(name.raw).matched).toBe(true);
        for (const { raw, value = "" } of targets) expect(raw.replaceAll(",", "")).toContain(value);
      }
    }
  });
});
