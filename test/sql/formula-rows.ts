import { pick, randomNumbers } from "./random.js";

/**
 * Rows for any formula, as decimal text: small numbers over small round ones, of which many tie; the neighbours of ties;
 * sizes up to 10^15 and down to the last place; numbers below 0; zeros and blanks.
 */
export function formulaRows(
  places: readonly number[],
  count: number,
  seed: bigint,
): readonly (readonly (string | null)[])[] {
  const random = randomNumbers(seed);
  const value = (digits: string, decimals: number): string => {
    const padded = digits.padStart(decimals + 1, "0");
    const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
    return random(6) === 0 ? `-${text}` : text;
  };
  const digits = (length: number): string =>
    Array.from({ length }, () => String(random(10)))
      .join("")
      .replace(/^0+(?=\d)/, "");
  const round = [
    "1",
    "2",
    "4",
    "5",
    "8",
    "16",
    "20",
    "25",
    "32",
    "40",
    "200",
    "400",
    "800",
    "2000",
    "20000",
    "80000",
  ];
  return Array.from({ length: count }, (_, row) => {
    const kind = row % 4;
    if (kind === 0)
      return places.map((decimals) => value(pick(random, round) + "0".repeat(decimals), decimals));
    if (kind === 1) {
      // (2q + 1)m over 2m · 10^p ties at p places; one more or less is its neighbour.
      const [m, q] = [1 + random(5000), random(100_000)];
      const above = (2 * q + 1) * m + pick(random, [0, 0, 1, -1]);
      const below = 2 * m * 10 ** random(7);
      return places.map((decimals, at) =>
        value(String(at === 0 ? above : below) + "0".repeat(decimals), decimals),
      );
    }
    if (kind === 2) return places.map((decimals) => value(digits(1 + random(7)), decimals));
    return places.map((decimals) => {
      const one = random(20);
      if (one === 0) return null;
      return one < 3 ? "0" : value(digits(1 + random(15)), decimals);
    });
  });
}
