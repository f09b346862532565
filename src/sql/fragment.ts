import { show, type UsageError } from "../issue.js";
import { refuse } from "../value/refuse.js";
import type { SqlDialectRow } from "./dialect.js";

// Text that goes into a statement is made in this file: names, texts, comments, and the caller's own fragments.

/** A name as the engine reads it, letter for letter; a name of several steps, such as a schema and a table, step by step. */
export function quoted(name: unknown, path: string, dialect: SqlDialectRow): string {
  const { longestName, quote } = dialect;
  const steps: readonly unknown[] = Array.isArray(name) ? name : [name];
  if (steps.length === 0) throw notName(path, "a name", name);
  return steps
    .map((step) => {
      if (typeof step !== "string" || step === "") throw notName(path, "a name, or the steps to it", step);
      if (step.includes("\0") || /\p{Cs}/u.test(step)) {
        throw notName(path, "a name without the character NUL or half a character", step);
      }
      if (new TextEncoder().encode(step).length > longestName) {
        throw notName(path, `a name of at most ${longestName} bytes, where the engine cuts it off`, step);
      }
      return quote(step);
    })
    .join(".");
}

function notName(path: string, expected: string, received: unknown): UsageError {
  return refuse({
    code: "sql-name-invalid",
    path,
    expected,
    received: show(received),
    words: ["名称有误", "Not a name"],
  });
}

/** A code of a closed list as a value: it has neither quotes nor backslashes. */
export function codeValue(code: string): string {
  return `'${code}'`;
}

/** A text as a value; a backslash stands for itself in some engines only. */
export function textValue(text: string, { escapesBackslash }: SqlDialectRow): string {
  const own = escapesBackslash ? text.replaceAll("\\", "\\\\") : text;
  return `'${own.replaceAll("'", "''")}'`;
}

/**
 * A remark that nothing in it can end. It has no quotes either: DuckDB looks for them before it knows what is a remark,
 * and would take the names after an odd one for spaces and words.
 */
export function comment(text: string): string {
  const flat = text
    .replace(/["'`]/g, "’")
    .replace(/[\p{C}\p{Z}$;\\]+/gu, " ")
    .replaceAll("*", "×")
    .trim();
  return `/* ${flat} */`;
}

/**
 * The caller's own text, in parentheses. It is the caller's, and is not checked for what it does; but it stands in the
 * statement several times, and what would swallow the text after it, or wants a value from outside, is refused.
 */
export function fragment(text: unknown, path: string, dialect: SqlDialectRow): string {
  const fault = typeof text === "string" ? faultIn(text, dialect) : undefined;
  if (typeof text !== "string" || text.trim() === "" || fault !== undefined) {
    throw refuse({
      code: "sql-fragment-invalid",
      path,
      expected:
        "one SQL expression, without comments, placeholders and semicolons, and with its quotes and parentheses closed",
      received: fault === undefined ? show(text) : `${show(fault)} in ${show(text)}`,
      words: ["SQL 片段有误", "Not an SQL expression"],
    });
  }
  return `(${text.trim()})`;
}

const comments: readonly string[] = ["--", "/*", "*/"];

/** The first that cannot stand in a fragment. */
function faultIn(text: string, { nameQuote, lineComment }: SqlDialectRow): string | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\0") return "NUL";
    if (sign === "'" || sign === '"' || sign === nameQuote) {
      const end = text.indexOf(sign, at + 1);
      if (end === -1) return sign;
      // A backslash escapes in some texts and not in others.
      if (text.slice(at, end).includes("\\")) return "\\";
      at = end;
    } else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth < 0) return sign;
    } else if (";?$".includes(sign) || sign === lineComment) return sign;
    else if (comments.includes(text.slice(at, at + 2))) return text.slice(at, at + 2);
    else if (sign === ":" && text.charAt(at - 1) !== ":" && /[A-Za-z_]/.test(text.charAt(at + 1))) {
      return text.slice(at, at + 2);
    }
  }
  return depth === 0 ? undefined : "(";
}
