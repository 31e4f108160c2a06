import { greatest } from 'd3-array'
import { withoutRepost } from '../../lexicon/documentTitles.ts'
import { endsAsTitle } from '../../text/lineKinds/title.ts'
import { allElements, elementsIn, type HtmlElement, textIn, weightOf } from './elements.ts'

/** What a site says about the document it shows. */
export interface SiteRecord {
  readonly fields: readonly { readonly key: string; readonly value: string }[]
  readonly address: string | null
}

/** Names of record fields as printed by sites, without spaces. */
const KEYS =
  '索引号|信息索引号|主题分类|公文种类|标题|名称|文件名称|信息名称|发文机关|发文机构|发布机构|发布单位|制发机关|发文字号|发文文号|发文序号|发文编号|文号|公文字号|文件编号|统一编号|成文日期|成文时间|发文日期|发文时间|发布日期|发布时间|公开日期|生效日期|实施日期|施行日期|失效日期|失效时间|有效性|时效性|效力状态|有效期|文件状态|主题词|来源|信息来源'
const FIELD = new RegExp(`^[【\\[]?(?<key>${KEYS})[】\\]]?[:：](?<value>.*)$`, 'su')
const KEY_ALONE = new RegExp(`^[【\\[]?(?<key>${KEYS})[】\\]]?[:：]?$`, 'u')

/** The record of a page: the fields printed around the text, then its meta tags, then its heading. */
export function recordOf(root: HtmlElement, main: HtmlElement): SiteRecord {
  const fields = new Map<string, string>()
  const add = (key: string, value: string) => {
    const words = value.replaceAll(/\s+/g, ' ').trim()
    if (words !== '' && !fields.has(key)) fields.set(key, words)
  }
  for (const { key, value } of printedFields(root, main)) add(key, value)
  const meta = metaTags(root)
  if (!fields.has('名称')) add('标题', withoutRepost(meta.get('articletitle') ?? headingOf(root, main) ?? ''))
  if (!fields.has('发布时间')) add('发布日期', meta.get('pubdate') ?? '')
  if (!fields.has('信息来源')) add('来源', meta.get('contentsource') ?? '')
  const address = meta.get('url') ?? meta.get('og:url') ?? canonicalOf(root)
  return {
    fields: [...fields].map(([key, value]) => ({ key, value: key === '标题' || key === '名称' ? withoutRepost(value) : value })),
    address: address && /^https?:\/\//.test(address) ? address : null,
  }
}

/** Longer values are text, not facts. */
const LONGEST_VALUE = 200

function printedFields(root: HtmlElement, main: HtmlElement): readonly { key: string; value: string }[] {
  const units = unitsOf(root, main)
  return units.flatMap((words, index) => {
    const own = FIELD.exec(words)?.groups
    if (own?.value && own.value.trim() !== '') return [{ key: own.key ?? '', value: own.value }]
    const alone = KEY_ALONE.exec(words.replaceAll(/\s+/g, ''))?.groups?.key
    const next = units[index + 1] ?? ''
    const isValue = next.length <= LONGEST_VALUE && !KEY_ALONE.test(next.replaceAll(/\s+/g, '')) && !FIELD.test(next)
    return alone !== undefined && isValue ? [{ key: alone, value: next }] : []
  })
}

/** The text of the smallest blocks outside the main part: cells, items, spans. Spaces in 索 引 号 are removed. */
function unitsOf(element: HtmlElement, main: HtmlElement): readonly string[] {
  if (element === main || element.tag === 'head' || element.tag === 'a') return []
  const below = elementsIn(element)
  const words = textIn(element)
  const isUnit =
    UNITS.has(element.tag) &&
    weightOf(element).text <= LONGEST_VALUE &&
    below.every((child) => weightOf(child).text === 0 || isPart(element, child))
  if (isUnit && !holds(element, main)) return [joinedKey(words.trim())]
  return elementsIn(element).flatMap((child) => unitsOf(child, main))
}

const UNITS: ReadonlySet<string> = new Set([
  'td',
  'th',
  'li',
  'dd',
  'dt',
  'span',
  'p',
  'div',
  'b',
  'strong',
  'em',
  'label',
  'font',
  'h1',
  'h2',
  'h3',
])

/** `<td><b>索引号：</b>000014349</td>` is one unit, `<div><span>发布日期：…</span><span>来源：…</span></div>` are two. */
function isPart(element: HtmlElement, child: HtmlElement): boolean {
  const fields = elementsIn(element).filter(
    (one) => FIELD.test(joinedKey(textIn(one).trim())) || KEY_ALONE.test(textIn(one).replaceAll(/\s+/g, '')),
  )
  return (
    fields.length <= 1 &&
    ['b', 'strong', 'em', 'span', 'font', 'label'].includes(child.tag) &&
    FIELD.test(joinedKey(textIn(element).trim()))
  )
}

/** `索 引 号：000014349/2019-00007` → `索引号：000014349/2019-00007` */
function joinedKey(words: string): string {
  const colon = words.search(/[:：]/)
  return colon < 0 || colon > 16 ? words : words.slice(0, colon).replaceAll(/[\s\u3000]+/g, '') + words.slice(colon)
}

function holds(element: HtmlElement, other: HtmlElement): boolean {
  return element === other || elementsIn(element).some((child) => holds(child, other))
}

function metaTags(root: HtmlElement): ReadonlyMap<string, string> {
  const tags = allElements(root, ({ tag }) => tag === 'meta')
  return new Map(
    tags.flatMap(({ attributes }) => {
      const name = (attributes.name ?? attributes.property ?? '').toLowerCase()
      return name && attributes.content ? [[name, attributes.content] as const] : []
    }),
  )
}

/**
 * The heading of the page, if it is outside the main part: its first heading, a title there that the name of the page repeats, or, where the main
 * part starts without one, the only full title.
 */
function headingOf(root: HtmlElement, main: HtmlElement): string | null {
  const headings = allElements(root, ({ tag }) => tag === 'h1').filter((heading) => !holds(main, heading))
  const first = headings.map(bareWords).find((words) => words.length >= SHORTEST_TITLE)
  if (first !== undefined) return first
  const name = allElements(root, ({ tag }) => tag === 'title')
    .map(bareWords)
    .join('')
  const titles = unitsOf(root, main)
    .map((words) => words.replaceAll(/\s+/g, ''))
    .filter((words) => words.length >= SHORTEST_TITLE && endsAsTitle(words))
  const repeated = titles.filter((words) => name.includes(words))
  return greatest(repeated, ({ length }) => length) ?? onlyTitle(titles, main)
}

/** `海州市人民政府办公室关于加强供水工作的通知` in a cell above the text. */
function onlyTitle(titles: readonly string[], main: HtmlElement): string | null {
  const full = new Set(titles.filter((words) => FULL_TITLE.test(words)))
  const hasOwn = bareWords(main).slice(0, OPENING).includes('关于')
  return full.size === 1 && !hasOwn ? ([...full][0] ?? null) : null
}

/** The issuer and what it issues. */
const FULL_TITLE = /^[^，。《》]{4,40}关于[^，。]{4,80}的\p{Script=Han}{1,4}$/u
/** The words of a main part that hold its title, if it has one. */
const OPENING = 200

const SHORTEST_TITLE = 8

const bareWords = (element: HtmlElement): string => textIn(element).replaceAll(/\s+/g, '')

function canonicalOf(root: HtmlElement): string | null {
  const links = allElements(root, ({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')
  return links[0]?.attributes.href ?? null
}
