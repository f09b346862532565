import { escapeMarkup } from "../value/escape-markup.js";
import type { Locale } from "../value/localized-text.js";
import { type Reading, readTree } from "./expression/expression.js";
import { readFormula } from "./expression/read-formula.js";
import type { FormulaDefinition } from "./formula-definition.js";
import { nameOf } from "./name-of.js";

/** A piece of typeset formula, and how closely its outermost operator binds. */
interface Piece {
  readonly text: string;
  readonly binds: 1 | 2 | 3;
}

/** How one notation writes the parts of a formula. */
interface Notation {
  readonly name: (name: string) => string;
  readonly number: (text: string) => string;
  readonly sign: (sign: "+" | "-" | "*") => string;
  readonly fraction: (above: string, below: string) => string;
  readonly group: (inner: string) => string;
  readonly call: (name: string, values: readonly string[]) => string;
}

/**
 * Writes a formula as LaTeX (LaTeX 排版), with the names of its inputs as text.
 *
 * @param definition - The formula.
 * @param locale - Language of the names.
 * @throws {@link UsageError} the first error that {@link checkFormula} finds.
 * @category Formulas
 * @example
 * toLatex(firstInstanceAcceptance, "en") // => "1 - \\frac{\\text{appeals}}{\\text{cases closed}}"
 */
export function toLatex(definition: FormulaDefinition, locale: Locale = "zh-Hans"): string {
  return typeset(definition, locale, latex);
}

/**
 * Writes a formula as presentation MathML (MathML 排版), one `math` element.
 *
 * @param definition - The formula.
 * @param locale - Language of the names.
 * @throws {@link UsageError} the first error that {@link checkFormula} finds.
 * @see https://www.w3.org/TR/mathml-core/
 * @category Formulas
 * @example
 * toMathml(firstInstanceAcceptance, "en")
 * // => '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mn>1</mn><mo>−</mo><mfrac><mtext>appeals</mtext><mtext>cases closed</mtext></mfrac></mrow></math>'
 */
export function toMathml(definition: FormulaDefinition, locale: Locale = "zh-Hans"): string {
  const inner = typeset(definition, locale, mathml);
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>${inner}</mrow></math>`;
}

const latexEscapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const latex: Notation = {
  name: (name) => `\\text{${name.replace(/[\\~^%&$#_{}]/g, (sign) => latexEscapes[sign] ?? `\\${sign}`)}}`,
  number: (text) => text,
  sign: (sign) => (sign === "*" ? " \\times " : ` ${sign} `),
  fraction: (above, below) => `\\frac{${above}}{${below}}`,
  group: (inner) => `\\left(${inner}\\right)`,
  call: (name, values) =>
    `${name === "sum" ? "\\operatorname{sum}" : `\\${name}`}\\left(${values.join(", ")}\\right)`,
};

const mathmlSigns = { "+": "+", "-": "−", "*": "×" } as const;

const mathml: Notation = {
  name: (name) => `<mtext>${escapeMarkup(name)}</mtext>`,
  number: (text) => `<mn>${text}</mn>`,
  sign: (sign) => `<mo>${mathmlSigns[sign]}</mo>`,
  fraction: (above, below) => `<mfrac>${row(above)}${row(below)}</mfrac>`,
  group: (inner) => `<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>`,
  call: (name, values) => `<mi>${name}</mi><mo>(</mo>${values.join("<mo>,</mo>")}<mo>)</mo>`,
};

/** A fraction has exactly two children; what is more than one element is made one. */
function row(inner: string): string {
  return /^<(m[a-z]{1,9})>[^<]{0,999}<\/\1>$/.test(inner) ? inner : `<mrow>${inner}</mrow>`;
}

function typeset(definition: FormulaDefinition, locale: Locale, notation: Notation): string {
  const { tree } = readFormula(definition);
  return readTree<Piece>(
    tree,
    piecesOf(notation, (name) => nameOf(definition, name, locale)),
  ).text;
}

function piecesOf(notation: Notation, nameOf: (name: string) => string): Reading<Piece> {
  const closer = ({ text, binds }: Piece, least: number): string =>
    binds < least ? notation.group(text) : text;
  return {
    number: ({ value }) => ({ text: notation.number(value), binds: 3 }),
    name: ({ name }) => ({ text: notation.name(nameOf(name)), binds: 3 }),
    negate: (operand) => ({ text: `${notation.sign("-").trim()}${closer(operand, 3)}`, binds: 1 }),
    binary: (left, right, { operator }) => {
      if (operator === "/") return { text: notation.fraction(left.text, right.text), binds: 3 };
      const binds = operator === "*" ? 2 : 1;
      // On the right an equal binding keeps its parentheses: a − (b + c). Otherwise it would be a − b + c.
      const text = closer(left, binds) + notation.sign(operator) + closer(right, 2);
      return { text, binds };
    },
    call: (values, node) => ({
      text: notation.call(
        node.function,
        values.map(({ text }) => text),
      ),
      binds: 3,
    }),
  };
}
