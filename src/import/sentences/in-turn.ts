import type { Span } from "../draft/draft.js";
import { listOfNames } from "./list-of-names.js";
import { nameIn } from "./name-in.js";
import type { Peeled } from "./peel.js";
import type { Statement } from "./statement.js";
import type { AmountToken } from "./token.js";

const joint = /^[\s、和及与以,]*$/u;

/** The numbers that stand in a row with nothing but marks between them. */
export function sharing(text: string, amounts: readonly AmountToken[], at: number): readonly AmountToken[] {
  const group: AmountToken[] = [];
  for (const amount of amounts.slice(at, at + 40)) {
    const last = group.at(-1);
    if (last !== undefined && !joint.test(text.slice(last.end, amount.start))) break;
    group.push(amount);
  }
  return group;
}

/** Names and numbers, or times and numbers, in turn; `undefined` where they are not equally many. */
export function inTurn(
  text: string,
  start: number,
  words: Peeled,
  group: readonly AmountToken[],
): readonly Statement[] | undefined {
  const shared = { form: "first", words, inBrackets: false } as const;
  const periods = words.time?.periods ?? [];
  if (periods.length > 1) {
    const name = nameIn(text, start, words.end);
    if (periods.length !== group.length || name === undefined) return undefined;
    return group.map((amount, at) => ({
      ...shared,
      name,
      amount,
      ...(words.time && { time: words.time }),
      period: periods[at] ?? "",
    }));
  }
  const listed = sharedEnding(text, start, words.end);
  const suffix = listed ?? lastEnding(text, start, words.end);
  const names =
    group.length < 2 ? undefined : listOfNames(text, start, listed?.from ?? words.end, group.length);
  const found = names?.map((part) => nameIn(text, part.start, part.end));
  if (found === undefined || found.some((name) => name === undefined)) return undefined;
  return group.map((amount, at) => ({
    ...shared,
    ...(found[at] && { name: found[at] }),
    amount,
    isListed: true,
    ...(suffix &&
      (listed !== undefined || lacksEnding(text, found[at])) && {
        ending: { start: suffix.start, end: suffix.end },
        ...(listed === undefined && { isEndingOptional: true as const }),
      }),
    ...(words.time && { time: words.time }),
  }));
}

/** 发明、实用新型等三种专利的申请量: what stands behind 等 belongs to each name of the list. */
function sharedEnding(text: string, start: number, end: number) {
  const words = text.slice(Math.max(start, end - 40), end);
  const found = /等(?:[一二三四五六七八九十两\d]{1,2}[个类种项大])?([^、等]{2,20})$/u.exec(words);
  if (found?.[1] === undefined) return undefined;
  return { from: end - words.length + found.index, start: end - found[1].length, end };
}

/** 发明专利、实用新型专利授权量: the last name says what is counted of all. */
function lastEnding(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(Math.max(start, end - 12), end);
  const found =
    /(?:(?:授权|申请|拥有|登记|注册|受理|保有|成交|交易|发证)(?:总?量|总?数|数量|件数|总?额|金额)|总量|总数|数量)$/u.exec(
      words,
    );
  return found === null ? undefined : { start: end - found[0].length, end };
}

function lacksEnding(text: string, name: Span | undefined): boolean {
  return name !== undefined && !/[量率数额值重度期]$/u.test(text.slice(name.start, name.end));
}
