import { type CellInput, type Grid, gridOf, wideness } from '../grid.ts'
import type { DocumentWriter } from '../writer.ts'
import { allElements, elementsIn, type HtmlElement, type HtmlNode, textIn, weightOf } from './elements.ts'

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'center',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'form',
  'fieldset',
  'body',
  'header',
  'tr',
  'td',
  'th',
  'tbody',
  'hr',
  'html',
])

/** Writes the blocks inside an element: each paragraph, heading, item and cell is one. */
export function writeBlocks(element: HtmlElement, writer: DocumentWriter): void {
  let inline: HtmlNode[] = []
  const flush = () => {
    writeInline(inline, writer)
    inline = []
  }
  for (const child of element.children) {
    if (typeof child === 'string' || !holdsBlock(child)) {
      if (typeof child !== 'string' && child.tag === 'br') flush()
      else inline.push(child)
      continue
    }
    flush()
    writeBlock(child, writer)
  }
  flush()
}

function writeBlock(element: HtmlElement, writer: DocumentWriter): void {
  if (isListOfLinks(element)) return
  const level = /^h([1-6])$/.exec(element.tag)?.[1]
  if (level !== undefined) writer.heading(plain(textIn(element)), Number(level))
  else if (element.tag === 'table') writeTable(element, writer)
  else if (element.tag === 'ol') writeBlocks(withNumbers(element, 0), writer)
  else writeBlocks(element, writer)
}

/** The marks that a browser prints before list items, by nesting depth. */
const LIST_MARKS: readonly ((number: number) => string)[] = [
  (number) => `${number}.`,
  (number) => `（${number}）`,
  (number) => `${number}）`,
]

/** A numbered list with its numbers inserted before the first words of each item. */
function withNumbers(list: HtmlElement, depth: number): HtmlElement {
  let number = (Number.parseInt(list.attributes.start ?? '1', 10) || 1) - 1
  const children = list.children.map((child) => {
    if (typeof child === 'string') return child
    if (child.tag === 'ol') return withNumbers(child, depth + 1)
    if (child.tag !== 'li' || weightOf(child).text === 0) return child
    number = Number.parseInt(child.attributes.value ?? '', 10) || number + 1
    const inner = {
      ...child,
      children: child.children.map((one) => (typeof one !== 'string' && one.tag === 'ol' ? withNumbers(one, depth + 1) : one)),
    }
    return withFirstWords(inner, (LIST_MARKS[depth] ?? String)(number))
  })
  return { ...list, tag: 'div', children }
}

/** Inserts a mark before the first words of an element, unless they belong to an inner list. */
function withFirstWords(element: HtmlElement, mark: string): HtmlElement {
  const at = element.children.findIndex((child) => (typeof child === 'string' ? child.trim() !== '' : weightOf(child).text > 0))
  const first = element.children[at]
  if (first === undefined || (typeof first !== 'string' && first.tag === 'div')) return element
  const marked = typeof first === 'string' ? mark + first.trimStart() : withFirstWords(first, mark)
  return { ...element, children: element.children.map((child, index) => (index === at ? marked : child)) }
}

/** Whether it is a block, or a span that contains blocks. */
function holdsBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tag) || allElements(element, ({ tag }) => BLOCKS.has(tag)).length > 0
}

/** Inline content between blocks, split into lines at `<br>`. */
function writeInline(nodes: readonly HtmlNode[], writer: DocumentWriter): void {
  const words = nodes.map((node) => (typeof node === 'string' ? collapsed(node) : inlineText(node))).join('')
  for (const line of words.split('\n')) writer.paragraph(line)
  for (const node of nodes) {
    if (typeof node === 'string') continue
    for (const link of [node, ...allElements(node, ({ tag }) => tag === 'a')]) {
      const address = link.tag === 'a' ? (link.attributes.href ?? '') : ''
      if (/^https?:/.test(address)) writer.link(plain(textIn(link)), address)
    }
  }
}

/** Line feeds in the source are spaces; those from `<br>` are lines. */
function inlineText(element: HtmlElement): string {
  if (element.tag === 'br') return '\n'
  return element.children.map((child) => (typeof child === 'string' ? collapsed(child) : inlineText(child))).join('')
}

/** A line feed between two Chinese characters of the source is not a space. */
function collapsed(words: string): string {
  return words.replaceAll(/\s*[\r\n]+\s*/g, (found, at: number) =>
    isLatin(words.charAt(at - 1)) && isLatin(words.charAt(at + found.length)) ? ' ' : '',
  )
}

function isLatin(letter: string): boolean {
  return /[A-Za-z0-9]/.test(letter)
}

function plain(words: string): string {
  return words.replaceAll(/[ \t\r\n\u00a0]+/g, ' ').trim()
}

/** `相关链接`, `相关解读`: mostly links; attachments of the document are kept. */
function isListOfLinks(element: HtmlElement): boolean {
  const { text, links } = weightOf(element)
  if (links < text * 0.6 || element.tag === 'p' || element.tag === 'table') return false
  return allElements(element, ({ tag }) => tag === 'a').length >= 2 && !/附件|附表|\.(?:docx?|pdf|xlsx?|wps)/i.test(textIn(element))
}

/** Writes a table of the document, or the content of a table used only for page layout. */
function writeTable(table: HtmlElement, writer: DocumentWriter): void {
  const grid = gridOfCells(table)
  if (grid === null) {
    for (const cell of cellsIn(table)) writeBlocks(cell, writer)
    return
  }
  for (const caption of elementsIn(table).filter(({ tag }) => tag === 'caption')) writer.paragraph(plain(textIn(caption)))
  writer.table(grid)
}

/** The grids of the tables seen: the way to the main part asks for one at each box around it, and writing asks again. */
const GRIDS = new WeakMap<HtmlElement, Grid | null>()

/** The cells of a table of the document; null for a table that only lays out the page: it holds other tables, or one column. */
function gridOfCells(table: HtmlElement): Grid | null {
  const known = GRIDS.get(table)
  if (known !== undefined) return known
  const grid = gridIn(table)
  GRIDS.set(table, grid)
  return grid
}

function gridIn(table: HtmlElement): Grid | null {
  if (allElements(table, ({ tag }) => tag === 'table').length > 0) return null
  const grid = gridOf(rowsOf(table).map((row) => cellsOf(row).map(cellInput)))
  return wideness(grid) < 2 ? null : grid
}

/** Whether its cells belong together as those of a table. */
export function isTableOfCells(element: HtmlElement): boolean {
  return element.tag === 'table' && gridOfCells(element) !== null
}

/** All cells of a table, row by row. */
export function cellsIn(table: HtmlElement): readonly HtmlElement[] {
  return rowsOf(table).flatMap(cellsOf)
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return elementsIn(table).flatMap((child) =>
    child.tag === 'tr' ? [child] : ['tbody', 'thead', 'tfoot'].includes(child.tag) ? rowsOf(child) : [],
  )
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th')
}

function cellInput(cell: HtmlElement): CellInput {
  const lines: string[] = []
  collectLines(cell, lines)
  const span = (name: string) => Number.parseInt(cell.attributes[name] ?? '1', 10) || 1
  return { paragraphs: lines.map(plain).filter((line) => line !== ''), rowSpan: span('rowspan'), columnSpan: span('colspan') }
}

/** Collects the lines of a cell: its paragraphs, split at `<br>`. */
function collectLines(element: HtmlElement, lines: string[]): void {
  let line = ''
  const flush = () => {
    for (const one of line.split('\n')) lines.push(one)
    line = ''
  }
  for (const child of element.children) {
    if (typeof child === 'string') line += collapsed(child)
    else if (holdsBlock(child)) {
      flush()
      collectLines(child, lines)
    } else line += inlineText(child)
  }
  flush()
}
