import type { Language } from "../languages.js";

/** What the playground says in a language. `{n}` and the like stand for what is told. */
export interface PlaygroundWords {
  readonly examples: string;
  readonly ownCode: string;
  readonly guide: string;
  readonly editor: string;
  readonly run: string;
  readonly running: string;
  readonly keys: string;
  readonly share: string;
  readonly shared: string;
  readonly sharedInBar: string;
  readonly tooLong: string;
  readonly badLink: string;
  readonly results: string;
  readonly nothing: string;
  readonly done: string;
  readonly left: string;
  readonly more: string;
  readonly stopped: string;
  readonly drawingStopped: string;
  readonly notStarted: string;
  readonly failed: string;
  readonly failedInLine: string;
  readonly notThere: string;
  readonly printed: string;
  readonly views: string;
  readonly table: string;
  readonly chart: string;
  readonly report: string;
  readonly tree: string;
  readonly json: string;
}

export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = {
  en: {
    examples: "Example",
    ownCode: "Your own code",
    guide: "Guide",
    editor: "Code, TypeScript or JavaScript",
    run: "Run",
    running: "Running …",
    keys: "Ctrl+Enter runs the code. Escape, then Tab leaves the editor.",
    share: "Copy link",
    shared: "The link with your code is in the clipboard.",
    sharedInBar: "The link with your code is in the address bar.",
    tooLong: "The code has {n} characters, which is too long for a link. Up to {most} fit.",
    badLink: "The code in this link cannot be read. The link may have been cut off.",
    results: "Results",
    nothing:
      "The code ran and showed nothing. show(value) shows a value, and so does a line that ends with // =>.",
    done: "Done: {n} results.",
    left: "{n} more results were left out.",
    more: "{n} more",
    stopped: "Stopped after 5 seconds: the code did not come to an end. Look for a loop that never ends.",
    drawingStopped: "The chart was not drawn within 5 seconds.",
    notStarted: "The library could not be started in this browser.",
    failed: "{name}: {message}",
    failedInLine: "{name} in line {line}: {message}",
    notThere:
      '"{module}" is not in the playground. It has {known}. Use show(value) where a script would write a file.',
    printed: "Printed",
    views: "Show as",
    table: "Table",
    chart: "Chart",
    report: "Report",
    tree: "Value",
    json: "JSON",
  },
  zh: {
    examples: "示例",
    ownCode: "自己的代码",
    guide: "指南",
    editor: "代码，TypeScript 或 JavaScript",
    run: "运行",
    running: "正在运行……",
    keys: "按 Ctrl+Enter 运行。按 Esc 再按 Tab 离开编辑区。",
    share: "复制链接",
    shared: "含有代码的链接已复制。",
    sharedInBar: "含有代码的链接在地址栏中。",
    tooLong: "代码有 {n} 个字符，放不进链接，最多 {most} 个。",
    badLink: "链接中的代码无法读取，链接可能不完整。",
    results: "结果",
    nothing: "代码已运行，没有显示结果。可用 show(value) 显示，也可在行末写 // =>。",
    done: "完成，共 {n} 项结果。",
    left: "另有 {n} 项结果未显示。",
    more: "另有 {n} 项",
    stopped: "代码运行 5 秒仍未结束，已停止。请检查是否有不会结束的循环。",
    drawingStopped: "图表未能在 5 秒内画完。",
    notStarted: "本库在此浏览器中无法启动。",
    failed: "{name}：{message}",
    failedInLine: "第 {line} 行 {name}：{message}",
    notThere: "演练场中没有“{module}”，只有 {known}。脚本中写文件的地方请改用 show(value)。",
    printed: "输出",
    views: "显示为",
    table: "表格",
    chart: "图表",
    report: "报告",
    tree: "值",
    json: "JSON",
  },
};

/** Puts what is told into its places. */
export function filled(text: string, told: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(told[name] ?? place));
}
