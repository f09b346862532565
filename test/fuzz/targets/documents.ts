import fc from "fast-check";
import { type Draft, importPlan, planFromDraft } from "ipr-plan/import";
import { documents as madeUp } from "../../import/made-documents.js";
import { attempt } from "../attempt.js";
import { anything, hostileText } from "../hostile.js";
import { target } from "../target.js";

const piece = fc.oneof(
  fc.constantFrom(
    ...'<table>|<tr>|<td>|<td rowspan=3>|<th colspan=2>|</td>|</table>|<p>|<sup>|&ge;|&#48;|&amp|<script>|</script>|\n|\t| | | |指标|序号|2025年|2030年目标值|属性|预期性|单位|件|%|≥|12|3.5|〔3〕|其中：|（一）|1.|专栏2|规划|《|》|“十五五”|注：*为2024年数据|,|"|\\|、'.split(
      "|",
    ),
  ),
  hostileText,
  fc.nat(99).map(String),
);

const texts = fc.oneof(
  { weight: 3, arbitrary: madeUp },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(madeUp, fc.array(piece, { maxLength: 10 }))
      .map(([text, more]) => text + more.join("")),
  },
);

/** Documents of any kind, and plans made of their drafts with any answers. */
export const documents = [
  target({
    name: "documents",
    perRound: 40,
    inputs: fc.record({
      text: fc.oneof({ weight: 20, arbitrary: texts }, { weight: 1, arbitrary: anything }),
      format: fc.constantFrom(undefined, undefined, "text", "html", "markdown", "csv", "pdf"),
      answers: fc.dictionary(
        fc.constantFrom(
          "/id",
          "/period/start",
          "/indicators/0/measure",
          "/indicators/0/targets/0/value",
          "/indicators/1",
          "x",
        ),
        fc.oneof(fc.constantFrom(null, "x", "annual", "12", "2026"), anything),
        { maxKeys: 3 },
      ),
    }),
    run({ text, format, answers }) {
      const draft = attempt(() =>
        importPlan(text as never, (format === undefined ? {} : { format }) as never),
      );
      if (!("plan" in draft)) return draft;
      checkNumbers(String(text), draft);
      return [draft, attempt(() => planFromDraft(draft, answers as never))];
    },
  }),
];

/** What is quoted stands at its place, and every digit of the text is in a claim or unclaimed. */
function checkNumbers(text: string, { claims, unclaimed }: Draft): void {
  // Of values separated by commas, a comma between cells is read as a tab.
  const plain = (printed: string) => printed.replace(/[\s,]/g, " ");
  const isMarkup = /[<&|\\"#*>]/.test(text);
  for (const { raw, start, end } of [...claims, ...unclaimed]) {
    if (start < 0 || end > text.length || start > end)
      throw new Error(`A place outside the text: ${start} to ${end}`);
    if (!isMarkup && plain(text.slice(start, end)) !== plain(raw))
      throw new Error(`${JSON.stringify(raw)} does not stand at ${start}`);
  }
  if (isMarkup) return;
  const left = new Set([...text.matchAll(/\d/g)].map(({ index }) => index));
  for (const { start, end } of [...claims, ...unclaimed])
    for (let at = start; at < end; at++) left.delete(at);
  if (left.size > 0) throw new Error(`Digits at ${[...left].join(", ")} are in no claim`);
}
