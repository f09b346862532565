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
  readonly "zh-Hans": string;
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
  /** Stable name of the rule, in kebab case. */
  readonly code: string;
  readonly level: IssueLevel;
  /** JSON Pointer (RFC 6901) into the data; `""` is the whole of it. */
  readonly path: string;
  readonly expected?: string;
  readonly received?: string;
  readonly message: Message;
}

/**
 * The error that a wrong call throws. It carries the same facts as an {@link Issue}; `message` is the English sentence.
 *
 * @category Issues
 * @example
 * const thrown = (() => { try { return convert("1 件", "亿元"); } catch (error) { return error; } })();
 * thrown instanceof UsageError && thrown.issue.code // => "dimension-mismatch"
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly issue: Issue;

  constructor(facts: Omit<Issue, "level" | "path"> & { readonly path?: string }) {
    super(facts.message.en);
    this.issue = { level: "error", path: "", ...facts };
  }
}

/** The sentence of an issue in both languages: what is wrong, what was expected and what came. */
export function contrast(zh: string, en: string, expected: string, received: string): Message {
  return {
    "zh-Hans": `${zh}：应为 ${expected}，实为 ${received}`,
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

/** Appends one step to a JSON Pointer (RFC 6901). */
export function pointer(path: string, step: PropertyKey): string {
  return `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
