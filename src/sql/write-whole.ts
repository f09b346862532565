import type { IntegerWidth } from "./dialect.js";
import type { Condition, Pairing, Whole } from "./whole.js";

const infixes: Readonly<Record<Exclude<Pairing, "divide">, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  remainder: "%",
};

/** Longer lines are broken. */
const longestLine = 100;

/** A calculation as text, in numbers of one width; lines after the first begin with the indent. */
export function writeWhole(whole: Whole, width: IntegerWidth, indent: string): string {
  switch (whole.kind) {
    case "constant":
      return width.constant(whole.value);
    case "column":
      return width.column(whole.column.text, whole.column.places);
    case "negate":
      return `-${operand(whole.a, width, indent)}`;
    case "absolute":
      return width.absolute(writeWhole(whole.a, width, indent));
    case "least":
    case "greatest":
      return `${whole.kind.toUpperCase()}(${whole.of.map((one) => writeWhole(one, width, indent)).join(", ")})`;
    case "choose":
      return writeChoice(whole, width, indent);
    case "divide":
      return writeQuotient(whole.a, whole.b, width, indent);
    default: {
      const call = whole.kind === "remainder" ? undefined : width.calls[whole.kind];
      return call === undefined
        ? writePair(whole.a, infixes[whole.kind], whole.b, width, indent)
        : writeCall(call, [whole.a, whole.b], width, indent);
    }
  }
}

/** A condition as text. */
export function writeCondition(condition: Condition, width: IntegerWidth, indent: string): string {
  switch (condition.kind) {
    case "at-most": {
      const { a, b } = condition;
      if (b.kind === "constant" && b.value === -1n) return `${operand(a, width, indent)} < 0`;
      return `${operand(a, width, indent)} <= ${operand(b, width, indent)}`;
    }
    case "equal":
      return `${operand(condition.a, width, indent)} = ${operand(condition.b, width, indent)}`;
    case "both":
      return `${writeCondition(condition.one, width, indent)} AND ${writeCondition(condition.other, width, indent)}`;
    case "differ":
      return `(${writeCondition(condition.one, width, indent)}) <> (${writeCondition(condition.other, width, indent)})`;
  }
}

function writeQuotient(a: Whole, b: Whole, width: IntegerWidth, indent: string): string {
  const { quotient } = width;
  if ("call" in quotient) return writeCall(quotient.call, [a, b], width, indent);
  if ("infix" in quotient) return writePair(a, quotient.infix, b, width, indent);
  return quotient.write(operand(a, width, indent), operand(b, width, indent));
}

function writePair(a: Whole, sign: string, b: Whole, width: IntegerWidth, indent: string): string {
  const line = `${operand(a, width, indent)} ${sign} ${operand(b, width, indent)}`;
  if (!isLong(line, indent)) return line;
  const deeper = `${indent}  `;
  return `${operand(a, width, deeper)}\n${deeper}${sign} ${operand(b, width, deeper)}`;
}

function writeCall(name: string, values: readonly Whole[], width: IntegerWidth, indent: string): string {
  const line = `${name}(${values.map((value) => writeWhole(value, width, indent)).join(", ")})`;
  if (!isLong(line, indent)) return line;
  const deeper = `${indent}  `;
  const lines = values.map((value) => `${deeper}${writeWhole(value, width, deeper)}`);
  return `${name}(\n${lines.join(",\n")}\n${indent})`;
}

function writeChoice(
  { when, yes, no }: Extract<Whole, { kind: "choose" }>,
  width: IntegerWidth,
  indent: string,
): string {
  const parts = (at: string): readonly string[] => [
    `WHEN ${writeCondition(when, width, at)}`,
    `THEN ${chosen(yes, width, at)}`,
    `ELSE ${chosen(no, width, at)}`,
  ];
  const line = `CASE ${parts(indent).join(" ")} END`;
  if (!isLong(line, indent)) return line;
  const deeper = `${indent}  `;
  return `CASE\n${parts(deeper)
    .map((part) => `${deeper}${part}\n`)
    .join("")}${indent}END`;
}

/** A number that is written out would give the choice a type of its own, which what is multiplied by it may run over. */
function chosen(whole: Whole, width: IntegerWidth, indent: string): string {
  const text = writeWhole(whole, width, indent);
  const isSmall = whole.kind !== "constant" || (whole.value >= -1n && whole.value <= 1n);
  return isSmall ? text : `CAST(${text} AS ${width.type})`;
}

const isLong = (line: string, indent: string): boolean =>
  line.includes("\n") || line.length + indent.length > longestLine;

/** In parentheses where it is more than one word. */
function operand(whole: Whole, width: IntegerWidth, indent: string): string {
  const text = writeWhole(whole, width, indent);
  const standsAlone =
    whole.kind === "column" ||
    whole.kind === "absolute" ||
    whole.kind === "least" ||
    whole.kind === "greatest" ||
    (whole.kind === "constant" && whole.value >= 0n) ||
    (whole.kind === "divide" && !("infix" in width.quotient)) ||
    whole.kind in width.calls;
  return standsAlone ? text : `(${text})`;
}
