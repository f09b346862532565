import type { Calendar } from "../../value/calendar.js";
import type { IndicatorNames, Named } from "./indicator-names.js";
import type { LabelReader } from "./label.js";
import { labelPeriod } from "./label-period.js";
import type { PrintedUnit } from "./label-unit.js";
import { withoutUnit } from "./meaning.js";
import type { LabelPlace, PlaceReader } from "./place-names.js";
import type { Flow } from "./role-words.js";
import { isUnitMark } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";
import { placeIn } from "./title-place.js";
import { withoutEnglish } from "./without-english.js";

/** What the title of a table says of all its numbers. */
export interface Title {
  readonly text?: string;
  readonly named?: Named;
  readonly period?: string;
  readonly place?: LabelPlace;
  readonly unit?: PrintedUnit;
  readonly flow?: Flow;
  /** What its lines are the names of, known or not: the table may be of the parts of it. */
  readonly wholes: readonly string[];
  readonly ofPlaces: boolean;
}

const tableNumber =
  /^(?:附?表|table)\s?\d{0,3}(?:[-—.]\d{1,3}){0,3}\s?[:：、.]?\s?|^\d{1,3}(?:[-—.]\d{1,3}){1,3}(?:\s{1,3}|(?=[^\d\s.年月季度日-]))/iu;
/** Who filled in a form and when, of which its numbers are not. */
const imprint = /^(?:填报|填表|制表|编制|报送|发布|打印|印发|更新|导出|审核|联系|last updated|data source)/iu;
const places =
  /(?:各|分)(?:设区|市辖)?(?:地区|省区市|省份|省|市县|市州|县区|区县|地市|盟市|市|县|区|州)(?:\([市县区州](?:、?[市县区])?\)|(?:、[市县区]){1,2}|[市县区]{1,2}(?!场))?的?/u;
const times =
  /(?:(?:19|20)\d\d|[一二]零?[零一二三四五六七八九]{2,3})年(?:度|末|底)?(?:(?:上|下)半年|前三季度|第?[一二三四1-4]季度|(?:前?\d{1,2}(?:[-—~至到]\d{1,2})?个?月)(?:份|底|末)?)?/gu;
const spans = /(?:19|20)\d\d年?\s?[-—~至到]\s?(?:19|20)?\d\d\s?年?/gu;
const endings = /(?:主要)?(?:情况|状况|统计|监测|数据|分布|一览|汇总|完成){0,3}表?$/u;
/** 分地区, 按地区分布: by what the numbers are told apart. */
const divisions =
  /[分按]\p{Script=Han}{0,8}?(?:地区|省市?|市|县|区|行业|产业|领域|类型|类别|来源|部门|关系|性质|规模|国别|单位)(?:分(?:布|组|类|列)?)?/gu;

/** Reads the lines above a table. */
export function titleOf(
  rows: readonly SheetRow[],
  label: LabelReader,
  names: IndicatorNames,
  place: PlaceReader,
  calendar: Calendar,
): Title {
  const texts = [
    ...new Set(rows.flatMap(({ filled, cells }) => filled.map((at) => cells[at]?.text ?? ""))),
  ].filter((text) => !isUnitMark(text) && !imprint.test(text));
  const found: { -readonly [Key in keyof Title]: Title[Key] } = {
    wholes: [],
    ofPlaces: texts.some((text) => places.test(text)),
  };
  const wholes = new Set<string>();
  const [first] = texts;
  if (first !== undefined) found.text = first;
  const periods = new Set<string>();
  const named = new Set<Named>();
  for (const text of texts.slice(0, 20)) {
    const bare = text.slice(0, 200).replace(tableNumber, "");
    for (const one of periodsIn(bare, calendar)) periods.add(one);
    const at = placeIn(bare, place);
    const own = nameIn(bare, at?.rest ?? bare, label, names);
    if (own.named !== undefined) named.add(own.named);
    if (own.words !== "") wholes.add(own.words);
    const { unit } = label(bare);
    if (unit !== undefined) found.unit ??= unit;
    if (at !== undefined) found.place ??= at.place;
    if (bare.includes("累计")) found.flow ??= "total";
    else if (bare.includes("当年")) found.flow ??= "yearly";
  }
  const [period] = periods;
  if (period !== undefined && periods.size === 1) found.period = period;
  const [one] = named;
  if (one !== undefined && named.size === 1) found.named = one;
  return { ...found, wholes: [...wholes] };
}

/** The times that a title names; years from one to another are none. */
function periodsIn(text: string, calendar: Calendar): readonly string[] {
  const found: string[] = [];
  for (const [printed] of text.replace(spans, " ").replaceAll(" ", "").matchAll(times)) {
    const time = labelPeriod(printed, calendar);
    if (time !== undefined && "period" in time) found.push(time.period);
  }
  const [, alone] = /(?:^|[,，]\s?)((?:19|20)\d\d)$/u.exec(text) ?? [];
  return alone === undefined ? found : [...found, alone];
}

/** The indicator that a title is the name of, once time, places and the words of a table are taken off, and that name. */
function nameIn(
  text: string,
  withoutPlace: string,
  label: LabelReader,
  names: IndicatorNames,
): { readonly named?: Named | undefined; readonly words: string } {
  const chinese = withoutEnglish(withoutPlace);
  const whole = label(withoutEnglish(text));
  const behind = places.exec(chinese);
  const from = behind === null ? chinese : chinese.slice(behind.index + behind[0].length);
  const bareLabel = (words: string) =>
    label(
      words
        .replace(spans, "")
        .replace(/^[\s:：、的]{1,9}/u, "")
        .replace(endings, "")
        .trim(),
    );
  const own = bareLabel(from);
  const words = withoutUnit((own.name ?? own.text).replace(endings, ""));
  if (whole.named !== undefined) return { named: whole.named, words };
  if (own.named !== undefined) return { named: own.named, words };
  // 在册档案数分地区情况: the name stands before the places.
  const around = behind === null ? undefined : bareLabel(chinese.replace(places, ""));
  if (around?.named !== undefined) return { named: around.named, words };
  const bare = words.replace(divisions, "").trim();
  return { named: own.name === undefined ? undefined : (names(words) ?? names(bare)), words: bare };
}
