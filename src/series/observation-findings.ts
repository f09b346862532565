import { inChinese, show } from "../issue.js";
import { comparatorOf } from "../printed/comparator-words.js";
import { statusOf } from "../printed/status-words.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { type Finding, withSuggestion } from "../value/finding.js";
import { missingReasons } from "../value/missing.js";
import { nearest } from "../value/nearest.js";
import { qualifiers } from "../value/qualifier.js";
import { valueStatuses } from "../value/statuses.js";

/** A number may be given roughly; of none there is nothing to give. */
export function qualifiedGap(missing: unknown, qualifier: unknown): Finding {
  const received = `{ missing: ${show(missing)} } with qualifier ${show(qualifier)}`;
  const zh = `缺失原因旁有 "qualifier"：${inChinese(show(qualifier))}`;
  return { ...notAnObservation(received, zh), within: ["qualifier"] };
}

/** A word for how a number is given that is none. */
export function unknownQualifier(qualifier: unknown): Finding {
  const list = keysOf(qualifiers);
  const words = list.map((one) => `"${one}"（${qualifiers[one].before["zh-Hans"].trim()}）`);
  const meant = typeof qualifier === "string" ? comparatorOf(qualifier) : undefined;
  const finding: Finding = {
    code: "observation-invalid",
    within: ["qualifier"],
    expected: list.join(" | "),
    received: show(qualifier),
    message: {
      "zh-Hans": `"qualifier" 有误：应为 ${words.join("、")} 之一，实为 ${inChinese(show(qualifier))}`,
      en: `Not an observation: expected a qualifier (${list.join(", ")}), received ${show(qualifier)}`,
    },
  };
  return withSuggestion(finding, isKeyOf(qualifiers, meant) ? { value: meant } : undefined);
}

/** A gap is not provisional or estimated. */
export function statusOfGap(missing: unknown, status: unknown): Finding {
  const received = `{ missing: ${show(missing)} } with status ${show(status)}`;
  const zh = `缺失原因旁有状态 ${inChinese(show(status))}`;
  return { ...notAnObservation(received, zh), within: ["status"] };
}

/** What can be written for a period, beside what was. */
export function notAnObservation(received: string, zh = inChinese(received)): Finding {
  const statuses = keysOf(valueStatuses).join(" | ");
  return {
    code: "observation-invalid",
    expected: `a number, decimal text, null, { value, status?: ${statuses}, unit? } or { missing }`,
    received,
    message: {
      "zh-Hans": `不是观测值：应为数值、十进制文本、null、形如 { "value": "12.3", "status": "P" } 或 { "missing": "not-reported" } 的对象，实为 ${zh}`,
      en: `Not an observation: expected a number, decimal text, null, { value, status? } or { missing }, received ${received}`,
    },
  };
}

/** No number and no reason: what is left empty is a gap, and every gap says why. */
export function gapWithoutReason(received: string): Finding {
  return {
    code: "observation-invalid",
    expected: "a number, or why there is none: { missing }, such as not-reported",
    received,
    message: {
      "zh-Hans": `没有数值，也没有缺失原因：应写数值，或在 "missing" 中写明原因，如 "not-reported"，实为 ${inChinese(received)}`,
      en: `Neither a value nor a reason: expected a number, or why there is none in "missing", such as not-reported, received ${received}`,
    },
  };
}

/** A status that is none, with the code of one in words. */
export function unknownStatus(status: unknown, received: string): Finding {
  const meant = typeof status === "string" ? statusOf(status) : undefined;
  const list = keysOf(valueStatuses);
  const finding: Finding = {
    code: "observation-invalid",
    within: ["status"],
    expected: `a status: ${list.map((one) => `${one} (${valueStatuses[one].en})`).join(", ")}`,
    received,
    message: {
      "zh-Hans": `状态有误：应为 ${list.map((one) => `"${one}"（${valueStatuses[one]["zh-Hans"]}）`).join("、")} 之一，实为 ${inChinese(show(status))}`,
      en: `Not an observation: expected a status (${list.map((one) => `${one} ${valueStatuses[one].en}`).join(", ")}), received ${received}`,
    },
  };
  return withSuggestion(finding, meant === undefined ? undefined : { value: meant });
}

/** A reason that is none. */
export function unknownReason(reason: unknown): Finding {
  const reasons = keysOf(missingReasons);
  const close = typeof reason === "string" ? nearest(reason, reasons) : undefined;
  const received = `{ missing: ${show(reason)} }`;
  const finding: Finding = {
    code: "observation-invalid",
    within: ["missing"],
    expected: "a reason, such as not-reported or blank-cell",
    received,
    message: {
      "zh-Hans": `缺失原因有误：应为 "not-reported"、"blank-cell" 等，实为 ${inChinese(show(reason))}`,
      en: `Not an observation: expected a reason such as not-reported or blank-cell, received ${received}`,
    },
  };
  return withSuggestion(finding, close === undefined ? undefined : { value: close });
}
