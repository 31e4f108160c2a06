import { createHash } from 'node:crypto'

/** A work in the form of a citation. */
export interface Cited {
  /** DB/OL: a view of this graph; EB/OL: a document that can be read here; Z: a document known only from citations. */
  readonly mark: 'DB/OL' | 'EB/OL' | 'Z'
  /** Its authors, as printed. */
  readonly authors: readonly string[]
  readonly title: string
  /** 文号, or the version of the data. */
  readonly number: string | null
  /** ISO day of the work itself, if known. */
  readonly issuedOn: string | null
  /** The page it was published on, if known, otherwise its page here. */
  readonly permalink: string
  /** ISO day of access. */
  readonly accessed: string
}

export const PUBLISHER = '政策脉络 Policy Lineage Explorer'

/** The authors of a document: 马鞍山市财政局、马鞍山市公共资源交易监督管理局 are two; 芜湖市住房和城乡建设局等7部门 is one and others. */
export function authorsIn(issuer: string | null): readonly string[] {
  const [, names = '', others] = /^(.*?)(等(?:[\d一二三四五六七八九十]+个?(?:部门|单位|委局))?)?$/u.exec(issuer?.trim() ?? '') ?? []
  return [...names.split(/[、，,\s]+/u), others ? AND_OTHERS : ''].filter(Boolean)
}

const AND_OTHERS = '等'
const MOST_AUTHORS = 3

/**
 * Formats a citation by GB/T 7714—2015. Online: 主要责任者. 题名：其他题名信息[文献类型标识/载体标识]. (日期)[引用日期]. 获取路径. In print: 主要责任者. 题名：其他题名信息[Z]. 日期. Authors
 * after the third are omitted.
 */
export function gbt7714({ mark, authors, title, number, issuedOn, permalink, accessed }: Cited): string {
  const named = authors.filter((author) => author !== AND_OTHERS)
  const shown = named.length > MOST_AUTHORS || named.length < authors.length ? [...named.slice(0, MOST_AUTHORS), AND_OTHERS] : named
  const work = `${plain(title)}${number === null ? '' : `：${plain(number)}`}[${mark}]`
  const when = mark === 'Z' ? (issuedOn ?? '日期不详') : `${issuedOn === null ? '' : `(${issuedOn})`}[${accessed}]. ${permalink}`
  return [...(shown.length > 0 ? [shown.join('，')] : []), work, when].map((part) => `${part}.`).join(' ')
}

/** Formats a biblatex entry, which the styles for GB/T 7714 also read. */
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

/** In braces, because 和 or a space inside a department name does not separate authors. */
const asAuthor = (name: string): string => (name === AND_OTHERS ? 'others' : `{${guarded(name)}}`)

/** A key made from work and access date, so that two references never share one. */
function keyOf({ title, permalink, accessed }: Cited): string {
  const hash = createHash('sha256').update(`${permalink} ${title}`).digest('hex')
  return `policylineage${accessed.replaceAll('-', '')}${hash.slice(0, 8)}`
}

/** Joins text into one line. */
const plain = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const SIGNS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
const guarded = (words: string): string => plain(words).replace(/[{}\\%$&#_~^]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)

/** Encodes braces, which must be balanced in an entry; the rest of a URL is kept. */
const inAddress = (address: string): string => address.replace(/[{}\\]/gu, encodeURIComponent)
