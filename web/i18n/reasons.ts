import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import { $language, type Language } from '../state/language.ts'

/** Chinese translations of the server's reasons. Numbers and names in a reason are kept. */
const REASONS: readonly (readonly [said: RegExp, chinese: string])[] = [
  [/^An open-ended group: the text does not say who belongs to it\.$/, '泛指，原文没有写明包括哪些单位'],
  [/^Names a class of departments, not one department\.$/, '统称一类单位，不是某一个单位'],
  [/^More than one full name is usual for this short name\.$/, '这个简称通常对应不止一个全称'],
  [/^The word of level fits no place around the document\.$/, '名称中的层级与文件所在地区对不上'],
  [/^A unit of the issuing department, or one close to it\.$/, '发文机关的内设或相近单位'],
  [/^The document does not tell its place\.$/, '文件没有写明所在地区'],
  [/^Another document of the place prints the full name\.$/, '全称见同一地区的其他文件'],
  [/^The departments of a zone differ from zone to zone\.$/, '各开发区机构设置不一'],
  [/^The function line is known, the full name of the department is not\.$/, '所属条线已知，全称未知'],
  [/^No department of this name is known\.$/, '没有查到这个名称的单位'],
  [/^(\d+) known documents have this title$/, '已知有 $1 份文件是这个标题'],
  [/^its number is of a later year than the document that cites it$/, '文号年份晚于引用它的文件'],
  [/^its text is not held$/, '未收录原文'],
  [/^Of (\d+) places of this name the text names (.+)\.$/, '同名地区有 $1 个，原文提到的是$2'],
  [/^(\d+) places bear this name, and the text names none of the places around them\.$/, '同名地区有 $1 个，原文没有提到其上级地区'],
  [/^The zone is not in the list of zones\.$/, '开发区名录中没有这个名称'],
  [/^No place of this name is in the list of divisions\.$/, '行政区划名录中没有这个名称'],
  [/^the nearest class of the standard$/, '分类标准中最接近的一类'],
  [/^limit (\d+)$/, '超过上限 $1'],
  [/^limit$/, '超过上限'],
  [/^cited in other parts of the document only$/, '只在所属文件的其他部分引用，与这条措施无直接关系'],
  [/^cited by single measures only$/, '只由其中的个别措施引用'],
  [/^maxHops (\d+): the chain goes on$/, '已到 $1 步上限，后面还有'],
]

/** Translates a reason to the page's language. A reason missing from the list stays in the server's words. */
export function reasonIn(language: Language, reason: string): string {
  if (language === 'en') return reason
  const found = REASONS.find(([said]) => said.test(reason))
  return found ? reason.replace(...found) : reason
}

/** Returns a function that translates reasons to the reader's language. */
export function useReasons(): (reason: string) => string {
  const language = useStore($language)
  return useCallback((reason) => reasonIn(language, reason), [language])
}
