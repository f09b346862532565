/** The objects that two results of each call have in common and that a caller could change; known ones do not count. */
export function sharedObjects(
  calls: Readonly<Record<string, () => unknown>>,
  known: readonly unknown[],
): readonly string[] {
  const given = objectsIn(known);
  return Object.entries(calls).flatMap(([name, call]) => {
    const first = objectsIn(call());
    return [...objectsIn(call())].flatMap(([object, path]) =>
      first.has(object) && !given.has(object) ? [`${name}: ${path} is one object in two results`] : [],
    );
  });
}

/** Every object that can be changed, with a path to it. */
function objectsIn(value: unknown, path = "", found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  if (!Object.isFrozen(value)) found.set(value, path);
  for (const [key, inner] of Object.entries(value)) objectsIn(inner, `${path}/${key}`, found);
  return found;
}
