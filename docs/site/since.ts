/** The version with which the library is first published: what carries no `@since` of its own has been there since then. */
const firstVersion = "0.2.0";

/** The version since which a name is there. */
export function sinceOf(own: string | undefined): string {
  return own?.trim() || firstVersion;
}
