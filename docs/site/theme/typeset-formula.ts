import { formulas, toLatex, toMathml } from "ipr-plan";
import { languages } from "../languages.js";
import { localeOf } from "../locale-of.js";

/** The formulas of the catalogue in MathML, which browsers draw by themselves, by what the pages write them as in LaTeX. */
const typeset = new Map(
  languages.map(localeOf).flatMap((locale) =>
    formulas.map((formula) => {
      const block = toMathml(formula, locale).replace("<math ", '<math display="block" ');
      return [toLatex(formula, locale), block] as const;
    }),
  ),
);

/** A formula of the catalogue that a page writes in LaTeX, as MathML. */
export function typesetFormula(latex: string): string {
  const found = typeset.get(latex.trim());
  if (found === undefined) throw new Error(`no formula of the catalogue is written ${latex}`);
  return found;
}
