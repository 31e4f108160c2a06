import { oneOf } from './pattern.ts'

/** Strongest first: if a document is mentioned several times, the strongest relation counts. */
export const CITATION_RELATIONS = ['implements', 'based-on', 'repeals', 'amends', 'forwards', 'cites'] as const
export type CitationRelation = (typeof CITATION_RELATIONS)[number]

/** Position of the word: 根据《…》, 《…》同时废止. */
export type CitationPlace = 'before' | 'behind'

/** Words that state the purpose of a citation, with their relation, one per line. The longest match counts. */
export const CITATION_WORDS: readonly (readonly [word: string, relation: CitationRelation, ...places: CitationPlace[]])[] = [
  ['贯彻落实', 'implements', 'before'],
  ['贯彻执行', 'implements', 'before'],
  ['贯彻实施', 'implements', 'before'],
  ['贯彻', 'implements', 'before'],
  ['落实', 'implements', 'before'],
  ['落实落细', 'implements', 'before'],
  ['落实好', 'implements', 'before'],
  ['抓好', 'implements', 'before'],
  ['执行', 'implements', 'before', 'behind'],
  ['根据', 'based-on', 'before'],
  ['依据', 'based-on', 'before'],
  ['依照', 'based-on', 'before'],
  ['按照', 'based-on', 'before'],
  ['遵照', 'based-on', 'before'],
  ['参照', 'based-on', 'before'],
  ['据', 'based-on', 'before'],
  ['按', 'based-on', 'before'],
  ['依', 'cites', 'before'],
  ['废止', 'repeals', 'before', 'behind'],
  ['同时废止', 'repeals', 'behind'],
  ['停止执行', 'repeals', 'before', 'behind'],
  ['不再执行', 'repeals', 'before', 'behind'],
  ['作废', 'repeals', 'behind'],
  ['自行失效', 'repeals', 'behind'],
  ['自动失效', 'repeals', 'behind'],
  ['同时失效', 'repeals', 'behind'],
  ['即行失效', 'repeals', 'behind'],
  ['之日起失效', 'repeals', 'behind'],
  ['宣布失效', 'repeals', 'before'],
  ['修订', 'amends', 'before', 'behind'],
  ['修改', 'amends', 'before', 'behind'],
  ['修正', 'amends', 'before', 'behind'],
  ['调整', 'amends', 'before'],
  ['修订完善', 'amends', 'before'],
  ['修改完善', 'amends', 'before'],
  ['调整完善', 'amends', 'before'],
  ['调整优化', 'amends', 'before'],
  ['修编', 'amends', 'before', 'behind'],
  ['转发', 'forwards', 'before'],
  ['批转', 'forwards', 'before'],
  ['暂停执行', 'cites', 'before'],
  ['对照', 'cites', 'before'],
  ['参考', 'cites', 'before'],
  ['实施', 'cites', 'before'],
  ['调整实施', 'amends', 'before'],
  ['完善', 'cites', 'before'],
  ['编制', 'cites', 'before'],
  ['推进', 'cites', 'before'],
  ['推动', 'cites', 'before'],
  ['宣传', 'cites', 'before'],
  ['学习', 'cites', 'before'],
  ['结合', 'cites', 'before'],
  ['围绕', 'cites', 'before'],
  ['依托', 'cites', 'before'],
  ['符合', 'cites', 'before'],
  ['违反', 'cites', 'before'],
  ['纳入', 'cites', 'before'],
  ['列入', 'cites', 'before'],
  ['进入', 'cites', 'before'],
  ['编入', 'cites', 'before'],
  ['归入', 'cites', 'before'],
  ['录入', 'cites', 'before'],
  ['入选', 'cites', 'before'],
  ['退出', 'cites', 'before'],
  ['移出', 'cites', 'before'],
  ['印发', 'cites', 'before'],
  ['发布', 'cites', 'before'],
  ['公布', 'cites', 'before'],
  ['出台', 'cites', 'before'],
  ['制定', 'cites', 'before'],
]

/** Pattern fragment with the words of a relation at a position; `only` excludes words. */
export function citationWord(
  relation: CitationRelation,
  place: CitationPlace = 'before',
  only: (word: string) => boolean = () => true,
): string {
  const words = CITATION_WORDS.filter(([, own, ...places]) => own === relation && places.includes(place)).map(([word]) => word)
  return oneOf(words.filter(only))
}

/** The relation of a word, or null if it is not in the table. */
export function relationOfWord(word: string): CitationRelation | null {
  return CITATION_WORDS.find(([one]) => one === word)?.[1] ?? null
}
