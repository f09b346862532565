import type { Issue } from "../issue.js";

/** The issue of a field that may be absent, and is there without a value. */
export function withoutValue(path: string): Issue {
  return {
    code: "value-undefined",
    level: "error",
    path,
    expected: "a value, or no such field",
    received: "undefined",
    message: {
      "zh-Hans": `${path}：值为 undefined，无法写入文件；没有内容时请不写此字段`,
      en: `${path}: the value is undefined, which no file can hold; leave the field out where there is nothing to say`,
    },
  };
}
