import { inChinese, show } from "../issue.js";
import type { Finding } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { unknownKeys } from "./unknown-keys.js";

const texts = ["document", "locator", "raw"] as const;
const keys: readonly string[] = [...texts, "url"];

/** What is wrong with what should be a reference: document, locator and the text as printed, all of them texts. */
export function referenceFindings(given: unknown): readonly Finding[] {
  if (!isRecord(given)) return [notText(["reference"], given, "an object with document, locator and raw")];
  const findings = unknownKeys(given, keys, ["reference"]);
  for (const key of texts) {
    // The printed text may be blank, as a cell is.
    const holds = typeof given[key] === "string" && (key === "raw" || given[key] !== "");
    if (!holds) findings.push(notText(["reference", key], given[key]));
  }
  const { url } = given;
  if (url !== undefined && (typeof url !== "string" || url === "")) {
    findings.push(notText(["reference", "url"], url));
  }
  return findings;
}

function notText(within: readonly string[], given: unknown, expected = "a text that is not empty"): Finding {
  const received = given === undefined ? "nothing" : show(given);
  const zh = within.length === 1 ? '含 "document"、"locator"、"raw" 的对象' : "非空文本";
  return {
    code: "reference-invalid",
    within,
    expected,
    received,
    message: {
      "zh-Hans": `出处有误：应为${zh}，实为 ${inChinese(received)}`,
      en: `Not a reference: expected ${expected}, received ${received}`,
    },
  };
}
