import { inChinese, type Message, show } from "../issue.js";
import { actionStatuses } from "../model/action-statuses.js";
import { meantPeriod } from "../printed/meant-period.js";
import { referenceFindings } from "../series/reference-findings.js";
import { unknownKeys } from "../series/unknown-keys.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { type Finding, withSuggestion } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { locales } from "../value/locales.js";
import { nearest } from "../value/nearest.js";
import { readPeriod } from "../value/period.js";

const keys: readonly string[] = ["action", "status", "on", "note", "evidence"];

/** What is wrong with what should be the status of an action, whatever plan it is of. */
export function statusFindings(given: unknown): readonly Finding[] {
  if (!isRecord(given)) return [finding([], expected.record, given)];
  const { action, status, on, note, evidence } = given;
  const findings: Finding[] = [...unknownKeys(given, keys)];
  if (typeof action !== "string" || action === "")
    findings.push(finding(["action"], expected.action, action));
  if (!isKeyOf(actionStatuses, status)) findings.push(unknownState(status));
  if (readPeriod(on)?.frequency !== "day") findings.push(notDay(on));
  if (note !== undefined) findings.push(...noteFindings(note));
  if (evidence !== undefined) {
    for (const found of referenceFindings(evidence)) {
      findings.push({ ...found, within: ["evidence", ...(found.within ?? []).slice(1)] });
    }
  }
  return findings;
}

function noteFindings(note: unknown): readonly Finding[] {
  if (!isRecord(note)) {
    const meant = typeof note === "string" && note !== "" ? { value: { "zh-Hans": note } } : undefined;
    return [withSuggestion(finding(["note"], expected.note, note), meant)];
  }
  const wrong = Object.keys(note).filter(
    (key) => locales.some((one) => one === key) && (typeof note[key] !== "string" || note[key] === ""),
  );
  return [
    ...unknownKeys(note, locales, ["note"]),
    ...wrong.map((key) => finding(["note", key], expected.text, note[key])),
    ...("zh-Hans" in note ? [] : [finding(["note", "zh-Hans"], expected.text, undefined)]),
  ];
}

/** A word for a status in place of its code says which one is meant. */
function unknownState(given: unknown): Finding {
  const codes = keysOf(actionStatuses);
  const text = typeof given === "string" ? given.trim() : "";
  const word = text.startsWith("已") ? text.slice(1) : text;
  const meant =
    codes.find((code) => Object.values<string>(actionStatuses[code]).includes(word)) ?? nearest(word, codes);
  const list = codes.map((code) => `"${code}"（${actionStatuses[code]["zh-Hans"]}）`).join("、");
  const found = finding(["status"], { "zh-Hans": ` ${list} 之一`, en: codes.join(" | ") }, given);
  return withSuggestion(found, meant === undefined ? undefined : { value: meant });
}

function notDay(given: unknown): Finding {
  const meant = typeof given === "string" ? meantPeriod(given) : undefined;
  const day = meant !== undefined && "period" in meant ? readPeriod(meant.period) : undefined;
  const found = finding(["on"], expected.day, given);
  // What is said of a month or a year is said of its last day.
  return withSuggestion(found, day === undefined ? undefined : { value: day.end });
}

const expected = {
  record: {
    "zh-Hans": '含 "action"、"status"、"on" 的对象',
    en: "an object with action, status and on",
  },
  action: { "zh-Hans": "规划中任务的标识", en: "the id of an action of the plan" },
  day: { "zh-Hans": '如 "2024-12-31" 的日期', en: 'a day such as "2024-12-31"' },
  note: { "zh-Hans": '形如 {"zh-Hans":"…"} 的文本', en: 'a text such as {"zh-Hans":"…"}' },
  text: { "zh-Hans": "非空文本", en: "text that is not empty" },
} as const satisfies Record<string, Message>;

function finding(within: readonly string[], wanted: Message, given: unknown): Finding {
  const received = given === undefined ? "nothing" : show(given);
  return {
    code: "action-status-invalid",
    within,
    expected: wanted.en,
    received,
    message: {
      "zh-Hans": `任务进展有误：应为${wanted["zh-Hans"]}，实为 ${inChinese(received)}`,
      en: `Not the status of an action: expected ${wanted.en}, received ${received}`,
    },
  };
}
