/** One in the last of some places, `0.01` for two. */
export function lastPlace(places: number): string {
  return `0.${"1".padStart(places, "0")}`;
}
