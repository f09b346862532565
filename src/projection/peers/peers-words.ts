import type { Message } from "../../issue.js";
import { percentText } from "../../value/faithful-text.js";
import { type Missing, missingReasons } from "../../value/missing.js";
import type { PeersGrowth } from "./peers-growth.js";

/** What the growth of other places did to a forecast, or why nothing. */
export function peersWords(peers: PeersGrowth | Missing, isTotal: boolean): Message {
  if ("missing" in peers) {
    const { "zh-Hans": zh, en } = missingReasons[peers.missing.reason];
    return { "zh-Hans": `未计入其他地区的增长：${zh}`, en: `without the growth of other places: ${en}` };
  }
  const { perYear, places, weight } = peers;
  const rate = percentText(Math.abs(perYear), 1, [0]);
  const [zhOne, enOne] = isTotal
    ? ["最近一年的数额", "the last yearly amount"]
    : ["最近值", "the last value"];
  const [zhMoves, enMoves] = perYear < 0 ? ["下降", "falling"] : ["增长", "growing"];
  const share = String(Number(weight.toPrecision(3)));
  return {
    "zh-Hans": `以 ${share} 的权重计入：${zhOne}每年${zhMoves} ${rate}（其他 ${places} 个地区增长率的中位数）`,
    en: `${share} of it is ${enOne}, ${enMoves} by ${rate} a year, the median growth of ${places} other places`,
  };
}
