import { describe, expect, test } from "vitest";
import { findingsOf } from "./findings-as-text.js";

type Row = readonly [text: string, findings: readonly string[]];

const english: readonly Row[] = [
  ["By 2030, the number of PCT applications will reach 5,000.", ["PCT applications | 2030 level 5000"]],
  [
    "By 2030, PCT applications will exceed 5,000 per year.",
    ["PCT applications | 2030 every-year more-than 5000"],
  ],
  [
    "Reduce patent average total pendency from 24 months to 15 months by 2027.",
    ["patent average total pendency | 2027 level 15 个月 | from 24 个月"],
  ],
  [
    "Increase customer satisfaction to at least 85% by 2026.",
    ["customer satisfaction | 2026 level at-least 85 %"],
  ],
  [
    "Trademark registrations will grow by 5 percent a year through 2030.",
    ["Trademark registrations | 2030 annual-growth 5 %"],
  ],
  [
    "The Office aims to process 95% of trademark applications within 6 months by 2027.",
    ["trademark applications within 6 months | 2027 level 95 %"],
  ],
  ["The plan will support 200 small businesses by 2028.", ["small businesses | 2028 level 200"]],
  [
    "By 31 March 2028, train at least 500 IP professionals.",
    ["IP professionals | 2028 level at-least 500 2028-03-31"],
  ],
  [
    "Patent applications filed electronically rose to 89.5% in 2010.",
    ["Patent applications filed electronically | was 2010 89.5 %"],
  ],
  [
    "Average first action pendency of patents was 25.7 months in 2010.",
    ["Average first action pendency of patents | was 2010 25.7 个月"],
  ],
  [
    "The share of patent-intensive industries in GDP is expected to increase by 2 percentage points by 2030.",
    ["share of patent-intensive industries in GDP | 2030 percentage-points 2 百分点"],
  ],
  [
    "Maintain overall customer satisfaction above 90% each year.",
    ["overall customer satisfaction | every-year more-than 90 %"],
  ],
  [
    "Respond to 80% of enquiries within 2 working days by FY2026.",
    ["enquiries within 2 working days | 2026 level 80 %"],
  ],
  [
    "By the end of 2026, the number of trademark registrations should rise to 120,000.",
    ["trademark registrations | 2026 level 120000"],
  ],
  ["The Office received 12,345 applications in 2022.", []],
  ["Total patent applications increased by 5% in 2022.", []],
  [
    "The target is to cut trademark average first action pendency to no more than 4 months by fiscal year 2026.",
    ["trademark average first action pendency | 2026 level at-most 4 个月"],
  ],
  ["In 2020 the office had 350 examiners.", []],
  ["We will double the number of PCT applications by 2030.", []],
  [
    "By 2028 customer satisfaction will be maintained at or above 90%.",
    ["customer satisfaction | 2028 level at-least 90 %"],
  ],
  [
    "The number of trade mark applications is to increase by at least 10 % by 2027.",
    ["trade mark applications | 2027 relative-change at-least 10 %"],
  ],
  [
    "By 2027 we aim to reduce average patent pendency by 3 months.",
    ["average patent pendency | 2027 increase -3 个月"],
  ],
  ["Grant 2,000 plant variety rights by the end of 2030.", ["plant variety rights | 2030 level 2000"]],
  [
    "Patent electronic filing rate: at least 98% by 2026.",
    ["Patent electronic filing rate | 2026 level at-least 98 %"],
  ],
  ["At least 90% of applications will be examined within 12 months.", []],
  ["In 2021, 64% of customers were satisfied.", []],
];

describe("English sentences", () => {
  test.each(english)("a target is read, or nothing: %s", (text, findings) => {
    expect(findingsOf(text)).toEqual(findings);
  });
});
