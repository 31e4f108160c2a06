import { dutyWord } from '../../lexicon/duties.ts'
import { GROUP_NOUN, isInsideWord } from '../../lexicon/names.ts'
import type { Span } from '../../text/span.ts'
import { andOthers, groupingOf } from './groups.ts'
import type { ListedName, Script } from './nameList.ts'
import { endsAsDepartment, isSurelyDepartment } from './ownNames.ts'

/** Splits an open-ended rest off the last name: 林业局等部门 → 林业局, 等部门. */
export function partsOfName(script: Script, name: ListedName): readonly ListedName[] {
  const parted = andOthers(name.words)
  if (parted === null) return [name]
  const end = offsetAfter(script.plain, name.span, parted.head.length)
  const head = {
    span: { start: name.span.start, end },
    words: parted.head,
    printed: name.printed.slice(0, parted.head.length),
    apart: name.apart,
  }
  const rest = {
    span: { start: end, end: name.span.end },
    words: parted.rest,
    printed: name.printed.slice(parted.head.length),
    apart: false,
  }
  return parted.head === '' ? [rest] : [head, rest]
}

/** The offset after `count` non-space characters. */
function offsetAfter(plain: string, span: Span, count: number): number {
  let left = count
  let at = span.start
  while (left > 0 && at < span.end) {
    if (!/\s/.test(plain.charAt(at))) left -= 1
    at += 1
  }
  return at
}

/** `（市交通委、市商务局包抓）`: after the last department, a few words may describe its responsibility. */
export function withoutUnknownVerb(script: Script, name: ListedName, next: ListedName | undefined): ListedName {
  if (next?.apart === false || isWhole(name.words)) return name
  for (let length = name.words.length - 2; length >= Math.max(2, name.words.length - LONGEST_VERB); length -= 1) {
    const head = name.words.slice(0, length)
    if (
      isInsideWord(name.words, length) ||
      DOES.test(name.words.slice(length)) ||
      !isWhole(head) ||
      !(isSurelyDepartment(head) || groupingOf(head) !== 'none')
    )
      continue
    const end = offsetAfter(script.plain, name.span, length)
    return { ...name, span: { start: name.span.start, end }, words: head, printed: name.printed.slice(0, length) }
  }
  return name
}

const LONGEST_VERB = 6
/** 市妇联|组织职工参与, 市政府|分管领导牵头, 各金融机构|要加大信贷支持, 市商务局|牵头制定办法: the action is a separate sentence. */
const DOES = new RegExp(
  `^(?:${dutyWord('must', 'task')}|引导|协调|为|是|作为|分管|主管(?:领导|副)|主要(?:领导|负责)|领导|负责(?:人|同志))|[要应须需将可]$`,
  'u',
)
const ENDS_AS_GROUP = new RegExp(`${GROUP_NOUN}$`, 'u')

function isWhole(words: string): boolean {
  return words.startsWith('等') || endsAsDepartment(words) || ENDS_AS_GROUP.test(words) || groupingOf(words) === 'collective'
}
