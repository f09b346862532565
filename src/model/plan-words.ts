// Made from the doc comments of the types by test/structure/plan-words.ts; change them there.

/** What the definitions of the JSON Schema are for, and their fields. */
export const planWords: Readonly<Record<string, PlanWords>> = {
  Plan: {
    description: "A published document with a period, indicators and actions (规划、纲要).",
    fields: {
      $schema: "Where the JSON Schema of the file is, for editors; this library reads nothing into it.",
      schemaVersion: "The version of the file that it was read from; planFile writes it.",
      id: "Of the plan, such as `guangxi-2025`.",
      title: "As printed.",
      jurisdiction: "The place whose plan it is.",
      issuer: "Who issued the document.",
      documentNumber: "As printed, such as `国发〔2021〕20号`.",
      issuedOn: "A date, or a month where no day is printed.",
      period: "The years that it is for, from the start of the first to the end of the last.",
      yearEnds:
        "Of fiscal years the last day, such as `03-31`; absent where years end in December. All years of the plan are then fiscal, each named by the calendar year that it ends in.",
      yearStyle: "How the document writes its years; `FY2024` where they are fiscal and this is absent.",
      baseYear: "The year whose end the plan counts from; absent where the document states none.",
      basedOn: "The documents that it names as its basis (上位规划).",
      goals: "What shall be so, by year (发展目标).",
      indicators: "What it promises in numbers (指标), those of its table and those of its text.",
      actions: "What will be done (任务、专栏工程、保障措施), as a tree.",
      regions: "The roles of places in its spatial layout (空间布局).",
      frameworks: "Structures that the plan names, such as a strategy in numbers or a system of platforms.",
      terms: "The words that it explains (名词解释).",
      facts: "Figures about the past that the document prints.",
      notes: "What readers of the data should know.",
      references: "Where the document is.",
    },
  },
  Text: {
    description: "A text that is not empty.",
  },
  Id: {
    description: "An id in kebab case: small letters, digits and hyphens, such as `patents-in-force`.",
  },
  LocalizedText: {
    description: "A text in simplified Chinese, and where known in traditional Chinese and English.",
    fields: {
      "zh-Hans": "Simplified Chinese.",
      "zh-Hant": "Traditional Chinese.",
      en: "English.",
    },
  },
  Jurisdiction: {
    description: "Whose plan it is.",
    fields: {
      code: "Six digits of GB/T 2260.",
      name: "Absent where the document does not name it.",
      level: "The level of the place: 国家, 省级, 市级, 县级, 园区.",
    },
  },
  PlaceCode: {
    description: "A place by the six digits of GB/T 2260, such as `450000`.",
  },
  PeriodText: {
    description:
      "A period in SDMX text: `2025`, `2025-S1`, `2025-Q2`, `2025-06`, or a date `2025-06-30`; or months of one year as an ISO interval, `2025-01/2025-09` (1—9月). Where years are fiscal, years, halves and quarters are those of the fiscal year, named by the calendar year it ends in; months and days are the calendar's.",
  },
  YearSpan: {
    description: "From the start of one year to the end of another.",
    fields: {
      start: "The first year.",
      end: "The last year.",
    },
  },
  Year: {
    description: "A year in four digits, such as `2025`.",
  },
  MonthDay: {
    description: "A day of any year, month and day: `03-31`.",
  },
  PlanLink: {
    description: "A document that a plan is based on (上位规划).",
    fields: {
      title: "Of that document, as printed.",
      plan: "The id of that plan, where it is modelled too.",
    },
  },
  Goal: {
    description: "What shall be so by a year (发展目标), in words or linked to indicators.",
    fields: {
      year: "The year by whose end it shall be so.",
      text: "As printed.",
      indicators: "Ids of the indicators that measure it.",
      reference: "Where it stands.",
    },
  },
  Reference: {
    description:
      "Where a number or a name from outside comes from (出处): the document, the place in it, and the text as printed.",
    fields: {
      document: "Title of the document, or the body that published the figure.",
      locator: "Where in it: table and row, section, sentence.",
      raw: "The words or digits as printed, before anything was read into them.",
      url: "Where the document can be read.",
    },
  },
  Indicator: {
    description: "One measured promise (指标). What the document does not say is absent.",
    fields: {
      id: "Of the indicator, on its own in the plan.",
      number: "The number printed in the table (序号).",
      category: "The group that it stands in, of one level or two.",
      name: "The name as printed, in simplified Chinese and where known in other languages.",
      unit: "Absent where the document prints none and none can be read into it.",
      measure:
        "What kind of number it is: a running total (`cumulative`), a level at a date (`point-in-time`), or what came within one year (`annual`).",
      regionRule:
        "How values of regions make that of the whole: added (`sum`), recomputed from numerator and denominator (`ratio`), averaged with weights (`weighted-mean`), or not at all (`none`).",
      direction:
        "Which way is good: up (`increase`), down (`decrease`), or staying where it is (`maintain`).",
      commitment:
        "`binding` (约束性) where government has to deliver it, `expected` (预期性) where it is hoped for; absent where the document does not say.",
      tier: "Which level of government asks for it: 国家规划指标, 省规划指标, 特色指标; absent where the document does not say.",
      formula: "Id of the formula that computes it.",
      catalogue: "Id of the known indicator that it is.",
      partOf:
        "The id of the indicator that it is a part of (其中): the parts of one are no more than the whole.",
      continues:
        "The indicator of an earlier plan that it goes on from, whether measured in the same way or not.",
      baseline: "Absent where the document leaves it blank.",
      targets: "Empty where the document leaves the target blank: the indicator is only monitored.",
      increment:
        "The increase that the table prints beside baseline and target; absent where it prints none.",
      statements: "The same promise said elsewhere in the document, in other words or another scale.",
      origin: "Whether the promise stands in the plan's table or only in its text.",
      responsible: "Who answers for it (责任单位).",
      dataSource: "Where its values come from (数据来源).",
      notes: "What readers of the data should know.",
      inferred: "What the document does not say and the author of the data read into it.",
      references: "Where it stands; a promise that stands in several places has several.",
    },
  },
  Category: {
    description: "The group that an indicator stands in: one level, or two from the wider to the narrower.",
  },
  UnitText: {
    description:
      "A unit as plans write it: `件`, `万件`, `亿元`, `%`, `分`, `件/万人`. An editor suggests the known ones; every text is taken, and parseUnit says whether it is a unit.",
  },
  ContinuedIndicator: {
    description: "The indicator of an earlier plan that one goes on from (接续上一规划的指标).",
    fields: {
      plan: "The id of the earlier plan.",
      indicator: "The id of its indicator.",
    },
  },
  Baseline: {
    description:
      "The value that a plan starts from (基期值). `over` is there where the number is the total of an earlier period, which a total over this period does not start from.",
    fields: {
      year: "The year at whose end the value was reached.",
      value: "In the unit of the indicator.",
      over: "The years that the value is a total of.",
      qualifier: "How the document gives the number where it does not give it exactly: 约, 超过, 不足.",
      reference: "Where it stands.",
    },
  },
  DecimalText: {
    description:
      "An exact decimal number as text: an optional minus sign, digits, an optional fraction; no exponent, no blanks, at most 60 significant digits.",
  },
  Target: {
    description: "What an indicator shall reach, and when (目标).",
  },
  WordsTarget: {
    description:
      "A target in words, without a number (定性目标), such as 明显提高: only the direction of what happened so far can be held against it.",
    fields: {
      year: "Due at the end of this year.",
      dueOn: "The day within that year on which it is due, where the document names one (截止日期).",
      strength:
        '`"strive"` where the document only strives for it (力争): a firm target of the same year decides before it.',
      replaces: "The target of an earlier plan that it takes the place of.",
      reference: "Where it was read: the document, the place in it, and the text as printed.",
      basis: "That it has no number: `words`.",
      text: "What is promised, as printed.",
    },
  },
  DateText: {
    description: "A calendar day, `YYYY-MM-DD`. It means the end of that day in UTC.",
  },
  ReplacedTarget: {
    description: "A target of an earlier plan that another one takes the place of (取代原规划目标).",
    fields: {
      plan: "The id of the earlier plan.",
      indicator: "The id of its indicator, where it is not the same.",
      year: "The year of the earlier target, where it is not the same.",
    },
  },
  ComparedTarget: {
    description:
      "A target that is compared with another value (相对目标), such as 达到全国平均水平 or 高于GDP增长. It has a number once that series is given.",
    fields: {
      year: "Due at the end of this year.",
      dueOn: "The day within that year on which it is due, where the document names one (截止日期).",
      strength:
        '`"strive"` where the document only strives for it (力争): a firm target of the same year decides before it.',
      replaces: "The target of an earlier plan that it takes the place of.",
      reference: "Where it was read: the document, the place in it, and the text as printed.",
      basis: "That its number is that of something else: `compared`.",
      comparator: "How it binds to the other value: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.",
      with: "What it is compared with: in the document's words, and where that can be found.",
      margin:
        "By how much above or below the other value, in the indicator's unit (percentage points of a share).",
    },
  },
  ComparedWith: {
    description: "What a target is compared with: in the document's words, and where it can be found.",
    fields: {
      name: "In the document's words, such as 全国平均水平.",
      plan: "The id of the plan that has the indicator, where it is another one.",
      region: "The place, where it is another one, such as 全国.",
      indicator: "The id of the indicator, where it is another one.",
    },
  },
  SingleTarget: {
    description: "A target with one number (目标值).",
    fields: {
      year: "Due at the end of this year.",
      dueOn: "The day within that year on which it is due, where the document names one (截止日期).",
      strength:
        '`"strive"` where the document only strives for it (力争): a firm target of the same year decides before it.',
      replaces: "The target of an earlier plan that it takes the place of.",
      reference: "Where it was read: the document, the place in it, and the text as printed.",
      basis: "What the number is a number of.",
      unit: "The unit of the number; the indicator's own where it is absent.",
      comparator: "How the number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.",
      value: 'The number as exact text, such as `"12.50"`: digits with at most one point, no exponent.',
    },
  },
  RangeTarget: {
    description: "A target with two ends, such as 1—2.",
    fields: {
      year: "Due at the end of this year.",
      dueOn: "The day within that year on which it is due, where the document names one (截止日期).",
      strength:
        '`"strive"` where the document only strives for it (力争): a firm target of the same year decides before it.',
      replaces: "The target of an earlier plan that it takes the place of.",
      reference: "Where it was read: the document, the place in it, and the text as printed.",
      basis: "What the number is a number of.",
      unit: "The unit of the number; the indicator's own where it is absent.",
      comparator: "An interval has two ends.",
      lower: "The lower end as exact text; it belongs to the interval.",
      upper: "The upper end as exact text; it belongs to the interval.",
    },
  },
  Increment: {
    description: "The increase that a plan prints beside baseline and target (增加值).",
    fields: {
      comparator: "How the number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.",
      value: 'The number as exact text, such as `"12.50"`: digits with at most one point, no exponent.',
      reference: "Where it stands: the document, the place in it, and the text as printed.",
    },
  },
  Inference: {
    description:
      "A field that the document does not say and the author of the data read into it, with the reason.",
    fields: {
      field: "The name of the field, such as `measure`.",
      because: "Why it is read so.",
    },
  },
  Action: {
    description: "Something that will be done (任务、专栏工程、保障措施), with the parts it consists of.",
    fields: {
      id: "Of the action, on its own in the plan.",
      kind: "What the document calls it: 任务, 专栏工程, 政策, 保障措施.",
      number: "As printed, such as `（一）` or `专栏2`.",
      title: "As printed.",
      responsible: "Who answers for it (责任单位).",
      serves: "The indicators that it serves, where the document says so.",
      children: "The parts that it consists of.",
      reference: "Where it stands.",
    },
  },
  RegionRole: {
    description: "The role of a place in a spatial layout (空间布局), such as pole, core or node.",
    fields: {
      code: "Six digits of GB/T 2260.",
      name: "Of the place.",
      role: "As the plan calls it, such as 一极.",
      text: "What the plan says of it.",
    },
  },
  Framework: {
    description:
      "A named structure that a plan organises itself by, such as 13510 总体战略 or the six platforms of 六位一体.",
    fields: {
      name: "As the plan calls it.",
      parts: "What it consists of, in the order of the plan.",
    },
  },
  FrameworkPart: {
    description: "One part of a framework, with the items it names.",
    fields: {
      name: "As the plan calls it.",
      items: "What the plan names below it.",
    },
  },
  Term: {
    description: "A word that the plan explains (名词解释).",
    fields: {
      term: "The word.",
      definition: "What the plan says that it means.",
    },
  },
  PrintedFact: {
    description:
      "A figure about the past that a document prints (发展成就): its value, how it compares with an earlier one, and where it stands. `over` is there where the value is a total of several years.",
    fields: {
      comparator: "How the number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.",
      value: 'The number as exact text, such as `"12.50"`: digits with at most one point, no exponent.',
      id: "Of the fact, on its own in the plan.",
      name: "What the figure is of, as printed.",
      indicator: "The indicator of the same plan that it is about.",
      catalogue: "Id of the known indicator that it is.",
      unit: "The unit as a plan writes it, such as `件` or `亿元`; absent where the document prints none.",
      measure:
        "What kind of number it is: a running total (`cumulative`), a level at a date (`point-in-time`), or what came within one year (`annual`).",
      period: "The year (or the last year) that the figure is of.",
      over: "The years that the figure is a total of.",
      growth: "How it is said to compare with earlier years.",
      notes: "What readers of the data should know.",
      reference: "Where it stands.",
    },
  },
  GrowthStatement: {
    description: "How a value is said to compare with an earlier one (增长表述).",
    fields: {
      comparator: "How the number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.",
      value: 'The number as exact text, such as `"12.50"`: digits with at most one point, no exponent.',
      kind: "What the number is: a multiple (为…的 2.5 倍), an increase in times (增长 2.5 倍) or in per cent (增长 20%), or percentage points (提高 2 个百分点).",
      since: "The earlier year, or the last year of the earlier period.",
      doubt: "Why the literal reading may not be the one meant.",
      reference: "Where it stands.",
    },
  },
};

interface PlanWords {
  readonly description: string;
  readonly fields?: Readonly<Record<string, string>>;
}
