import { show } from "../../issue.js";
import { type Expression, type FunctionName, functionNames, type Operator } from "./expression.js";
import { ExpressionError, expressionIssue, type FormulaIssue } from "./formula-issue.js";
import { type Token, tokens } from "./tokens.js";

/** How deep parentheses, calls and minus signs may be nested. */
export const deepestNesting = 50;

/** The tree of an expression, or the first thing that stops its reading. */
export type ParsedExpression =
  | { readonly ok: true; readonly tree: Expression }
  | { readonly ok: false; readonly issue: FormulaIssue };

/** Reads the text of an expression. `*` and `/` bind closer than `+` and `-`; equals go from left to right. */
export function parseExpression(text: string): ParsedExpression {
  try {
    const cursor = { words: tokens(text), next: 0 };
    const tree = readSum(cursor, 0);
    const rest = peek(cursor);
    if (rest.kind !== "end") throw unexpected(rest, "an operator or the end");
    return { ok: true, tree };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, issue: error.issue };
    throw error;
  }
}

interface Cursor {
  readonly words: readonly Token[];
  next: number;
}

const end: Token = { kind: "end", text: "", at: 0 };

function peek(cursor: Cursor): Token {
  return cursor.words[cursor.next] ?? end;
}

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.next++;
  return token;
}

/** The operator that stands next, if it is one of these; it is taken. */
function takeOperator(
  cursor: Cursor,
  wanted: readonly Operator[],
): { operator: Operator; at: number } | undefined {
  const { kind, text, at } = peek(cursor);
  const operator = kind === "sign" ? wanted.find((one) => one === text) : undefined;
  if (operator === undefined) return undefined;
  cursor.next++;
  return { operator, at };
}

function takeSign(cursor: Cursor, sign: string): boolean {
  const { kind, text } = peek(cursor);
  if (kind !== "sign" || text !== sign) return false;
  cursor.next++;
  return true;
}

function readSum(cursor: Cursor, depth: number): Expression {
  return readChain(cursor, ["+", "-"], () => readProduct(cursor, depth));
}

function readProduct(cursor: Cursor, depth: number): Expression {
  return readChain(cursor, ["*", "/"], () => readFactor(cursor, depth));
}

function readChain(cursor: Cursor, operators: readonly Operator[], readPart: () => Expression): Expression {
  let left = readPart();
  for (;;) {
    const found = takeOperator(cursor, operators);
    if (found === undefined) return left;
    left = { kind: "binary", operator: found.operator, left, right: readPart(), at: found.at };
  }
}

function readFactor(cursor: Cursor, depth: number): Expression {
  const token = take(cursor);
  const { kind, text, at } = token;
  if (depth > deepestNesting) throw tooDeep(at);
  if (kind === "number") return { kind: "number", value: text, at };
  if (kind === "name") {
    return takeSign(cursor, "(") ? readCall(cursor, token, depth + 1) : { kind: "name", name: text, at };
  }
  if (kind === "sign" && text === "-") return { kind: "negate", operand: readFactor(cursor, depth + 1), at };
  if (kind === "sign" && text === "(") {
    const inner = readSum(cursor, depth + 1);
    if (!takeSign(cursor, ")")) throw unexpected(peek(cursor), 'an operator or ")"');
    return inner;
  }
  throw unexpected(token, 'a number, a name, "-" or "("');
}

function readCall(cursor: Cursor, { text, at }: Token, depth: number): Expression {
  const name: FunctionName | undefined = functionNames.find((one) => one === text);
  if (name === undefined) {
    throw new ExpressionError(
      expressionIssue("function-unknown", at, {
        zh: "未知的函数",
        en: "Unknown function",
        expected: functionNames.join(", "),
        received: show(text),
      }),
    );
  }
  const values = [readSum(cursor, depth)];
  while (takeSign(cursor, ",")) values.push(readSum(cursor, depth));
  if (!takeSign(cursor, ")")) throw unexpected(peek(cursor), 'an operator, "," or ")"');
  return { kind: "call", function: name, values, at };
}

function unexpected({ kind, text, at }: Token, expected: string): ExpressionError {
  const received = kind === "end" ? "the end" : show(text);
  return new ExpressionError(
    expressionIssue("expression-invalid", at, {
      zh: "表达式有误",
      en: "Cannot read the expression",
      expected,
      received,
    }),
  );
}

function tooDeep(at: number): ExpressionError {
  return new ExpressionError(
    expressionIssue("expression-too-deep", at, {
      zh: "嵌套过深",
      en: "The expression is nested too deep",
      expected: `at most ${deepestNesting} levels`,
      received: "more",
    }),
  );
}
