import * as z from "zod/v4";
import { type Issue, show } from "../issue.js";

/**
 * The version of the plan file's shape that this library writes, `major.minor`. The library reads every earlier
 * version. A minor version adds fields; a major version changes or removes some.
 *
 * @category Plans
 * @example
 * planSchemaVersion // => "1.0"
 */
export const planSchemaVersion = "1.0";

/** Versions that can be read: of this major version. An absent version is the first. */
export const schemaVersionSchema = z.string().regex(/^1\.\d{1,4}$/, { error: "schema-version" });

/** The issue of a file written by a later major version, whose other fields say nothing to this one. */
export function newerVersion(data: unknown): Issue | undefined {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "schemaVersion")) return undefined;
  const { schemaVersion } = data as { readonly schemaVersion: unknown };
  const major =
    typeof schemaVersion === "string" ? /^(\d{1,4})\.\d{1,4}$/.exec(schemaVersion)?.[1] : undefined;
  if (major === undefined || Number(major) <= Number.parseInt(planSchemaVersion, 10)) return undefined;
  const received = show(schemaVersion);
  return {
    code: "schema-version-newer",
    level: "error",
    path: "/schemaVersion",
    expected: `a version up to ${planSchemaVersion}`,
    received,
    message: {
      "zh-Hans": `规划文件的结构版本为 ${received}，新于本版 ipr-plan 所能读取的 ${planSchemaVersion}：请升级 ipr-plan`,
      en: `The plan file is of schema version ${received}, later than ${planSchemaVersion}, the latest that this version of ipr-plan reads: update ipr-plan`,
    },
  };
}
