import type { Details, ReviewKind, Severity } from './finding.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

interface Sentences {
  /** Its name, used as a heading. */
  readonly name: string
  /** Why it is a finding; names in braces are replaced by details. */
  readonly why: string
  readonly advice: string
}

/** The sentences of each kind of finding. */
export const REVIEW_WORDS: Readonly<Record<ReviewKind, Readonly<Record<Language, Sentences>>>> = {
  CITATION_UNKNOWN: {
    zh: {
      name: '引用文件未核到',
      why: '库中没有{document}，全国文件登记表中也没有，无法核对标题和文号。',
      advice: '请对照原文核对标题和文号；确有其文，可收录后再审。',
    },
    en: {
      name: 'Unknown cited document',
      why: '{document} is neither in the graph nor in the register of national documents, so title and number could not be checked.',
      advice: 'Check title and number against the original; load it to have it checked.',
    },
  },
  CITATION_CONTRADICTORY: {
    zh: { name: '标题与文号不符', why: '文中写作{document}，而已知的是{meant}。', advice: '请核对原文，改正标题或文号。' },
    en: {
      name: 'Title and number disagree',
      why: 'The draft has {document}, but what is known is {meant}.',
      advice: 'Check the original and correct the title or the number.',
    },
  },
  CITATION_ENDED: {
    zh: { name: '引用文件已不可作依据', why: '{document}的状态：{state}{since}{words}。', advice: '请改引现行文件，或删去这一依据。' },
    en: {
      name: 'Cited document not in force',
      why: '{document} is {state}{since}{words}.',
      advice: 'Cite the document in force instead, or drop the reference.',
    },
  },
  MEASURE_WITHOUT_DEPARTMENT: {
    zh: {
      name: '缺少责任部门',
      why: '“{measure}”没有责任部门，而同一标题下的其他措施大多写明了。',
      advice: '请补上责任部门，或说明由谁负责。',
    },
    en: {
      name: 'Measure without a department',
      why: '“{measure}” names no department, while most measures under the same heading do.',
      advice: 'Name the department responsible.',
    },
  },
  MEASURE_WITHOUT_DEADLINE: {
    zh: { name: '缺少期限', why: '“{measure}”没有完成期限，而同一标题下的其他措施大多写明了。', advice: '请补上期限，或写明长期坚持。' },
    en: {
      name: 'Measure without a deadline',
      why: '“{measure}” has no deadline, while most measures under the same heading do.',
      advice: 'Set a deadline, or say that the task is a standing one.',
    },
  },
  DEADLINE_BEFORE_SIGNATURE: {
    zh: { name: '期限早于成文日期', why: '期限“{deadline}”（{day}）早于成文日期{signed}。', advice: '请改正期限或成文日期。' },
    en: {
      name: 'Deadline before the signature',
      why: 'The deadline “{deadline}” ({day}) lies before the signature ({signed}).',
      advice: 'Correct the deadline or the date of signature.',
    },
  },
  DEPARTMENT_UNKNOWN: {
    zh: { name: '部门名称有疑', why: '这一级通常没有“{department}”；常用名称：{usual}。', advice: '请核对部门名称。' },
    en: {
      name: 'Department unknown at this level',
      why: 'There is usually no “{department}” at this level; usual names: {usual}.',
      advice: 'Check the name of the department.',
    },
  },
  DEPARTMENT_UNLISTED: {
    zh: {
      name: '部门未见收录',
      why: '各条线都没有叫“{department}”的部门，收录的文件也没有提到它。',
      advice: '请核对部门名称；确有此部门的，不必修改。',
    },
    en: {
      name: 'Department not known',
      why: 'No function line has a department named “{department}”, and no held document names it.',
      advice: 'Check the name of the department; if it exists, leave it.',
    },
  },
  DEPARTMENT_RENAMED: {
    zh: {
      name: '部门已更名',
      why: '“{department}”在机构改革后已不用，现为：{successor}。',
      advice: '请改用现名；职责分属几个部门的，写明是哪一个。',
    },
    en: {
      name: 'Department renamed',
      why: '“{department}” no longer exists under this name; it is now {successor}.',
      advice: 'Use the present name; where its work was divided, say which department is meant.',
    },
  },
  FIGURE_LOOSER: {
    zh: {
      name: '指标宽于上级',
      why: '“{figure}”宽于上级文件《{document}》同一事项的“{upstream}”。',
      advice: '请确认是否有意放宽；否则按上级要求改正。',
    },
    en: {
      name: 'Looser than the upstream document',
      why: '“{figure}” is looser than “{upstream}” on the same object in 《{document}》.',
      advice: 'Make sure that this is meant; else take over what the upstream document asks.',
    },
  },
  NUMBERING_GAP: {
    zh: { name: '编号不连续', why: '“{mark}”之前或之后的编号有缺或重复。', advice: '请检查序号，补上漏掉的条目。' },
    en: {
      name: 'Numbering with a gap',
      why: 'The numbering is broken at “{mark}”.',
      advice: 'Check the numbers, and whether an item is missing.',
    },
  },
  OTHER_PLACE: {
    zh: {
      name: '留有外地地名',
      why: '这段文字与《{document}》相同，并留有该地名称“{place}”。',
      advice: '请改为本地名称，并核对是否适用。',
    },
    en: {
      name: 'Name of another place left in',
      why: 'These words repeat 《{document}》 and still have the name of its place, “{place}”.',
      advice: 'Put in the name of your own place, and check that the measure fits it.',
    },
  },
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  ERROR: { zh: '错误', en: 'error' },
  WARNING: { zh: '疑点', en: 'warning' },
  NOTE: { zh: '待核', en: 'to be checked' },
}

/** Replaces the names in braces by the details of a finding. */
export function filledIn(sentence: string, details: Details, language: Language): string {
  return sentence.replace(/\{(?<key>\w+)\}/gu, (_, key: string) => shown(key, details[key] ?? '', language))
}

const STATES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  REPEALED: { zh: '已废止', en: 'repealed' },
  EXPIRED: { zh: '已失效', en: 'expired' },
  DRAFT: { zh: '草案或征求意见稿', en: 'a draft' },
}

function shown(key: string, value: string, language: Language): string {
  if (key === 'state') return STATES[value]?.[language] ?? value
  if (value === '') return ''
  if (key === 'since') return language === 'zh' ? `（自${value}）` : ` (since ${value})`
  return key === 'words' && language === 'zh' ? `，“${value}”` : key === 'words' ? `: “${value}”` : value
}
