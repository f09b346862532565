import type { Message } from "ipr-plan";

/** Whether a sentence says nothing in one of its languages, or shows a value that was not there. */
export function hasHole({ "zh-Hans": zh, en }: Message): boolean {
  const hole = /undefined|NaN|null|Infinity|\[object|^\s|\s$| {2}/;
  return [zh, en].some((text) => hole.test(text)) || !/\p{Script=Han}/u.test(zh) || en === "";
}
