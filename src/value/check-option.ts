import { show } from "../issue.js";
import { type Bilingual, refuse } from "./refuse.js";

/** Whose an option is, as its code begins, and as a sentence names it. */
const owners = {
  accumulate: ["累加", "Accumulate"],
  chart: ["图表", "Chart"],
  forecast: ["预测", "Forecast"],
  formula: ["公式", "Formula"],
  import: ["导入", "Import"],
  match: ["匹配", "Match"],
  patent: ["专利", "Patent"],
  regions: ["各地", "Regions"],
  simulation: ["模拟", "Simulation"],
  split: ["分解", "Split"],
  "what-if": ["情景", "What-if"],
  target: ["目标测算", "Target"],
  sql: ["SQL ", "SQL"],
} as const satisfies Record<string, Bilingual>;

/**
 * Throws where an option does not hold.
 *
 * @param owner - What kind of call it is an option of.
 * @param option - Its name; of an option within options, the steps there, such as `parameters/alpha`.
 * @param holds - Whether it does.
 * @param expected - What it should be.
 * @param value - What came.
 */
export function checkOption(
  owner: keyof typeof owners,
  option: string,
  holds: boolean,
  expected: string | Bilingual,
  value: unknown,
): void {
  if (holds) return;
  const [zh, en] = owners[owner];
  throw refuse({
    code: `${owner}-option-invalid`,
    path: `/${option}`,
    expected,
    received: show(value),
    words: [`${zh}选项 ${option} 无效`, `${en} option ${option}`],
  });
}
