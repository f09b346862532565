// What a TypeScript application in CommonJS writes where its compiler refuses a plain import.

import type { Plan } from "ipr-plan" with { "resolution-mode": "import" };

export async function verdictOf(): Promise<string> {
  const { assess } = await import("ipr-plan");
  const { national2025, national2025Observations } = await import("ipr-plan/plans");
  return assess(national2025, "high-value-patents-per-10k", national2025Observations).verdict;
}

export const titleOf = ({ title }: Plan): string => title["zh-Hans"];
