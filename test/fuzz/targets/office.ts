import fc from "fast-check";
import {
  assessRegions,
  assessRegionsAsync,
  forecastMany,
  forecastManyAsync,
  outlookRegions,
  outlookRegionsAsync,
  planReport,
  planTable,
  type Table,
} from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import { importObservations, importPlan } from "ipr-plan/import";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { toXlsx } from "ipr-plan/xlsx";
import mammoth from "mammoth";
import { readSheet } from "read-excel-file/node";
import { madePlans } from "../../import/made-plans.js";
import { observedPlans, shapes } from "../../import/observation-tables.js";
import { anyReport } from "../../presentation/any-report.js";
import { attempt, attemptLater } from "../attempt.js";
import { checkRead } from "../check-read.js";
import { anyNumber, anything } from "../hostile.js";
import { panelOf, panelPlan, panelValues } from "../panel.js";
import { target } from "../target.js";

const locale = fc.constantFrom("zh-Hans" as const, "en" as const);

// One file of each kind, of which bytes are changed.
const files = Promise.all([
  toXlsx(planTable(guangxi2025)),
  toDocx(planReport(national2025, national2025Observations, { kind: "final" })),
]);

/** Files of offices, written and read again; and what is asked for in slices. */
export const office = [
  target({
    name: "workbooks written and read",
    perRound: 2,
    inputs: fc.record({ one: observedPlans, shape: fc.constantFrom(...Object.values(shapes)), locale }),
    async runLater({ one: { plan, observations }, shape, locale }) {
      const bytes = await toXlsx(shape(plan, observations), { locale });
      const rows = await readSheet(Buffer.from(bytes), 1);
      const read = importObservations(plan, rows, { totals: "since-start" });
      checkRead(read, observations);
      return read.unread.length;
    },
  }),
  target({
    name: "documents of Word written and read",
    perRound: 1,
    inputs: fc.record({ plan: madePlans, report: anyReport, locale }),
    async runLater({ plan, report, locale }) {
      const table = { kind: "table", table: planTable(plan) as Table, notes: [] } as const;
      const section = { code: "plan", title: report.title, blocks: [table], sections: [] };
      const bytes = await toDocx({ ...report, sections: [section] }, { locale });
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      const { indicators = [] } = importPlan(value, { format: "html" }).plan;
      const [got, was] = [indicators, plan.indicators].map((all) =>
        all.map((one) => one?.baseline?.value ?? null),
      );
      if (String(got) !== String(was)) throw new Error(`${got} read of ${was}`);
      return was;
    },
  }),
  target({
    name: "files of offices with damaged bytes",
    perRound: 2,
    inputs: fc.record({
      kind: fc.constantFrom(0, 1),
      edits: fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      cut: fc.option(fc.nat(100_000), { nil: undefined, freq: 4 }),
    }),
    async runLater({ kind, edits, cut }) {
      const file = (await files)[kind] ?? new Uint8Array();
      const bytes = Buffer.from(file);
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
      const buffer = cut === undefined ? bytes : bytes.subarray(0, cut % bytes.length);
      // Whether the bytes are a file is for the readers to say. What they still give, the library reads or tells of.
      if (kind === 1) {
        const html = await mammoth.convertToHtml({ buffer }).catch(() => undefined);
        return html === undefined
          ? null
          : attempt(() => importPlan(html.value, { format: "html" }).holes.length);
      }
      const rows = await readSheet(buffer, 1).catch(() => undefined);
      return rows === undefined ? null : attempt(() => importObservations(guangxi2025, rows).unread.length);
    },
  }),
  target({
    name: "reports of any kind as files",
    perRound: 1,
    inputs: fc.tuple(
      fc.oneof({ weight: 9, arbitrary: anyReport }, { weight: 1, arbitrary: anything }),
      locale,
    ),
    async runLater([report, locale]) {
      const made = [
        await attemptLater(() => toXlsx(report as never, { locale })),
        await attemptLater(() => toDocx(report as never, { locale })),
      ];
      // The packages write the time into the file, so that only the kind of a result is the same from run to run.
      return made.map((one) => ("refused" in one ? one : "bytes"));
    },
  }),
  target({
    name: "the same in slices",
    perRound: 4,
    inputs: fc.record({
      values: panelValues,
      chunk: fc.oneof(fc.constantFrom(1, 2, 100), anyNumber),
      asOf: fc.constantFrom(undefined, "2023"),
      numbers: fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 8 }), { maxLength: 4 }),
    }),
    async runLater({ values, chunk, asOf, numbers }) {
      const byRegion = panelOf(values);
      const options = asOf === undefined ? {} : { asOf };
      const pairs = [
        [
          attempt(() => assessRegions(panelPlan, byRegion, options)),
          await attemptLater(() => assessRegionsAsync(panelPlan, byRegion, { ...options, chunk })),
        ],
        [
          attempt(() => outlookRegions(panelPlan, byRegion, options)),
          await attemptLater(() => outlookRegionsAsync(panelPlan, byRegion, { ...options, chunk })),
        ],
        [
          attempt(() => forecastMany(numbers)),
          await attemptLater(() => forecastManyAsync(numbers, { chunk })),
        ],
      ];
      return pairs.map(([atOnce, later]) => {
        const [one, other] = [atOnce, later].map((each) => JSON.stringify(each));
        if (one !== other && !(typeof later === "object" && "refused" in later))
          throw new Error(`${one?.slice(0, 200)} at once, ${other?.slice(0, 200)} in slices`);
        return later !== undefined && "refused" in later ? later : one?.length;
      });
    },
  }),
];
