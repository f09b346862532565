import * as z from "zod/v4";
import { type Message, show } from "../issue.js";
import { exampleOf, formatOf } from "./example-of.js";
import { schemasAt } from "./fields-at.js";
import { planSchema } from "./plan.js";

/** Longer examples say less. */
const longest = 160;

/** What a plan has at a place, by type, with an example. */
export function expectedAt(path: readonly PropertyKey[]): Message {
  const places = schemasAt(planSchema, path);
  const codes = places.flatMap(codesOf);
  if (codes.length > 0) {
    const list = codes.map(show).join(" | ");
    return { "zh-Hans": list, en: list };
  }
  const [first] = places;
  if (first === undefined) return { "zh-Hans": "内容", en: "a value" };
  const format = first instanceof z.ZodString ? formatOf(first) : undefined;
  return format?.expected ?? withExample(typeOf(first), JSON.stringify(exampleOf(first)));
}

function codesOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function typeOf(schema: z.core.$ZodType): Message {
  if (schema instanceof z.ZodObject) return { "zh-Hans": "对象", en: "an object" };
  if (schema instanceof z.ZodTuple) {
    return { "zh-Hans": "至少有一项的数组", en: "an array with at least one element" };
  }
  if (schema instanceof z.ZodArray) return { "zh-Hans": "数组", en: "an array" };
  if (schema instanceof z.ZodNumber) return { "zh-Hans": "整数", en: "a whole number" };
  return { "zh-Hans": "非空文本", en: "text that is not empty" };
}

function withExample({ "zh-Hans": zh, en }: Message, example: string): Message {
  if (example.length > longest || example === '"…"') return { "zh-Hans": zh, en };
  return { "zh-Hans": `${zh}，如 ${example}`, en: `${en}, such as ${example}` };
}
