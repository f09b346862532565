import type { Message } from "../../issue.js";
import { compare } from "../../value/compare.js";
import type { Direction } from "../../value/measure.js";
import type { IndicatorReading, Read } from "../draft/reading.js";

const down = /降低|下降|减少|减排|缩短|控制|压减/u;
const up = /提高|增加|增长|提升|新增|扩大/u;

/** Which way is good, where the words or the numbers of an indicator tell; `undefined` where they do not, or disagree. */
export function inferDirection({ name, targets, baseline }: IndicatorReading): Read<Direction> | undefined {
  const said: { readonly direction: Direction; readonly because: Message }[] = [];
  if (down.test(name.value)) said.push(words("decrease"));
  else if (up.test(name.value)) said.push(words("increase"));
  for (const { comparator, value, basis, text, unit } of targets) {
    if (comparator?.value === "at-least" || comparator?.value === "more-than") said.push(bound("increase"));
    if (comparator?.value === "at-most" || comparator?.value === "less-than") said.push(bound("decrease"));
    if (text !== undefined && down.test(text.value)) said.push(words("decrease"));
    else if (text !== undefined && up.test(text.value)) said.push(words("increase"));
    const isLike = basis.value === "level" && unit === undefined;
    if (!isLike || value === undefined || baseline?.value === undefined) continue;
    const moves = compare(value.value, baseline.value.value);
    if (moves > 0) said.push(move("increase"));
    if (moves < 0) said.push(move("decrease"));
  }
  const [first, ...others] = said;
  if (first === undefined || others.some((one) => one.direction !== first.direction)) return undefined;
  return { value: first.direction, start: name.start, end: name.end, because: first.because };
}

function words(direction: Direction) {
  const because =
    direction === "increase"
      ? { "zh-Hans": "写明提高、增加之类的词", en: "Its words say that it is to rise" }
      : { "zh-Hans": "写明降低、控制之类的词", en: "Its words say that it is to fall or to be held down" };
  return { direction, because };
}

function bound(direction: Direction) {
  const because =
    direction === "increase"
      ? { "zh-Hans": "目标为下限", en: "The target is a lower bound" }
      : { "zh-Hans": "目标为上限", en: "The target is an upper bound" };
  return { direction, because };
}

function move(direction: Direction) {
  const because =
    direction === "increase"
      ? { "zh-Hans": "目标值高于基期值", en: "The target is above the baseline" }
      : { "zh-Hans": "目标值低于基期值", en: "The target is below the baseline" };
  return { direction, because };
}
