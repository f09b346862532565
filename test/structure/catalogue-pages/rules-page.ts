import { type Issue, type Message, validationRules } from "ipr-plan";
import { type CataloguePage, headOfPage, type PageLocale, pathOfPage, sentence } from "./catalogue-page.js";

/** The page of validation rules. The English one shows the Chinese sentences as well, for who checks Chinese documents. */
export function rulesPage(locale: PageLocale): CataloguePage {
  const { title, intro, levels, level, finds, protects, seen, stop } = words[locale];
  const said = (text: Message): string =>
    locale === "en" ? `${sentence(text, "en")} ${sentence(text, "zh-Hans")}` : sentence(text, locale);
  const sections = validationRules.map(
    (rule) =>
      `## \`${rule.code}\`\n\n${level}${levels[rule.level]}${stop}\n\n- ${finds}${said(rule.finds)}\n- ${protects}${said(rule.protects)}\n- ${seen}${said(rule.seen)}\n`,
  );
  return {
    path: pathOfPage("rules", locale),
    text: [`${headOfPage(title, locale)}\n${intro}\n`, ...sections].join("\n"),
    entries: sections.length,
  };
}

const words: Readonly<
  Record<
    PageLocale,
    Readonly<Record<"title" | "intro" | "level" | "finds" | "protects" | "seen" | "stop", string>> & {
      readonly levels: Readonly<Record<Issue["level"], string>>;
    }
  >
> = {
  en: {
    title: "Validation rules",
    intro: `\`validatePlan\` looks for ${validationRules.length} things, in this order. An issue says what is so, not who is to blame: documents contain errors, and a plan file should say what its document says.`,
    level: "Level: ",
    levels: {
      error: "error (contradicts itself)",
      warning: "warning (is doubtful)",
      note: "note (is worth knowing)",
    },
    finds: "Finds: ",
    protects: "Protects from: ",
    seen: "Seen: ",
    stop: ".",
  },
  "zh-Hans": {
    title: "校验规则",
    intro: `\`validatePlan\` 按以下顺序检查 ${validationRules.length} 项。校验结果只说明情况，不追究责任：公布的文件本身可能有误，而规划数据应当与文件一致。`,
    level: "级别：",
    levels: { error: "错误（自相矛盾）", warning: "警告（存疑）", note: "提示（供参考）" },
    finds: "检查内容：",
    protects: "避免的问题：",
    seen: "实例：",
    stop: "。",
  },
};
