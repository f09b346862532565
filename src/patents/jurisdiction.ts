/** What a fact that a record may not give can be. */
export type Certainty = boolean | "unknown";

/** A jurisdiction whose residents' patents are counted; `stem` is what the codes of its parts begin with. */
export interface ResidentsOf {
  readonly code: string;
  readonly stem: string;
  readonly holders: "first-named" | "any";
}

/** Whether the holders that decide reside in the jurisdiction. */
export function residesIn(
  heldIn: string | readonly string[] | null | undefined,
  asked: ResidentsOf,
): Certainty {
  if (typeof heldIn === "string") return liesIn(heldIn, asked);
  const [first] = heldIn ?? [];
  if (heldIn == null || first === undefined) return "unknown";
  if (asked.holders === "first-named") return liesIn(first, asked);
  let found: Certainty = false;
  for (const code of heldIn) {
    const lies = liesIn(code, asked);
    if (lies === true) return true;
    if (lies === "unknown") found = lies;
  }
  return found;
}

/**
 * Whether a place lies in the jurisdiction; unknown where only a wider place is given (the province, for a city), or none:
 * an empty cell of a table is a blank code.
 */
function liesIn(code: string, { code: asked, stem }: ResidentsOf): Certainty {
  if (code.trim() === "") return "unknown";
  if (asked === "CN") return code === "CN" || isMainland(code);
  if (code.startsWith(stem)) return true;
  if (code === "CN") return isMainland(asked) ? "unknown" : false;
  const province = provinceOf(code);
  // Most records lie in another province.
  if (province === 0 || province !== provinceOf(asked)) return false;
  return asked.startsWith(stemOf(code)) ? "unknown" : false;
}

/** What the codes of a region's parts begin with: `45` for `450000`, `4501` for `450100`; another code is alone. */
export function stemOf(code: string): string {
  return provinceOf(code) === 0 ? code : code.replace(/(?:00){1,2}$/, "");
}

/** The first two digits of a code of GB/T 2260, which are those of the province; 0 for any other code. */
function provinceOf(code: string): number {
  if (code.length !== 6) return 0;
  const tens = code.charCodeAt(0) - 48;
  const ones = code.charCodeAt(1) - 48;
  return tens < 1 || tens > 9 || ones < 0 || ones > 9 ? 0 : tens * 10 + ones;
}

// The national series counts 国内（不含港澳台）.
function isMainland(code: string): boolean {
  const province = provinceOf(code);
  return province !== 0 && province !== 71 && province !== 81 && province !== 82;
}
