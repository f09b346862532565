import type { Message } from "../issue.js";
import { checkArgument } from "./check-argument.js";
import { refuse } from "./refuse.js";
import type { Shape } from "./shape.js";

/**
 * Throws where an argument is not of a shape, and says where within it that is.
 *
 * @param name - Of the argument, with the steps to what is looked at.
 * @param shape - What it should have.
 * @param expected - What the whole of it should be.
 * @param value - What came.
 */
export function checkShape(name: string, shape: Shape, expected: Message, value: unknown): void {
  const misfit = shape(value);
  if (misfit === undefined) return;
  checkArgument(name, misfit.path !== "", expected, value);
  const at = `${name}${misfit.path}`;
  throw refuse({
    code: "argument-invalid",
    path: `/${at}`,
    expected: misfit.expected,
    received: misfit.received,
    words: [`参数 ${at} 有误`, `Argument ${at}`],
  });
}
