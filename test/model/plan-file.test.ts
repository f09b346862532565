import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  assess,
  observe,
  parsePlan,
  planFile,
  planJsonSchema,
  planSchemaVersion,
  validatePlan,
} from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const folder = new URL("../cases/plan-files/", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const isPlan = new Ajv2020({ strictTuples: false }).compile(planJsonSchema());

describe("a plan file", () => {
  test.each(
    [national2025, guangxi2025, gansu2035, bazhong2025, city2025].map((plan) => [plan.id, plan] as const),
  )("of %s carries the version of its shape, and is read back as it was written", (_id, plan) => {
    const text = JSON.stringify(planFile(deepFreeze(plan)));
    expect(text.startsWith(`{"schemaVersion":"${planSchemaVersion}","id":`)).toBe(true);
    const result = parsePlan(JSON.parse(text));
    expect(result).toEqual({ ok: true, plan: { schemaVersion: planSchemaVersion, ...plan } });
    if (result.ok) expect(planFile(result.plan)).toEqual(result.plan);
  });

  // Files as earlier versions of the library wrote them. They are never edited; new ones are added beside them.
  test.each(readdirSync(folder))("of an earlier version stays readable: %s", (file) => {
    const data = read(file);
    const result = parsePlan(data);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(isPlan(data)).toBe(true);
    expect(result.plan).toEqual(data);
    expect(validatePlan(result.plan).filter(({ level }) => level === "error")).toEqual([]);
    const observed = observe(result.plan, { patents: { 2022: 3890 } });
    expect(assess(result.plan, "patents", observed).completion).toBeCloseTo(0.3833, 4);
  });

  test("without a version is read as one of the first", () => {
    expect(readdirSync(folder)).toContain("unversioned.json");
    expect(read("unversioned.json")).not.toHaveProperty("schemaVersion");
  });

  test("of a later major version is one issue, which says what to do", () => {
    const result = parsePlan({ schemaVersion: "2.0", id: 5, whatever: [] });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: "schema-version-newer",
          path: "/schemaVersion",
          expected: "a version up to 1.0",
          received: '"2.0"',
        },
      ],
    });
    expect(isPlan({ ...national2025, schemaVersion: "2.0" })).toBe(false);
  });

  test("of a later minor version is read where it holds nothing new, and what is new has its path", () => {
    expect(parsePlan({ ...national2025, schemaVersion: "1.7" }).ok).toBe(true);
    expect(parsePlan({ ...national2025, schemaVersion: "1.7", mood: "good" })).toMatchObject({
      issues: [{ code: "key-unknown", path: "/mood" }],
    });
  });

  test.each([[1], ["1"], ["0.9"], ["v1.0"], [null], ["1.0.0"]])(
    "with the version %j is refused",
    (schemaVersion) => {
      const result = parsePlan({ ...national2025, schemaVersion });
      expect(result).toMatchObject({ ok: false, issues: [{ path: "/schemaVersion" }] });
      expect(isPlan({ ...national2025, schemaVersion })).toBe(false);
    },
  );
});
