/** Freezes a value and all that it holds, however deep, cycles included; typed arrays cannot be frozen and are left. */
export function freezeAll<Value>(value: Value): Value {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || ArrayBuffer.isView(next) || Object.isFrozen(next))
      continue;
    Object.freeze(next);
    waiting.push(...Object.values(next));
  }
  return value;
}
