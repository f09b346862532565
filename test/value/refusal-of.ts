import { thrown } from "./thrown.js";

/** How a call is refused: the code, where, what was expected and what came. */
export function refusalOf(call: () => unknown): readonly (string | undefined)[] {
  const { code, path, expected, received } = thrown(call);
  return [code, path, expected, received];
}
