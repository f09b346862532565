import type { Issue } from "ipr-plan";

type Json = Record<string, unknown>;

/** Data as it is when the suggestion of an issue is followed. */
export function written(data: unknown, { path, write }: Issue): unknown {
  const steps = path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (write === undefined) return data;
  if ("fields" in write)
    return changed(data, steps.slice(0, -1), (holder) => merged(holder as Json, write.fields));
  const last = steps.at(-1) ?? "";
  if ("value" in write) {
    return changed(data, steps.slice(0, -1), (holder) => {
      if (Array.isArray(holder)) return holder.with(Number(last), write.value);
      return { ...(holder as Json), [last]: write.value };
    });
  }
  return changed(data, steps.slice(0, -1), (holder) => {
    const { [last]: value, ...rest } = holder as Json;
    return { ...rest, [write.key]: value };
  });
}

/** A JSON merge patch (RFC 7396) of one level. */
function merged(holder: Json, fields: Readonly<Record<string, string | null>>): Json {
  return Object.fromEntries(Object.entries({ ...holder, ...fields }).filter(([, value]) => value !== null));
}

function changed(data: unknown, steps: readonly string[], change: (holder: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return data.with(Number(step), changed(data[Number(step)], rest, change));
  return { ...(data as Json), [step]: changed((data as Json)[step], rest, change) };
}
