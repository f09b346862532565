import { contrast, type Message, show, UsageError } from "../issue.js";

/**
 * Throws where an argument of a call is not what it should be.
 *
 * @param name - Of the argument; the path too.
 * @param fits - Whether it is what it should be.
 * @param expected - What it should be.
 * @param value - What came.
 */
export function checkArgument(name: string, fits: boolean, expected: Message, value: unknown): void {
  if (fits) return;
  const received = show(value);
  throw new UsageError({
    code: "argument-invalid",
    path: `/${name}`,
    expected: expected.en,
    received,
    message: {
      "zh-Hans": contrast(`参数 ${name} 有误`, "", expected["zh-Hans"], received)["zh-Hans"],
      en: contrast("", `Argument ${name}`, expected.en, received).en,
    },
  });
}
