import { type Issue, UsageError } from "ipr-plan";
import { expect } from "vitest";

/** The issue that a wrong call throws; fails where nothing, or anything but a UsageError, is thrown. */
export function thrown(act: () => unknown): Issue {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toBe(error.issue.message.en);
    expect(error.issue.level).toBe("error");
    return error.issue;
  }
  throw new Error("expected a UsageError, nothing was thrown");
}
