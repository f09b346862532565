import type { FastifyInstance } from "fastify";
import { assessPlan, type Issue, parseObservations, parsePlan } from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { service } from "../../examples/service/service.js";
import { written } from "../model/written.js";

let app: FastifyInstance;
beforeAll(async () => {
  app = await service();
  for (const plan of [national2025, guangxi2025]) await put(`/plans/${plan.id}`, plan);
});
afterAll(() => app.close());

async function put(url: string, payload: unknown) {
  const answer = await app.inject({
    method: "PUT",
    url,
    headers: { "content-type": "application/json" },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });
  const issues: readonly (Omit<Issue, "message"> & { readonly message: string })[] =
    answer.statusCode === 422 ? answer.json().issues : [];
  return { status: answer.statusCode, issues };
}

const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const observations = `/plans/${guangxi2025.id}/observations`;

describe("the service keeps what it was given", () => {
  test("and the assessment is the same after it was stored and read back", async () => {
    const url = `/plans/${national2025.id}`;
    expect(await put(`${url}/observations`, national2025Observations)).toMatchObject({ status: 204 });
    const kept = await app.inject({ url: `${url}/observations` });
    expect(kept.json()).toStrictEqual(stored(national2025Observations));
    const plan = parsePlan((await app.inject({ url })).json());
    expect(plan.ok).toBe(true);
    const answer = await app.inject({ url: `${url}/assessment?asOf=2023-12-31` });
    expect(answer.json()).toStrictEqual(
      stored(assessPlan(national2025, national2025Observations, { asOf: "2023-12-31" })),
    );
  });

  test("what it does not have is not found", async () => {
    for (const path of ["", "/observations", "/assessment"]) {
      expect((await app.inject({ url: `/plans/none${path}` })).statusCode).toBe(404);
    }
    expect((await put("/plans/none/observations", {})).status).toBe(404);
  });

  test("a body that is no JSON is a bad request, and a byte order mark before it does no harm", async () => {
    expect((await put(observations, "{")).status).toBe(400);
    expect((await put(observations, '\ufeff{"talent":{"2023":1}}')).status).toBe(204);
  });

  test("a day that is none is refused", async () => {
    const answer = await app.inject({ url: `/plans/${national2025.id}/assessment?asOf=tomorrow&locale=en` });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues[0]).toMatchObject({ code: "period-invalid", received: '"tomorrow"' });
  });
});

describe("a wrong input comes back with its place, both sides, and what to write instead", () => {
  const id = "registered-trademarks";
  test.each<[title: string, data: object, path: string, write: unknown]>([
    ["full-width digits", { [id]: { 2023: "２５１６３" } }, `/${id}/2023`, { value: "25163" }],
    ["separators of thousands", { [id]: { 2023: "25,163" } }, `/${id}/2023`, { value: "25163" }],
    [
      "a comparator",
      { [id]: { 2023: "≥5" } },
      `/${id}/2023`,
      { value: { value: "5", qualifier: "at-least" } },
    ],
    [
      "a unit at the number",
      { [id]: { 2023: "200件" } },
      `/${id}/2023`,
      { value: { value: "200", unit: "件" } },
    ],
    [
      "a unit at the number of a record",
      { [id]: { 2023: { value: "200件", status: "P" } } },
      `/${id}/2023/value`,
      { fields: { value: "200", unit: "件" } },
    ],
    ["a byte order mark in a value", { [id]: { 2023: "\ufeff25" } }, `/${id}/2023`, { value: "25" }],
    ["a byte order mark in a period", { [id]: { "\ufeff2023": 25 } }, `/${id}/\ufeff2023`, { key: "2023" }],
    ["a byte order mark in an id", { [`\ufeff${id}`]: { 2023: 25 } }, `/\ufeff${id}`, { key: id }],
    ["NaN as text", { [id]: { 2023: "NaN" } }, `/${id}/2023`, { value: { missing: "not-reported" } }],
    ["a day as spreadsheets count it", { [id]: { 45291: 25 } }, `/${id}/45291`, { key: "2023-12-31" }],
    ["a nested list", { [id]: { 2023: [25] } }, `/${id}/2023`, { value: 25 }],
    ["null for a series", { [id]: null }, `/${id}`, { value: {} }],
    ["empty text", { [id]: { 2023: "" } }, `/${id}/2023`, { value: { missing: "blank-cell" } }],
    [
      "a status in words",
      { [id]: { 2023: { value: 25, status: "预计" } } },
      `/${id}/2023/status`,
      { value: "E" },
    ],
    ["an id with a blank", { "registered trademarks": { 2023: 25 } }, "/registered trademarks", { key: id }],
  ])("%s", async (_, data, path, write) => {
    const answer = await put(`${observations}?locale=en`, data);
    expect(answer.status).toBe(422);
    expect(answer.issues).toMatchObject([
      { path, write, expected: expect.any(String), received: expect.any(String) },
    ]);
    const [issue] = issuesOf(data);
    expect((await put(observations, written(data, issue as Issue))).status).toBe(204);
  });

  test("the same in plans, in Chinese unless told", async () => {
    const plan = { ...national2025, baseYear: "2020年" };
    const answer = await put(`/plans/${national2025.id}`, plan);
    expect(answer.issues).toMatchObject([{ path: "/baseYear", write: { value: "2020" } }]);
    expect(answer.issues[0]?.message).toContain('请写 "2020"');
    expect(await put("/plans/another", national2025)).toMatchObject({
      status: 422,
      issues: [{ path: "/id" }],
    });
  });

  function issuesOf(data: unknown): readonly Issue[] {
    const read = parseObservations(guangxi2025, data);
    return read.ok ? [] : read.issues;
  }
});
