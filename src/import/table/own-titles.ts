const words = (text: string): readonly string[] => text.split("|");

/**
 * What this library writes over columns of its tables that are of no field of a plan, or say again what another column says;
 * then the names of those columns, for programs.
 */
export const ownTitles: readonly string[] = [
  ...words("原文|文件|位置|所在位置|比较方式|目标数|目标上限|无基期值的原因|无目标值的原因"),
  ...words("每年需变化|年均需增长|变化的单位|数据状态|结论|原因|预计达标年"),
  ...words("as printed|document|place|origin|comparator|target number|target, upper end|no baseline because"),
  ...words("no target because|status|verdict|reason"),
  ...words(
    "baselinereason|targetreason|targetvalue|targetupper|printed|locator|requiredperyear|requiredrate",
  ),
  ...words("changeunit|latestqualifier|expectedyear"),
];
