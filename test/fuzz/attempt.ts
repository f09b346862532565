import { type Message, UsageError } from "ipr-plan";

/** What a call came to: its value, or the code with which it was refused. Any other error passes through. */
export function attempt<Value>(call: () => Value): Value | { readonly refused: string } {
  let value: Value;
  try {
    value = call();
  } catch (error) {
    if (error instanceof UsageError) return refusal(error);
    throw error;
  }
  checkPlain(value);
  return value;
}

/** The same of a call that answers later. */
export async function attemptLater<Value>(
  call: () => Promise<Value>,
): Promise<Value | { readonly refused: string }> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof UsageError) return refusal(error);
    throw error;
  }
}

function refusal({ message, issue }: UsageError): { readonly refused: string } {
  const both: Message = issue.message;
  if (message === "" || both["zh-Hans"] === "" || both.en !== message)
    throw new Error("An error without words");
  if (message.length > 20_000) throw new Error(`An error of ${message.length} characters`);
  return { refused: issue.code };
}

const prototypes: readonly unknown[] = [Object.prototype, Array.prototype, Float64Array.prototype, null];

/** Results are plain data: they keep their meaning as JSON, in a worker, in a database. */
export function checkPlain(value: unknown, path = ""): void {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${path} is ${value}, which JSON cannot say`);
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new Error(`${path} is a ${typeof value}, which is no plain data`);
  }
  if (typeof value !== "object" || value === null) return;
  if (!prototypes.includes(Object.getPrototypeOf(value)))
    throw new Error(`${path} has a prototype of its own`);
  if (value instanceof Float64Array) return;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) throw new Error(`${path}/${key} is undefined, which JSON cannot say`);
    checkPlain(inner, `${path}/${key}`);
  }
}
