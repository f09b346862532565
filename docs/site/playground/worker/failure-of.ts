import type { Failure } from "../posted.js";

/** What went wrong, and in which line of the code, as far as it can be told. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error).slice(0, 5_000) };
  const line = lineOf(error);
  return {
    name: error.name,
    message: error.message
      .replace(/^Error transforming \S*: /, "")
      .replace(/ \(\d+:\d+\)$/, "")
      .slice(0, 5_000),
    ...(line !== undefined && { line }),
  };
}

function lineOf(error: Error): number | undefined {
  // sucrase names the place at the end of its message.
  const read = / \((\d+):\d+\)$/.exec(error.message)?.[1];
  if (read !== undefined) return Number(read);
  // The innermost place that is in the code. The code is the only script that is called playground-code.
  const ran = /playground-code(?:\.js)?:(\d+)(?::\d+)?/.exec(error.stack ?? "")?.[1];
  return ran === undefined ? undefined : Number(ran);
}
