import type { ActionKind } from "../../model/action.js";
import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { type Heading, headingsOf } from "./headings.js";

/** What is read of an action: its number and its title, and what it has below it. */
export interface ActionReading {
  readonly kind: ActionKind;
  readonly number: Span;
  readonly title: Span;
  readonly children: ActionReading[];
}

type Section = "task" | "safeguard" | "none";

const safeguards = /保障|组织实施|实施机制|组织领导|监督评估|规划实施/u;
const background = /形势|背景|基础|现状|环境|要求|目标|思路|指标|原则|成效|成就|回顾|总则|附则|远景|愿景/u;
const container =
  /^(?:主要|重点|重大|核心)?(?:任务|工作|工程|举措|项目|行动|工作任务|任务举措|工程项目|重点任务)(?:和.{1,6})?$|^(?:保障|组织)(?:措施|保障|实施)$|^.{0,4}保障措施$/u;

/**
 * The outline of a plan as actions: （一） and 1. below 主要任务, 专栏 beside them, and the 保障措施; titles alone. What stands below
 * 形势 and 要求 is no action.
 */
export function readActions(source: Source, tables: readonly Span[]): readonly ActionReading[] {
  const top: ActionReading[] = [];
  let section: Section = "none";
  // What the next heading of a deeper level stands below.
  let trail: { readonly level: number; readonly action: ActionReading }[] = [];
  for (const heading of headingsOf(source, tables)) {
    const title = source.text.slice(heading.title.start, heading.title.end).replace(/\s/gu, "");
    if (heading.level <= 1) {
      section = sectionOf(title, section, heading);
      if (heading.level === 0 || container.test(title) || section === "none") {
        trail = [];
        continue;
      }
    }
    if (section === "none" && heading.kind !== "box") continue;
    if (heading.kind === "box" && /指标/u.test(title)) continue;
    const action: ActionReading = {
      kind: heading.kind === "box" ? "project" : section === "safeguard" ? "safeguard" : "task",
      number: heading.number,
      title: heading.title,
      children: [],
    };
    if (heading.kind === "box") {
      (trail.at(-1)?.action.children ?? top).push(action);
      continue;
    }
    trail = trail.filter(({ level }) => level < heading.level);
    (trail.at(-1)?.action.children ?? top).push(action);
    trail.push({ level: heading.level, action });
  }
  return top;
}

/** 第三章 重点工作 says what its 第一节 is; 一、 below it goes on. */
function sectionOf(title: string, before: Section, { level, isNested }: Heading): Section {
  if (safeguards.test(title)) return "safeguard";
  if (background.test(title) && !/任务|工程|举措/u.test(title))
    return isNested && level === 1 ? before : "none";
  return isNested ? before : "task";
}
