import type * as z from "zod/v4";
import { type Issue, inChinese, type Message, pointer, show } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { keysOf } from "../value/closed-list.js";
import { comparators } from "../value/comparators.js";
import { inDocumentOrder, ownValue } from "../value/document-order.js";
import { withSuggestion } from "../value/finding.js";
import { nearest } from "../value/nearest.js";
import { discriminatorOf } from "./discriminator-of.js";
import { expectedAt } from "./expected-at.js";
import { fieldsAt } from "./fields-at.js";
import { formats } from "./formats.js";
import { issuesLeftOut, mostIssues } from "./issues-left-out.js";
import { meantCode } from "./meant-code.js";
import { type MeantValue, meantText, meantValue } from "./meant-value.js";
import { planSchema } from "./plan.js";
import { targetBases } from "./target-bases.js";
import { targetSchema } from "./target-schema.js";
import { withoutValue } from "./without-value.js";

type ZodIssue = z.core.$ZodIssue;

/**
 * Turns zod's issues into this library's: one for each mistake, in document order, in both languages. A field that may be
 * absent and is `undefined` is one too, which zod lets pass.
 */
export function issuesOf(
  issues: readonly ZodIssue[],
  undefinedAt: ReadonlySet<string>,
  data: unknown,
): readonly Issue[] {
  const found = issues.slice(0, mostIssues).flatMap((issue) => issueOf(issue, data));
  const told = new Set(found.map(({ path }) => path));
  const others = [...undefinedAt].filter((path) => !told.has(path));
  const rest = issues.length - mostIssues;
  return [
    ...inDocumentOrder([...found, ...others.map(withoutValue)], data),
    ...(rest > 0 ? [issuesLeftOut(rest)] : []),
  ];
}

function issueOf(issue: ZodIssue, data: unknown): readonly Issue[] {
  const path = issue.path.reduce<string>(pointer, "");
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(planSchema, issue.path);
    const holder = Object(issue.path.reduce<unknown>(ownValue, data));
    return issue.keys.map((key) => unknownKey(path, key, known, holder));
  }
  const value = issue.path.reduce<unknown>(ownValue, data);
  const format = formats[issue.message];
  if (format !== undefined) {
    const meant = meantValue(issue.message, issue.path, value, data);
    return [mismatch(format.code, path, format.expected, value, meant)];
  }
  const discriminator = discriminatorOf(issue);
  if (discriminator !== undefined) {
    const target = issue.path.slice(0, -1);
    return unionMistakes(target, target.reduce<unknown>(ownValue, data), discriminator, data);
  }
  if (value === undefined) return [absent(path, issue.path)];
  if (issue.code === "invalid_value" || issue.code === "invalid_union") {
    const codes = issue.code === "invalid_value" ? issue.values : [];
    const meant =
      codes.length > 0 ? meantCode(issue.path, value, codes.map(String)) : meantText(issue.path, value);
    return [mismatch("value-invalid", path, allowed(codes), value, meant)];
  }
  if (issue.code === "invalid_type") {
    const meant = meantText(issue.path, value);
    return [mismatch("type-invalid", path, typeWords(issue.expected, value, meant), value, meant)];
  }
  return [
    mismatch("value-invalid", path, { "zh-Hans": "非空内容", en: "something that is not empty" }, value),
  ];
}

function allowed(codes: readonly unknown[]): Message {
  const list = codes.map(show).join(" | ");
  return codes.length === 0
    ? {
        "zh-Hans": '对象，如 {"zh-Hans":"创造"}，或两个这样的对象的数组',
        en: 'an object, such as {"zh-Hans":"…"}, or an array of two of them',
      }
    : { "zh-Hans": list, en: list };
}

/** An unknown basis or comparator of a target, and its other mistakes, which the union of targets does not look at then. */
function unionMistakes(
  path: readonly PropertyKey[],
  target: unknown,
  field: string,
  data: unknown,
): readonly Issue[] {
  const steps = [...path, field];
  const at = steps.reduce<string>(pointer, "");
  const value = ownValue(target, field);
  const codes = keysOf(field === "basis" ? targetBases : comparators);
  const zh = codes.map((code) => `"${code}"`).join("、");
  const expected: Message = { "zh-Hans": ` ${zh} 之一`, en: codes.join(" | ") };
  const own =
    value === undefined
      ? absent(at, steps)
      : mismatch("value-invalid", at, expected, value, meantCode(steps, value, codes));
  if (typeof target !== "object" || target === null) return [own];
  const mended = { ...target, [field]: field === "basis" ? "level" : "attain" };
  const others = targetSchema.safeParse(mended).error?.issues ?? [];
  return [
    own,
    ...others.flatMap((issue) => {
      const inner = discriminatorOf(issue);
      return inner === undefined
        ? issueOf({ ...issue, path: [...path, ...issue.path] }, data)
        : unionMistakes(path, mended, inner, data);
    }),
  ];
}

function typeWords(expected: string, value: unknown, { write }: MeantValue): Message {
  if (typeof value === "number" && write !== undefined) {
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

function mismatch(
  code: IssueCode,
  path: string,
  expected: Message,
  value: unknown,
  { write, note }: MeantValue = {},
): Issue {
  const received = show(value);
  const place = path === "" ? "/" : path;
  const issue: Issue = {
    code,
    level: "error",
    path,
    expected: expected.en,
    received,
    message: {
      "zh-Hans": `${place}：应为${expected["zh-Hans"]}，实为 ${inChinese(received)}`,
      en: `${place}: expected ${expected.en}, received ${received}`,
    },
  };
  return withSuggestion(issue, write, note);
}

function absent(path: string, steps: readonly PropertyKey[]): Issue {
  const expected = expectedAt(steps);
  return {
    code: "field-missing",
    level: "error",
    path,
    expected: expected.en,
    received: "nothing",
    message: {
      "zh-Hans": `${path}：缺少必填字段：应为${expected["zh-Hans"]}`,
      en: `${path}: this field is required and is missing: expected ${expected.en}`,
    },
  };
}

function unknownKey(path: string, key: string, known: readonly string[], holder: object): Issue {
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
    ...(close !== undefined && !Object.hasOwn(holder, close) && { write: { key: close } }),
  };
}
