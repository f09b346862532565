import { type Issue, UsageError } from "ipr-plan";
import { expect } from "vitest";
import { UsageError as OwnUsageError } from "../../src/issue.js";

/**
 * The issue that a wrong call throws; fails where nothing, or anything but a UsageError, is thrown. A file of the sources that a
 * test imports by itself has a class of its own where the build is tried.
 */
export function thrown(act: () => unknown): Issue {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OwnUsageError)) throw error;
    expect(error.message).toBe(error.issue.message.en);
    expect(error.issue.level).toBe("error");
    expectBothLanguages(error.issue);
    return error.issue;
  }
  throw new Error("expected a UsageError, nothing was thrown");
}

/** Every issue says what it found in both languages, with no part of the sentence missing. */
export function expectBothLanguages({ message, expected }: Issue): void {
  expect(message["zh-Hans"]).toMatch(/\p{Script=Han}/u);
  expect(message.en).toMatch(/[a-z]{3}/);
  for (const text of [message["zh-Hans"], message.en, expected ?? ""]) {
    expect(text).not.toMatch(/^undefined|expected undefined|应为 ?undefined|\[object/);
  }
}
