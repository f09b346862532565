// A plan from its document: a Word file, or the text of a PDF. What is read, what is open, and the plan after a few answers.
//   npx tsx examples/from-a-document.ts           the made-up files beside this one
//   npx tsx examples/from-a-document.ts my.docx   one of your own: .docx, .html, .md, .csv or .txt

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validatePlan } from "ipr-plan";
import { type Draft, type DraftAnswers, importPlan, planFromDraft } from "ipr-plan/import";
import mammoth from "mammoth";

const beside = (name: string): string => fileURLToPath(new URL(`from-a-document/${name}`, import.meta.url));

/** What the documents do not say: a person answers. */
const answersTo: Readonly<Record<string, DraftAnswers>> = {
  "county-plan.docx": {
    "/id": "chengxi-2030",
    "/indicators/2/measure": "annual",
    "/indicators/2/regionRule": "sum",
    "/indicators/3/measure": "annual",
    "/indicators/3/regionRule": "ratio",
  },
  "county-plan-pdf.txt": {
    "/id": "chengxi-2030",
    "/indicators/2/baseline/value": "5",
    "/indicators/2/measure": "point-in-time",
    "/indicators/2/regionRule": "sum",
    "/indicators/2/direction": "increase",
    "/indicators/4/measure": "annual",
    "/indicators/4/regionRule": "sum",
    "/indicators/4/direction": "increase",
    "/indicators/5/measure": "point-in-time",
    "/indicators/5/regionRule": "sum",
    "/indicators/5/direction": "increase",
  },
};

const given = process.argv.slice(2);
for (const path of given.length > 0 ? given : [beside("county-plan.docx"), beside("county-plan-pdf.txt")]) {
  const name = path.split("/").at(-1) ?? path;
  const draft = importPlan(await textOf(path));
  console.log(`\n${name}`);
  tell(draft);
  const result = planFromDraft(draft, answersTo[name]);
  if (result.ok) {
    const issues = validatePlan(result.plan).filter(({ level }) => level !== "note");
    console.log(
      `  plan ${result.plan.id}: ${result.plan.indicators.length} indicators, ${issues.length} warnings`,
    );
    for (const { message } of issues) console.log(`    ${message.en}`);
  } else for (const { message } of result.issues) console.log(`  ${message.en}`);
}

/** The text of a document: Word as HTML, which keeps its tables; the lines of a PDF joined to paragraphs. */
async function textOf(path: string): Promise<string> {
  if (path.endsWith(".docx")) return (await mammoth.convertToHtml({ path })).value;
  const text = readFileSync(path, "utf8");
  return path.endsWith(".txt") ? withoutLineEnds(text) : text;
}

/**
 * A reader of PDF files, such as unpdf or pdfjs-dist, gives the lines as they are set: a sentence breaks where the line was full.
 * A line that is about as long as the longest goes on in the next one.
 */
function withoutLineEnds(text: string): string {
  const lines = text.split(/\r?\n/);
  const widest = Math.max(...lines.map(({ length }) => length));
  return lines
    .map((line) => (line.length > widest * 0.85 && !/[。：；:;.]$/.test(line) ? line : `${line}\n`))
    .join("");
}

function tell({ plan, holes, unclaimed, issues }: Draft): void {
  console.log(`  ${plan.title?.["zh-Hans"]}, ${plan.period?.start}—${plan.period?.end}`);
  for (const { name, unit = "", baseline, targets } of plan.indicators ?? []) {
    const aims = targets?.map((one) => `${one?.year} ${one && "value" in one ? one.value : "?"}`);
    console.log(`  ${name?.["zh-Hans"]} ${unit}: ${baseline?.value ?? "–"} → ${aims?.join(", ")}`);
  }
  for (const { at, reason, candidates } of holes) {
    console.log(`  open ${at}: ${reason}${candidates.map(({ value }) => ` ${value}?`).join("")}`);
  }
  for (const { raw, reason } of unclaimed) console.log(`  left ${raw}: ${reason.en}`);
  for (const { message } of issues) console.log(`  ${message.en}`);
}
