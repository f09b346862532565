// A Set of V8 holds 2^24 entries and throws at the next.
const fullSet = 2 ** 23;

/** Remembers ids; `add` says whether an id is new. Grows by about 90 bytes an id, its text included. */
export function distinctIds() {
  const sets = [new Set<string>()];
  return {
    add(id: string): boolean {
      for (const set of sets) if (set.has(id)) return false;
      const last = sets.at(-1);
      if (last === undefined || last.size >= fullSet) sets.push(new Set([id]));
      else last.add(id);
      return true;
    },
  };
}
