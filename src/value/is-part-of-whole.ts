import type { Unit } from "./unit.js";

/** Whether it is a share that ends at the whole: printed as one, or one unit over the same. 人/千人 has no upper end. */
export function isPartOfWhole({ text, dimension }: Unit): boolean {
  const [above, below] = text.split("/");
  return dimension === "share" && (below === undefined || above === below);
}
