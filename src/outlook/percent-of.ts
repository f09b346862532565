/** A probability as a sentence prints it, in whole per cent: 0 and 100 only of what is certain. */
export function percentOf(probability: number): string {
  const percent = (probability * 100).toFixed(0);
  if (percent === "0" && probability > 0) return "<1%";
  if (percent === "100" && probability < 1) return ">99%";
  return `${percent}%`;
}
