import { ownCopy } from "../value/own-copy.js";
import { checkPlan } from "./check-plan.js";
import type { Plan } from "./plan.js";
import { planSchemaVersion } from "./schema-version.js";

/**
 * A plan as it is written to a file, with the version of its shape in front. {@link parsePlan} of this and of later
 * versions of the library reads it back. Where the plan says where its JSON Schema is, that stands first, so that
 * editors find it.
 *
 * @param plan - The plan.
 * @returns New plain data for `JSON.stringify`; the plan itself is not changed.
 * @throws {@link UsageError} `Not a plan: …`
 * @category Plans
 * @example
 * JSON.stringify(planFile(national2025)).slice(0, 23) // => '{"schemaVersion":"1.0",'
 * parsePlan(planFile(national2025)).ok // => true
 */
export function planFile<Id extends string>(plan: Plan<Id>): Plan<Id> {
  checkPlan(plan);
  const { schemaVersion: _, $schema, ...rest } = plan;
  return ownCopy({ ...($schema !== undefined && { $schema }), schemaVersion: planSchemaVersion, ...rest });
}
