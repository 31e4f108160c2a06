import { DIVISION_WORDS } from '../../lexicon/divisionWords.ts'
import { oneOf } from '../../lexicon/pattern.ts'

const DIVISION = oneOf(DIVISION_WORDS)
const DIVIDES = new RegExp(DIVISION, 'u')
/** 任务 counts only in such a clause: elsewhere it says nothing of who has to do them. */
const ANNOUNCES = `(?:${DIVISION}|任务)[^。；，：]{0,8}[：:]$`
const ANNOUNCES_DUTIES = new RegExp(ANNOUNCES, 'u')
const ANNOUNCES_DUTIES_OF_ALL = new RegExp(`各(?:有关|相关|成员)?(?:单位|部门)[^。；，：]{0,20}${ANNOUNCES}`, 'u')
const ONLY_ANNOUNCES = new RegExp(`${DIVISION}[^。；，：]{0,6}如下[：:]?$`, 'u')
const LONGEST_HEADING = 20

/** Whether words speak of duties: `二、职责分工`, `第六条 …按照职责分工，共同做好…`, `四、各单位按以下职能分工…：`. */
export function speaksOfDuties(words: string): boolean {
  return DIVIDES.test(words)
}

/** `职责分工`, `市防指成员单位职责`, `具体分工如下：`: a heading of duties. */
export function isDutyHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[。；，](?!$)/u.test(words) && DIVIDES.test(words)
}

/** `各部门要各司其职，组织好各项工作。其职责分工为：`: the last words announce duties. */
export function announcesDuties(words: string): boolean {
  return ANNOUNCES_DUTIES.test(words)
}

/** `…，现将各有关单位在整治工作中的任务明确如下：`: the same, and they say that the duties are those of all. */
export function announcesDutiesOfAll(words: string): boolean {
  return ANNOUNCES_DUTIES_OF_ALL.test(words)
}

/** `各有关部门具体分工如下`: names nobody's duty, although it starts with departments. */
export function onlyAnnouncesDuties(words: string): boolean {
  return ONLY_ANNOUNCES.test(words)
}
