import { type Expression, readTree } from "./expression.js";

/** The names an expression uses, with the character of each. */
export function namesIn(tree: Expression): readonly { readonly name: string; readonly at: number }[] {
  return readTree<readonly { readonly name: string; readonly at: number }[]>(tree, {
    number: () => [],
    name: ({ name, at }) => [{ name, at }],
    negate: (operand) => operand,
    binary: (left, right) => [...left, ...right],
    call: (values) => values.flat(),
  });
}
