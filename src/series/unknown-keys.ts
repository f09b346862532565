import { show } from "../issue.js";
import type { Finding } from "../value/finding.js";
import { nearest } from "../value/nearest.js";

/** The keys that a record should not have: a slip of the pen would lose what stands under it. */
export function unknownKeys(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  within: readonly string[] = [],
): Finding[] {
  const findings: Finding[] = [];
  for (const key in record) {
    if (known.includes(key) || !Object.hasOwn(record, key)) continue;
    const meant = nearest(key, known);
    const received = show(key);
    findings.push({
      code: "key-unknown",
      within: [...within, key],
      expected: known.join(", "),
      received,
      message: {
        "zh-Hans": `未知的键 ${received}${meant === undefined ? `，应为 ${known.map((one) => `"${one}"`).join("、")} 之一` : `，是否为 "${meant}"？`}`,
        en: `Unknown key ${received}: expected ${meant === undefined ? `one of ${known.join(", ")}` : `"${meant}"`}`,
      },
      ...(meant !== undefined && !Object.hasOwn(record, meant) && { write: { key: meant } }),
    });
  }
  return findings;
}
