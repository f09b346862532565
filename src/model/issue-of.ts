import type * as z from "zod/v4";
import { type Issue, type Message, pointer, show } from "../issue.js";
import { keysOf } from "../value/closed-list.js";
import { comparators } from "../value/comparators.js";
import { inDocumentOrder, ownValue } from "../value/document-order.js";
import { nearest } from "../value/nearest.js";
import { fieldsAt } from "./fields-at.js";
import { planSchema } from "./plan.js";
import { planSchemaVersion } from "./schema-version.js";
import { singleTargetSchema } from "./target.js";
import { withoutValue } from "./without-value.js";

type ZodIssue = z.core.$ZodIssue;

/** What each named format of parts.ts and schema-version.ts expects. */
const formats: Record<string, { readonly code: string; readonly expected: Message }> = {
  id: {
    code: "id-invalid",
    expected: {
      "zh-Hans": "由小写字母、数字和连字符组成的标识",
      en: "an id in kebab case, such as patents-in-force",
    },
  },
  decimal: {
    code: "decimal-invalid",
    expected: { "zh-Hans": '如 "1.42" 的十进制文本', en: 'decimal text such as "1.42"' },
  },
  year: { code: "period-invalid", expected: { "zh-Hans": '如 "2025" 的年份', en: 'a year such as "2025"' } },
  period: {
    code: "period-invalid",
    expected: {
      "zh-Hans": '如 "2025"、"2025-Q2"、"2025-01/2025-09" 的时期',
      en: 'a period such as "2025", "2025-Q2", "2025-01/2025-09" or "2025-06-30"',
    },
  },
  unit: {
    code: "unit-unknown",
    expected: {
      "zh-Hans": "如 件、万件、亿元、%、件/万人 的单位",
      en: "a unit such as 件, 万件, 亿元, % or 件/万人",
    },
  },
  "schema-version": {
    code: "schema-version-invalid",
    expected: {
      "zh-Hans": `如 "${planSchemaVersion}" 的结构版本`,
      en: `a schema version such as "${planSchemaVersion}"`,
    },
  },
  code: {
    code: "code-invalid",
    expected: { "zh-Hans": "GB/T 2260 的六位代码", en: "six digits of GB/T 2260" },
  },
};

/**
 * Turns zod's issues into this library's: one for each mistake, in document order, in both languages. A field that may be
 * absent and is `undefined` is one too, which zod lets pass.
 */
export function issuesOf(
  issues: readonly ZodIssue[],
  undefinedAt: ReadonlySet<string>,
  data: unknown,
): readonly Issue[] {
  const found = issues.flatMap((issue) => issueOf(issue, data));
  const told = new Set(found.map(({ path }) => path));
  const others = [...undefinedAt].filter((path) => !told.has(path));
  return inDocumentOrder([...found, ...others.map(withoutValue)], data);
}

function issueOf(issue: ZodIssue, data: unknown): Issue[] {
  const path = issue.path.reduce<string>(pointer, "");
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(planSchema, issue.path);
    return issue.keys.map((key) => unknownKey(path, key, known));
  }
  const value = issue.path.reduce<unknown>(ownValue, data);
  const format = formats[issue.message];
  if (format !== undefined) return [mismatch(format.code, path, format.expected, value)];
  if (value === undefined) return [absent(path)];
  if (issue.code === "invalid_union" && issue.path.at(-1) === "comparator") {
    const target = issue.path.slice(0, -1);
    return [
      unknownComparator(path, value),
      ...otherMistakes(target, target.reduce<unknown>(ownValue, data), data),
    ];
  }
  if (issue.code === "invalid_value" || issue.code === "invalid_union") {
    const expected = allowed(issue);
    return [mismatch("value-invalid", path, { "zh-Hans": expected, en: expected }, value)];
  }
  if (issue.code === "invalid_type") {
    return [mismatch("type-invalid", path, typeWords(issue.expected, value), value)];
  }
  return [
    mismatch("value-invalid", path, { "zh-Hans": "非空内容", en: "something that is not empty" }, value),
  ];
}

function allowed(issue: ZodIssue): string {
  return issue.code === "invalid_value" ? issue.values.map(show).join(" | ") : "another shape";
}

function unknownComparator(path: string, value: unknown): Issue {
  const expected = keysOf(comparators).join(" | ");
  return mismatch("value-invalid", path, { "zh-Hans": expected, en: expected }, value);
}

/** The other mistakes of a target whose comparator is unknown, which the union of targets does not look at. */
function otherMistakes(path: readonly PropertyKey[], target: unknown, data: unknown): Issue[] {
  if (typeof target !== "object" || target === null) return [];
  const read = singleTargetSchema.safeParse({ ...target, comparator: "attain" });
  return (read.error?.issues ?? []).flatMap((issue) =>
    issueOf({ ...issue, path: [...path, ...issue.path] }, data),
  );
}

function typeWords(expected: string, value: unknown): Message {
  if (expected === "string" && typeof value === "number") {
    return {
      "zh-Hans": `文本 "${value}"（数值与年份都写作文本）`,
      en: `the text "${value}" (numbers and years are written as text)`,
    };
  }
  const words: Record<string, Message> = {
    string: { "zh-Hans": "文本", en: "text" },
    object: { "zh-Hans": "对象", en: "an object" },
    array: { "zh-Hans": "数组", en: "an array" },
    tuple: { "zh-Hans": "至少有一项的数组", en: "an array with at least one element" },
    int: { "zh-Hans": "整数", en: "a whole number" },
    number: { "zh-Hans": "数", en: "a number" },
  };
  return words[expected] ?? { "zh-Hans": expected, en: expected };
}

function mismatch(code: string, path: string, expected: Message, value: unknown): Issue {
  const received = show(value);
  const place = path === "" ? "/" : path;
  return {
    code,
    level: "error",
    path,
    expected: expected.en,
    received,
    message: {
      "zh-Hans": `${place}：应为${expected["zh-Hans"]}，实为 ${received}`,
      en: `${place}: expected ${expected.en}, received ${received}`,
    },
  };
}

function absent(path: string): Issue {
  return {
    code: "field-missing",
    level: "error",
    path,
    expected: "a value",
    received: "nothing",
    message: { "zh-Hans": `${path}：缺少必填字段`, en: `${path}: this field is required and is missing` },
  };
}

function unknownKey(path: string, key: string, known: readonly string[]): Issue {
  const close = nearest(key, known);
  const received = show(key);
  return {
    code: "key-unknown",
    level: "error",
    path: pointer(path, key),
    expected: close === undefined ? "no such field" : `no such field, or "${close}"`,
    received,
    message: {
      "zh-Hans": `${pointer(path, key)}：未知字段 ${received}${close ? `，是否为 "${close}"？` : ""}`,
      en: `${pointer(path, key)}: unknown field ${received}${close ? `; did you mean "${close}"?` : ""}`,
    },
  };
}
