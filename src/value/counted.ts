/** A count with its noun, for English messages: `1 place`, `2 places`. Where the plural is no added s, it is told. */
export function counted(count: number | bigint, one: string, many = `${one}s`): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}
