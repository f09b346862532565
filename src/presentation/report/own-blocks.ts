import type { LocalizedText } from "../../value/localized-text.js";
import type { ReportBlock, ReportChart } from "./report.js";
import { sentence } from "./sentence.js";
import { inBoth } from "./words/names.js";

/** What a caller adds to sections: pictures and paragraphs. */
interface Own<Code extends string> {
  readonly text?: { readonly [Key in Code]?: readonly LocalizedText[] };
  readonly charts?: { readonly [Key in Code]?: readonly Omit<ReportChart, "kind">[] };
}

/** The caller's own pictures and paragraphs of a section, behind what the figures say. */
export function ownBlocks<Code extends string>(
  { text, charts }: Own<Code>,
  code: Code,
): readonly ReportBlock[] {
  return [
    ...(charts?.[code] ?? []).map((chart) => ({ kind: "chart" as const, ...chart })),
    ...(text?.[code] ?? []).map((one) => ({
      kind: "paragraph" as const,
      sentences: [sentence("own-text", [], inBoth(one))],
    })),
  ];
}
