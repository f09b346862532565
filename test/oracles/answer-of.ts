import { UsageError } from "ipr-plan";

/** What a call returns, or the code of the error that it throws for a wrong call. */
export function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof UsageError) return { reason: error.issue.code };
    throw error;
  }
}
