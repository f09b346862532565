import type { Action, ActionKind } from "../../model/action.js";
import { text } from "../cite.js";

const document = "知识产权保护和运用“十五五”规划";

function actionsOf(
  kind: ActionKind,
  locator: string,
  titles: readonly (readonly [zh: string, en: string])[],
): readonly Action<never>[] {
  return titles.map(([zh, en], index) => ({
    id: `${kind}-${index + 1}`,
    kind,
    title: text(zh, en),
    reference: { document, locator: `${locator}（公开转录件）第${index + 1}项`, raw: zh },
  }));
}

/** The five tasks, and the twelve boxes that the transcription lists; which indicator each serves, the transcription does not say. */
export const actions: readonly Action<never>[] = [
  ...actionsOf("task", "重点任务", [
    [
      "持续优化支持全面创新的知识产权保护环境",
      "Keep improving the protection of intellectual property for innovation of every kind",
    ],
    ["大力提升知识产权运用效能", "Make much better use of intellectual property"],
    ["促进知识产权服务业高质量发展", "Develop intellectual-property services of high quality"],
    ["健全知识产权综合管理体系", "Complete the management of intellectual property as a whole"],
    ["构建知识产权国际合作新格局", "A new pattern of international cooperation on intellectual property"],
  ]),
  ...actionsOf("project", "专栏工程", [
    ["战略性新兴产业知识产权保护", "Protection in strategic emerging industries"],
    ["中医药知识产权保护", "Protection in traditional Chinese medicine"],
    ["商业秘密保护", "Protection of trade secrets"],
    ["知识产权与人工智能双向赋能", "Intellectual property and artificial intelligence for each other"],
    ["知识产权促进中小企业发展", "Intellectual property for small and medium-sized enterprises"],
    ["版权促进产业发展", "Copyright for industry"],
    ["地理标志促进区域特色经济发展", "Geographical indications for regional economies"],
    ["知识产权服务区域发展", "Intellectual property for regional development"],
    ["专利商标高质量审查审理", "High-quality examination of patents and trade marks"],
    ["知识产权数据开发利用", "Opening and use of data on intellectual property"],
    ["知识产权人才引领", "People who lead in intellectual property"],
    ["“一带一路”知识产权高质量合作", "Cooperation of high quality along the Belt and Road"],
  ]),
];
