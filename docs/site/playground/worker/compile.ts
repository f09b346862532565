import { transform } from "sucrase";
import { rewriteResults } from "../../rewrite-results.js";

/**
 * Makes TypeScript the body of a function: types go, imports become calls of `require`, and a line with `// => value`
 * shows what it is. Lines keep their numbers. Throws where the code cannot be read.
 */
export function compile(code: string): string {
  const shown = rewriteResults(
    code,
    (expression, value) => `show((${expression}), ${JSON.stringify(expression)}); // => ${value}`,
  );
  try {
    return bodyOf(shown);
  } catch {
    // The line was the end of a longer statement: without its result the code may be right.
    return bodyOf(code);
  }
}

function bodyOf(code: string): string {
  return transform(code, {
    transforms: ["typescript", "imports"],
    preserveDynamicImport: true,
    disableESTransforms: true,
  }).code;
}
