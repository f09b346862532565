import { evaluate, highValuePatentsPer10k, series, whatIf } from "ipr-plan";

// en: Patents and people, each with its own date. The formula knows which belong together.
// zh: 专利和人口各有时点，公式知道哪些应放在一起。
const result = evaluate(highValuePatentsPer10k, { patents: "12532", population: "5012.7" });
"value" in result && result.value; // => "2.5"
show(result, "evaluate");

const level = { measure: "point-in-time", regionRule: "sum" } as const;
const patents = series({ unit: "件", ...level }, { 2021: "7100", 2022: "8300", 2023: "9600", 2024: "11000" });
const population = series({ unit: "万人", ...level }, { 2022: "5047", 2023: "5027", 2024: "5013" });

// en: What if the population grows by 1 % a year, and how many patents does the target need?
// zh: 如果人口每年增长 1%，目标需要多少件专利？
const question = whatIf(
  highValuePatentsPer10k,
  { patents, population },
  {
    until: "2026",
    seed: 1,
    changes: { population: { growth: "1%" } },
    target: { comparator: "at-least", value: "2.8" },
  },
);
const needed = "years" in question ? question.required["patents"] : undefined;
needed && "value" in needed && needed.value; // => "14319"
if ("years" in question) show(question.years, "years");
