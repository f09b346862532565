import { parsePlan, planTable, validatePlan } from "ipr-plan";

/** Reads the file of a plan that was pasted in place of code, and shows its indicators and its issues. */
export function checkPlanFile(text: string, show: (value: unknown, label: string) => void): void {
  const read = parsePlan(parsed(text));
  const issues = read.ok ? validatePlan(read.plan) : read.issues;
  if (read.ok) show(planTable(read.plan), "planTable");
  const rows = issues.map(({ level, code, path, message }) => ({ level, code, path, ...message }));
  show(rows, read.ok ? "validatePlan" : "parsePlan");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    if (at === undefined) throw error;
    const line = text.slice(0, Number(at)).split("\n").length;
    throw new SyntaxError(`${message.replace(/ \(line \d+ column \d+\)$/, "")} (${line}:0)`);
  }
}
