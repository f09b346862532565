import { UsageError } from "../issue.js";

/** Says in the errors of a reading where in the caller's data it stands. */
export function atPath<Result>(path: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UsageError) || path === "") throw error;
    const { message } = error.issue;
    throw new UsageError({
      ...error.issue,
      path,
      message: { "zh-Hans": `${path}：${message["zh-Hans"]}`, en: `${path}: ${message.en}` },
    });
  }
}
