/** What was released, or is now: each public name and each code of a closed list, with a digest of its signature. */
export type Digests = ReadonlyMap<string, string>;

/** What was added, changed or removed, and is not named in a section of the changelog: `entry name` or `entry name code`. */
export function unnamedChanges(released: Digests, now: Digests, section: string): readonly string[] {
  const all = [...new Set([...released.keys(), ...now.keys()])];
  return all
    .filter((name) => released.get(name) !== now.get(name))
    .filter((name) => !section.includes(`\`${name.split(" ").at(-1)}\``));
}
