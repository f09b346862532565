/** What is achieved was achieved; what is under way is ahead, on track or behind. */
export function verbOf(isDone: boolean, count: number): string {
  return count === 1 ? (isDone ? "was" : "is") : isDone ? "were" : "are";
}
