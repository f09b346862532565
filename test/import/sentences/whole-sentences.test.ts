import { readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { reasonsShortly, wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };

describe("a sentence is read as a whole: nothing is in two places, nothing is lost", () => {
  test("each part stands at its place", () => {
    const text = "到2030年，新增知识产权示范园区8家，较2025年增长20%。";
    expect(readSentences(text, plan)).toStrictEqual({
      findings: [
        {
          name: { raw: "知识产权示范园区", start: 9, end: 17 },
          match: expect.objectContaining({ matched: false }),
          start: 9,
          end: 19,
          unit: { raw: "家", start: 18, end: 19 },
          targets: [
            {
              raw: "8家",
              start: 17,
              end: 19,
              value: "8",
              unit: "家",
              basis: "increase",
              year: { period: "2030", how: "printed", raw: "2030年", start: 1, end: 6 },
              because: [{ raw: "新增", start: 7, end: 9 }],
            },
          ],
          observations: [],
          doubts: [
            {
              code: "name-unknown",
              message: { "zh-Hans": "没有相符的已知指标", en: "no known indicator has this name" },
            },
          ],
        },
      ],
      unclaimed: [
        {
          raw: "2025",
          start: 21,
          end: 25,
          reason: {
            "zh-Hans": "是时间，所在句未读出数值",
            en: "a time, with no value that was read beside it",
          },
        },
        {
          raw: "20",
          start: 28,
          end: 30,
          reason: { "zh-Hans": "说的是变动，不是水平", en: "it says a change, not a level" },
        },
      ],
    });
  });
});
void wholeOf;
void reasonsShortly;
