import type { TreeNode } from "../posted.js";

const most = { entries: 200, nodes: 5_000, depth: 20, characters: 2_000 };

/** A value as a tree, cut where it is very large, so that the page stays quick. */
export function treeOf(value: unknown): TreeNode {
  const state = { left: most.nodes, above: new Set<object>() };
  return nodeOf(value, state);
}

interface State {
  left: number;
  readonly above: Set<object>;
}

function nodeOf(value: unknown, state: State): TreeNode {
  state.left--;
  if (typeof value === "string") return { kind: "text", text: cut(value) };
  if (typeof value === "number" || typeof value === "bigint") return { kind: "number", text: String(value) };
  if (typeof value === "function") return { kind: "word", text: `function ${value.name}` };
  if (typeof value !== "object" || value === null) return { kind: "word", text: String(value) };
  if (isDecimal(value)) return { kind: "number", text: String(value) };
  if (value instanceof Date) return { kind: "word", text: value.toISOString() };
  if (value instanceof Error) return { kind: "word", text: cut(String(value)) };
  if (state.above.has(value)) return { kind: "word", text: "↑" };
  const all = entriesOf(value);
  const room = state.above.size < most.depth ? Math.min(most.entries, Math.max(state.left, 0)) : 0;
  state.above.add(value);
  const entries = all
    .slice(0, room)
    .map(([name, one]): readonly [string, TreeNode] => [cut(name), nodeOf(one, state)]);
  state.above.delete(value);
  return { kind: "branch", name: nameOf(value, all.length), entries, more: all.length - entries.length };
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, one]) => [String(key), one]);
  if (value instanceof Set) return [...value].map((one, at) => [String(at), one]);
  return Object.entries(value);
}

function nameOf(value: object, count: number): string {
  if (Array.isArray(value)) return `[${count}]`;
  const own: unknown = value.constructor?.name;
  const name = typeof own === "string" && own !== "Object" ? `${own} ` : "";
  return `${name}{${count}}`;
}

function cut(text: string): string {
  if (text.length <= most.characters) return text;
  return `${text.slice(0, most.characters)}… (${text.length})`;
}

/** A decimal of the library holds its digits in fields that say nothing to a reader. */
export function isDecimal(value: object): boolean {
  return "s" in value && "e" in value && "d" in value && "toFixed" in value;
}
