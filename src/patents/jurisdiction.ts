/** What a fact that a record may not give can be. */
export type Certainty = boolean | "unknown";

/** A jurisdiction whose residents' patents are counted. */
export interface ResidentsOf {
  /** As the caller wrote it. */
  readonly code: string;
  /** The same place as the codes of GB/T 2260 have it, where they do: `810000` for `HK`. */
  readonly place: string;
  /** What the codes of its parts begin with. */
  readonly stem: string;
  /** Whether the code is of neither standard; then those of the records may be of the register's own, too. */
  readonly own: boolean;
  readonly holders: "first-named" | "any";
}

/** What is asked for; `undefined` for what is no code. */
export function residentsOf(code: unknown, holders: ResidentsOf["holders"]): ResidentsOf | undefined {
  if (typeof code !== "string") return undefined;
  const place = atHome.get(code) ?? code;
  const own = provinceOf(place) === 0 && !isCountry(place);
  // A code of digits, or of two letters, that is of neither standard is a mistake: 45, 4501, un.
  if (own && !(ownCode.test(code) && !/^(?:\d+|[a-z]{2})$/i.test(code))) return undefined;
  return { code, place, stem: provinceOf(place) === 0 ? place : stemOf(place), own, holders };
}

/** The codes of a register of its own. */
const ownCode = /^\w{2,20}$/;

/** Hong Kong, Macao and Taiwan have codes of either standard. */
export const atHome: ReadonlyMap<string, string> = new Map([
  ["TW", "710000"],
  ["HK", "810000"],
  ["MO", "820000"],
]);

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
 * Whether a place lies in the jurisdiction; unknown where only a wider place is given (the province, for a city), where
 * none is (an empty cell of a table is a blank code), and where a text is no code, such as the name of a place.
 */
function liesIn(code: string, asked: ResidentsOf): Certainty {
  const province = provinceOf(code);
  if (province === 0) return liesAbroadOrUnknown(code, asked);
  if (asked.place === "CN") return isMainland(province);
  // Most records lie in another province.
  if (code.startsWith(asked.stem)) return true;
  return province === provinceOf(asked.place) && asked.place.startsWith(stemOf(code)) ? "unknown" : false;
}

function liesAbroadOrUnknown(code: string, asked: ResidentsOf): Certainty {
  if (code === asked.code) return true;
  const home = atHome.get(code);
  if (home !== undefined) return liesIn(home, asked);
  if (code === "CN") return isMainland(provinceOf(asked.place)) ? "unknown" : false;
  return isCode(code, asked) ? false : "unknown";
}

/** Whether a text is a code at all: of a place in China, of a country, or of the register's own. */
export function isCode(code: string, { own }: ResidentsOf): boolean {
  return provinceOf(code) !== 0 || isCountry(code) || (own && ownCode.test(code));
}

/**
 * Two capitals, as ISO 3166 and the patent offices (WIPO ST.3) write countries. Those that ISO leaves to its users name none,
 * such as XX, which the offices write for an unknown one; XK is Kosovo.
 */
const country = /A[B-Z]|[B-PR-WY][A-Z]|Q[A-L]|XK|Z[A-Y]/;

/** The same as the engines of SQL read it. */
export const countryCode = country.source;

function isCountry(code: string): boolean {
  return code.length === 2 && country.test(code);
}

/** What the codes of a region's parts begin with: `45` for `450000`, `4501` for `450100`. */
function stemOf(code: string): string {
  return code.replace(/(?:00){1,2}$/, "");
}

/** The first two of the six digits of GB/T 2260, where they are those of a province; 0 for any other text. */
function provinceOf(code: string): number {
  if (code.length !== 6) return 0;
  for (let at = 0; at < 6; at++) {
    const digit = code.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
  }
  const province = (code.charCodeAt(0) - 48) * 10 + code.charCodeAt(1) - 48;
  return provinces.has(province) ? province : 0;
}

/** The first two digits of the codes of provinces. */
export const provinces: ReadonlySet<number> = new Set([
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54],
  ...[61, 62, 63, 64, 65, 71, 81, 82],
]);

// The national series counts 国内（不含港澳台）.
function isMainland(province: number): boolean {
  return province !== 0 && province !== 71 && province !== 81 && province !== 82;
}
