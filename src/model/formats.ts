import type { Message } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { planSchemaVersion } from "./schema-version.js";

/** What a text in a format is, with an example. */
export interface Format {
  readonly example: string;
  readonly code: IssueCode;
  readonly expected: Message;
}

/** What each named format of parts.ts and schema-version.ts expects. */
export const formats: Readonly<Record<string, Format>> = {
  id: {
    example: "patents-in-force",
    code: "id-invalid",
    expected: {
      "zh-Hans": "由小写字母、数字和连字符组成的标识",
      en: "an id in kebab case, such as patents-in-force",
    },
  },
  decimal: {
    example: "1.42",
    code: "decimal-invalid",
    expected: { "zh-Hans": '如 "1.42" 的十进制文本', en: 'decimal text such as "1.42"' },
  },
  year: {
    example: "2025",
    code: "period-invalid",
    expected: { "zh-Hans": '如 "2025" 的年份', en: 'a year such as "2025"' },
  },
  period: {
    example: "2025",
    code: "period-invalid",
    expected: {
      "zh-Hans": '如 "2025"、"2025-Q2"、"2025-01/2025-09" 的时期',
      en: 'a period such as "2025", "2025-Q2", "2025-01/2025-09" or "2025-06-30"',
    },
  },
  day: {
    example: "2028-03-31",
    code: "period-invalid",
    expected: { "zh-Hans": '如 "2028-03-31" 的日期', en: 'a day such as "2028-03-31"' },
  },
  "month-day": {
    example: "03-31",
    code: "year-end-invalid",
    expected: { "zh-Hans": '如 "03-31" 的月和日', en: 'a month and a day such as "03-31"' },
  },
  unit: {
    example: "件",
    code: "unit-unknown",
    expected: {
      "zh-Hans": "如 件、万件、亿元、%、件/万人 的单位",
      en: "a unit such as 件, 万件, 亿元, % or 件/万人",
    },
  },
  "schema-version": {
    example: planSchemaVersion,
    code: "schema-version-invalid",
    expected: {
      "zh-Hans": `如 "${planSchemaVersion}" 的结构版本`,
      en: `a schema version such as "${planSchemaVersion}"`,
    },
  },
  code: {
    example: "450000",
    code: "code-invalid",
    expected: { "zh-Hans": "GB/T 2260 的六位代码", en: "six digits of GB/T 2260" },
  },
};
