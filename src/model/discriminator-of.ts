import type * as z from "zod/v4";

/** The field that says which member of a union is meant, where it names none. Older versions of zod tell it by the path alone. */
export function discriminatorOf(issue: z.core.$ZodIssue): string | undefined {
  const isUnmatched =
    issue.code === "invalid_union" && "note" in issue && issue.note === "No matching discriminator";
  return isUnmatched ? String(issue.path.at(-1)) : undefined;
}
