import { show } from "../../issue.js";
import { isDecimalText, mostDigits } from "../../value/decimal-text.js";
import { ExpressionError, expressionIssue } from "./formula-issue.js";

/** A word of an expression; `end` closes every list. */
export interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/** Longest expression, in characters. */
export const longestExpression = 1000;

// What editors and input methods write in place of the signs meant.
const lookAlikes: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "－": "-",
  "＋": "+",
  "×": "*",
  "＊": "*",
  "÷": "/",
  "／": "/",
  "∕": "/",
  "（": "(",
  "）": ")",
  "，": ",",
  "。": ".",
};

const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";
const isLetter = (letter: string): boolean =>
  (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z");
const isWordPart = (letter: string): boolean => isLetter(letter) || isDigit(letter) || letter === "_";

/** Splits an expression into words, in one pass. */
export function tokens(text: string): readonly Token[] {
  if (text.length > longestExpression) {
    throw new ExpressionError(
      expressionIssue("expression-too-long", longestExpression, {
        zh: "表达式过长",
        en: "The expression is too long",
        expected: `at most ${longestExpression} characters`,
        received: `${text.length} characters`,
      }),
    );
  }
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === " " || letter === "\t" || letter === "\n" || letter === "\r") {
      at++;
    } else if ("+-*/(),".includes(letter)) {
      found.push({ kind: "sign", text: letter, at });
      at++;
    } else if (isDigit(letter) || isLetter(letter)) {
      let end = at + 1;
      while (
        end < text.length &&
        (isWordPart(text.charAt(end)) || (isDigit(letter) && text.charAt(end) === "."))
      ) {
        end++;
      }
      const word = text.slice(at, end);
      if (isDigit(letter) && !isDecimalText(word)) throw notANumber(word, at);
      found.push({ kind: isDigit(letter) ? "number" : "name", text: word, at });
      at = end;
    } else {
      throw unexpected(text, at);
    }
  }
  found.push({ kind: "end", text: "", at: text.length });
  return found;
}

function notANumber(word: string, at: number): ExpressionError {
  return new ExpressionError(
    expressionIssue("number-invalid", at, {
      zh: "不是数字",
      en: "Not a number",
      expected: `digits with an optional fraction, such as "0.25", of at most ${mostDigits} significant digits`,
      received: show(word),
    }),
  );
}

function unexpected(text: string, at: number): ExpressionError {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const meant = Object.hasOwn(lookAlikes, letter) ? lookAlikes[letter] : undefined;
  return new ExpressionError(
    expressionIssue("character-unexpected", at, {
      zh: "不能使用的字符",
      en: "Unexpected character",
      expected:
        meant === undefined ? "a number, a name in Latin letters, or one of + - * / ( ) ," : show(meant),
      received: show(letter),
    }),
  );
}
