/** The languages of the site. English lies at its root, Chinese in a folder with the same pages. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

export interface SiteWords {
  /** As browsers and readers of screens know it. */
  readonly lang: string;
  readonly own: string;
  readonly tagline: string;
  readonly skip: string;
  readonly playground: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly found: string;
  readonly menu: string;
  readonly theme: string;
  readonly onThisPage: string;
  readonly previous: string;
  readonly next: string;
  readonly notTranslated: string;
  readonly markdown: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly permalink: string;
  readonly usedIn: string;
  readonly explainedIn: string;
  readonly since: (version: string) => string;
  /** Before what is taken where an option is absent. */
  readonly defaultValue: string;
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly fields: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly sections: Readonly<Record<Section, string>>;
}

/** The parts of the site, in the order of its menu. */
export type Section = "Guides" | "Cookbook" | "Concepts" | "Catalogues" | "API" | "More";

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: {
    lang: "en",
    own: "English",
    tagline: "Intellectual-property plans as typed data: progress, outlook, reports",
    skip: "Skip to the content",
    playground: "Playground",
    search: "Search",
    searchHint: "Search: KPI, 2030, 完成率, assess …",
    nothingFound: "Nothing found. Try another word, or one of the pages in the menu.",
    found: "results",
    menu: "Menu",
    theme: "Light or dark",
    onThisPage: "On this page",
    previous: "Previous",
    next: "Next",
    notTranslated: "This page is there in Chinese only.",
    markdown: "This page as Markdown",
    print: "Print",
    copy: "Copy",
    copied: "Copied",
    permalink: "Link to this section",
    usedIn: "Used in",
    explainedIn: "Explained in",
    since: (version) => `Since ${version}`,
    defaultValue: "Default:",
    name: "Name",
    type: "Type",
    meaning: "Meaning",
    fields: "Properties",
    notFound: "There is no such page",
    notFoundHelp: "It may have moved. The search and the menu lead to all pages.",
    sections: {
      Guides: "Guides",
      Cookbook: "Cookbook",
      Concepts: "Concepts",
      Catalogues: "Catalogues",
      API: "API",
      More: "More",
    },
  },
  zh: {
    lang: "zh-Hans",
    own: "中文",
    tagline: "把知识产权规划写成带类型的数据：进展、展望、报告",
    skip: "跳到正文",
    playground: "演练场",
    search: "搜索",
    searchHint: "搜索：指标、2030、完成率、assess……",
    nothingFound: "没有找到。可换一个词，或从目录中选择页面。",
    found: "条结果",
    menu: "目录",
    theme: "浅色或深色",
    onThisPage: "本页内容",
    previous: "上一页",
    next: "下一页",
    notTranslated: "本页尚无中文版，以下为英文。",
    markdown: "本页的 Markdown 文本",
    print: "打印",
    copy: "复制",
    copied: "已复制",
    permalink: "本节链接",
    usedIn: "用到它的指南",
    explainedIn: "概念说明",
    since: (version) => `自 ${version} 版起`,
    defaultValue: "默认：",
    name: "名称",
    type: "类型",
    meaning: "含义",
    fields: "属性",
    notFound: "没有这个页面",
    notFoundHelp: "页面可能已移动，可用搜索或目录查找。",
    sections: {
      Guides: "指南",
      Cookbook: "实例",
      Concepts: "概念",
      Catalogues: "目录",
      API: "接口",
      More: "其他",
    },
  },
};
