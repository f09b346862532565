import { UsageError } from "ipr-plan";

/** What a call gives, or the code of the error that it throws for wrong input. Any other error is thrown on. */
export function orRefusal<Result>(call: () => Result): Result | { readonly refused: string } {
  try {
    return call();
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.issue.code };
    throw error;
  }
}
