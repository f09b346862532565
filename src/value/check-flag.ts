import { checkArgument } from "./check-argument.js";

const flag = { "zh-Hans": "true | false", en: "true | false" };

/** Throws where an argument that is told or left out is neither true nor false. */
export function checkFlag(name: string, value: unknown): void {
  checkArgument(name, value === undefined || typeof value === "boolean", flag, value);
}
