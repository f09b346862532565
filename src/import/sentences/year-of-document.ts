import type { TimeToken, Token } from "./token.js";

const titles =
  /((?:19|20)\d\d)年[^。;,\n\d]{0,40}(?:公报|年报|报告|白皮书|概况|情况|要点|总结|工作计划|发展计划|计划)(?:的通知)?$/u;
const furthest = 600;

/**
 * The year that a document is about: that of its title, 2023年国民经济和社会发展统计公报, or else the one year to whose end it counts
 * everything, 截至2023年底.
 */
export function yearOfDocument(folded: string, tokens: readonly Token[]): TimeToken | undefined {
  let at = 0;
  for (const line of folded.slice(0, furthest).split("\n")) {
    const found = line.length <= 80 ? titles.exec(line.trim().replace(/[》\s]{1,4}$/u, "")) : null;
    if (found?.[1] !== undefined) {
      const start = at + line.indexOf(found[1]);
      return { kind: "time", start, end: start + 5, periods: [found[1]] };
    }
    at += line.length + 1;
  }
  const counted = tokens.filter((token): token is TimeToken => token.kind === "time" && token.asOf === true);
  const [first] = counted;
  const isOne =
    first !== undefined &&
    counted.every(({ periods }) => periods.at(-1) === first.periods.at(-1)) &&
    isEnd(folded, first);
  return isOne ? first : undefined;
}

/** 截至2023年底 and not 截至2023年6月: what a whole year came to is counted to its end. */
function isEnd(folded: string, { end, day }: TimeToken): boolean {
  return day === undefined ? /[底末]$/u.test(folded.slice(0, end).slice(-1)) : /-12(?:-31)?$/u.test(day);
}
