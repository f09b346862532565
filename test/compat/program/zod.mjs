// Everything that zod has a part in: reading, issues, schemas, in one text that no version of zod may change.

import {
  commentarySchema,
  observationSchema,
  parseObservations,
  parsePlan,
  planFile,
  planJsonSchema,
  planSchema,
  validatePlan,
} from "ipr-plan";
import * as plans from "ipr-plan/plans";

const { bazhong2025, city2025, guangxi2025, guangxi2025Commentary, national2025, national2030 } = plans;
const valid = [bazhong2025, city2025, guangxi2025, national2025, national2030];

/** Each field of a plan in turn replaced by something of another kind, and left out. */
function* spoilt(value, path = []) {
  if (path.length > 0) for (const wrong of [undefined, 7, "…", []]) yield { path, wrong };
  if (value === null || typeof value !== "object") return;
  const entries = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  for (const [key, one] of entries) yield* spoilt(one, [...path, key]);
}

function withWrong(file, { path, wrong }) {
  const copy = structuredClone(file);
  const holder = path.slice(0, -1).reduce((one, key) => one[key], copy);
  if (wrong === undefined) delete holder[path.at(-1)];
  else holder[path.at(-1)] = wrong;
  return copy;
}

const file = JSON.parse(JSON.stringify(planFile(guangxi2025)));
const cases = [...spoilt(file)];
// The schemas speak with zod's own words, which are zod's; whether they accept, and where they do not, is the library's.
const placesOf = ({ success, error }) => success || error.issues.map(({ code, path }) => ({ code, path }));

console.log(
  JSON.stringify(
    {
      cases: cases.length,
      parsed: valid.map((plan) => parsePlan(planFile(plan))),
      validated: valid.map((plan) => validatePlan(plan, { parents: [national2025] })),
      spoilt: cases.map((one) => ({ ...one, issues: parsePlan(withWrong(file, one)).issues ?? null })),
      nothing: [undefined, null, 1, "plan", [], {}].map((one) => parsePlan(one)),
      observations: [{}, { "high-value-patents-per-10k": { 2021: "x", 2022: { value: true } } }, null, 1].map(
        (one) => parseObservations(guangxi2025, one),
      ),
      // How zod writes unions and tuples as JSON Schema is not the same in all of its versions.
      described: Object.keys(planJsonSchema().$defs),
      schemas: [
        ...cases.map((one) => placesOf(planSchema.safeParse(withWrong(file, one)))),
        placesOf(commentarySchema.safeParse(guangxi2025Commentary)),
        placesOf(commentarySchema.safeParse({ plan: 1 })),
        ...[{ period: "2021", value: "1" }, { period: 2021 }, "1"].map((one) =>
          placesOf(observationSchema.safeParse(one)),
        ),
      ],
    },
    null,
    1,
  ),
);
