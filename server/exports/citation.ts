import { createHash } from 'node:crypto'

/** A work as it is cited. */
export interface Cited {
  /** DB/OL: a view of this graph; EB/OL: a document that can be read here; Z: a document that is known from others only. */
  readonly mark: 'DB/OL' | 'EB/OL' | 'Z'
  /** Who answers for it, as printed. */
  readonly authors: readonly string[]
  readonly title: string
  /** 文号, or the state of the data that was seen. */
  readonly number: string | null
  /** ISO day of the work itself, where known. */
  readonly issuedOn: string | null
  /** The page it was published on where that is known, else its page here. */
  readonly permalink: string
  /** ISO day on which it was looked at. */
  readonly accessed: string
}

export const PUBLISHER = '政策脉络 Policy Lineage Explorer'

/** 马鞍山市财政局、马鞍山市公共资源交易监督管理局 are two; 芜湖市住房和城乡建设局等7部门 is one, and others. */
export function authorsIn(issuer: string | null): readonly string[] {
  const [, names = '', others] = /^(.*?)(等(?:[\d一二三四五六七八九十]+个?(?:部门|单位|委局))?)?$/u.exec(issuer?.trim() ?? '') ?? []
  return [...names.split(/[、，,\s]+/u), others ? AND_OTHERS : ''].filter(Boolean)
}

const AND_OTHERS = '等'
const MOST_AUTHORS = 3

/**
 * By GB/T 7714—2015. On line: 主要责任者. 题名：其他题名信息[文献类型标识/载体标识]. (日期)[引用日期]. 获取路径. In print:
 * 主要责任者. 题名：其他题名信息[Z]. 日期. More than three authors are cut after the third.
 */
export function gbt7714({ mark, authors, title, number, issuedOn, permalink, accessed }: Cited): string {
  const named = authors.filter((author) => author !== AND_OTHERS)
  const shown = named.length > MOST_AUTHORS || named.length < authors.length ? [...named.slice(0, MOST_AUTHORS), AND_OTHERS] : named
  const work = `${plain(title)}${number === null ? '' : `：${plain(number)}`}[${mark}]`
  const when = mark === 'Z' ? (issuedOn ?? '日期不详') : `${issuedOn === null ? '' : `(${issuedOn})`}[${accessed}]. ${permalink}`
  return [...(shown.length > 0 ? [shown.join('，')] : []), work, when].map((part) => `${part}.`).join(' ')
}

/** As an entry for biblatex, which is also what the styles for GB/T 7714 read. */
export function bibtex(cited: Cited): string {
  const { mark, authors, title, number, issuedOn, permalink, accessed } = cited
  const online = mark !== 'Z'
  const fields = [
    ...(authors.length > 0 ? [['author', authors.map(asAuthor).join(' and ')]] : []),
    ['title', `{${guarded(title)}}`],
    ...(issuedOn === null ? [] : [['date', issuedOn]]),
    ...(number === null ? [] : [['note', `{${guarded(number)}}`]]),
    ...(online
      ? [
          ['url', inAddress(permalink)],
          ['urldate', accessed],
        ]
      : []),
    ['langid', 'chinese'],
  ]
  return `@${online ? 'online' : 'misc'}{${keyOf(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

/** In braces, since 和 or a blank in the name of a department parts nothing. */
const asAuthor = (name: string): string => (name === AND_OTHERS ? 'others' : `{${guarded(name)}}`)

/** Of what is cited and when, so that two references never share a key. */
function keyOf({ title, permalink, accessed }: Cited): string {
  const hash = createHash('sha256').update(`${permalink} ${title}`).digest('hex')
  return `policylineage${accessed.replaceAll('-', '')}${hash.slice(0, 8)}`
}

/** One line. */
const plain = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const SIGNS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
const guarded = (words: string): string => plain(words).replace(/[{}\\%$&#_~^]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)

/** Braces must match throughout an entry, and an address is taken as it stands. */
const inAddress = (address: string): string => address.replace(/[{}\\]/gu, encodeURIComponent)
