import type { JudgedForm } from "./judged-form.js";
import type { SqlTime } from "./sql-time.js";
import { roundedText } from "./whole-text.js";

/** How much of the time until a day is gone, rounded; `x` over `n` is the time in years. */
export function elapsedText({ above, below }: SqlTime, { places, dialect }: JudgedForm): string {
  return roundedText(`(x * ${below})`, `(n * ${above})`, places, dialect.wide);
}
