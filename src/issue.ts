import type { IssueCode } from "./issue-codes/issue-code.js";

/**
 * How serious an issue is: an `error` breaks a result, a `warning` makes it doubtful, a `note` is worth knowing.
 *
 * @category Issues
 * @example
 * const level: IssueLevel = "warning";
 */
export type IssueLevel = "error" | "warning" | "note";

/**
 * A sentence in Chinese and in English.
 *
 * @category Issues
 * @example
 * const message: Message = { "zh-Hans": "缺少目标值", en: "There is no target" };
 */
export interface Message {
  /** In simplified Chinese. */
  readonly "zh-Hans": string;
  /** In English. */
  readonly en: string;
}

/**
 * Something found in data: where it is, what was expected, what came, and what it means in words.
 *
 * @category Issues
 * @example
 * const issue: Issue = {
 *   code: "unit-unknown", level: "error", path: "/indicators/0/unit", expected: "a unit such as 件", received: '"jian"',
 *   message: { "zh-Hans": "无法识别的单位", en: "Unknown unit" },
 * };
 */
export interface Issue {
  /** Stable name of what was found, in kebab case; {@link issueCodes} has what each means and what to do. */
  readonly code: IssueCode;
  /** How serious it is. */
  readonly level: IssueLevel;
  /** JSON Pointer (RFC 6901) into the data; `""` is the whole of it. */
  readonly path: string;
  /** What would be accepted, such as `a whole number from 1 to 100`. */
  readonly expected?: string;
  /** What came, shortened where it is long. */
  readonly received?: string;
  /** The whole in a sentence, for readers. */
  readonly message: Message;
  /** What to write instead, where the text that came tells it; written so, it is accepted. */
  readonly write?: Suggestion;
}

/**
 * What to write instead of what was refused: another value, another name for the last step of the path, or other fields
 * of the object around it. The fields are a JSON merge patch (RFC 7396): a field of `null` is left out.
 *
 * @category Issues
 * @example
 * const suggestions: Suggestion[] = [
 *   { value: "25163" }, { key: "2023-06" }, { fields: { comparator: "at-least", value: "100" } },
 * ];
 */
export type Suggestion =
  | {
      /** The value to write at the issue's path. */
      readonly value: unknown;
    }
  | {
      /** The name to write in place of the last step of the path. */
      readonly key: string;
    }
  | {
      /** The fields to write into the object; `null` takes a field out. */
      readonly fields: Readonly<Record<string, string | null>>;
    };

/**
 * The error that a wrong call throws. It carries the same facts as an {@link Issue}; `message` is the English sentence.
 *
 * @category Issues
 * @example
 * const thrown = (() => { try { return convert("1 件", "亿元"); } catch (error) { return error; } })();
 * thrown instanceof UsageError && thrown.issue.code // => "dimension-mismatch"
 */
export class UsageError extends Error {
  /** Always `"UsageError"`, so that it is told from other errors across realms and in logs. */
  override readonly name = "UsageError";
  /** The facts of the error, for programs. */
  readonly issue: Issue;

  constructor(facts: Omit<Issue, "level" | "path"> & { readonly path?: string }) {
    super(facts.message.en);
    this.issue = { level: "error", path: "", ...facts };
  }
}

/** The sentence of an issue in both languages: what is wrong, what was expected and what came. */
export function contrast(zh: string, en: string, expected: string, received: string): Message {
  return {
    "zh-Hans": `${zh}：应为 ${expected}，实为 ${inChinese(received)}`,
    en: `${en}: expected ${expected}, received ${received}`,
  };
}

/** Writes any value as short text for `received`: bounded in length and depth, whatever the value is. */
export function show(value: unknown): string {
  if (typeof value === "string") {
    return value.length > 60
      ? `${JSON.stringify(value.slice(0, 60))}… (${value.length} characters)`
      : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return "a bigint";
  return String(value);
}

const chinese: Readonly<Record<string, string>> = {
  "an object": "对象",
  "a function": "函数",
  "a bigint": "大整数",
  nothing: "空缺",
};

/** What {@link show} wrote, as a Chinese sentence says it. Texts are in quotes, and stay as they are. */
export function inChinese(shown: string): string {
  if (Object.hasOwn(chinese, shown)) return chinese[shown] ?? shown;
  if (shown.startsWith('"')) return shown.replace(/\((\d{1,20}) characters\)$/, "（共 $1 个字符）");
  return shown.replace(/^an array of (\d{1,20})$/, "含 $1 项的数组");
}

/** Appends one step to a JSON Pointer (RFC 6901). */
export function pointer(path: string, step: PropertyKey): string {
  return `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
