import { type Issue, type Message, type Suggestion, UsageError } from "../issue.js";

/** What is wrong with a value, without the place where it stands: what reads values does not know that. */
export interface Finding extends Omit<Issue, "level" | "path"> {
  /** The steps from the value to the part of it that is wrong. */
  readonly within?: readonly string[];
}

/** A finding at its place: the sentences begin with it, unless that is the whole of the data. */
export function placed({ within: _, ...finding }: Finding, path: string): Issue {
  const { "zh-Hans": zh, en } = finding.message;
  const message = path === "" ? finding.message : { "zh-Hans": `${path}：${zh}`, en: `${path}: ${en}` };
  return { ...finding, level: "error", path, message };
}

/** What a reading that throws gives, or its error as a finding. */
export function findingOf<Result>(read: () => Result): Result | { readonly finding: Finding } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { level: _, path: __, ...finding } = error.issue;
    return { finding };
  }
}

/** A finding that says what to write instead, with a sentence about it where there is one. */
export function withSuggestion<Found extends Finding>(
  finding: Found,
  write: Suggestion | undefined,
  note?: Message,
): Found {
  const text = write === undefined ? undefined : suggestionText(write);
  const zh = [...(text === undefined ? [] : [`请写 ${text}`]), ...(note ? [note["zh-Hans"]] : [])];
  const en = [...(text === undefined ? [] : [`write ${text}`]), ...(note ? [note.en] : [])];
  return {
    ...finding,
    message: {
      "zh-Hans": [finding.message["zh-Hans"], ...zh].join("；"),
      en: [finding.message.en, ...en].join("; "),
    },
    ...(write !== undefined && { write }),
  };
}

/** A finding without the name that it suggests, where something else has that name. */
export function withFreeKey(finding: Finding, holder: object): Finding {
  const { write, ...rest } = finding;
  return write !== undefined && "key" in write && Object.hasOwn(holder, write.key) ? rest : finding;
}

/** Where nothing was given for a record, an empty one says so. */
export function emptied(given: unknown): Pick<Finding, "write"> {
  const isNothing = given === null || (Array.isArray(given) && given.length === 0);
  return isNothing ? { write: { value: {} } } : {};
}

/** A suggestion as it is written into a file; fields that are left out are not named. */
function suggestionText(write: Suggestion): string {
  if ("key" in write) return JSON.stringify(write.key);
  if ("value" in write) return JSON.stringify(write.value);
  return JSON.stringify(
    Object.fromEntries(Object.entries(write.fields).filter(([, value]) => value !== null)),
  );
}

/** The same where a series is stored: a period stands as a value there, and the unit of a value stands beside the list. */
export function asValue(finding: Finding): Finding {
  const { write, ...rest } = finding;
  if (write === undefined) return finding;
  if ("key" in write) return { ...rest, write: { value: write.key } };
  return "fields" in write && "unit" in write.fields ? rest : finding;
}
