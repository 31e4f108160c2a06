import { cellsIn, isTableOfCells } from './blocks.ts'
import { elementsIn, type HtmlElement, textIn, weightOf } from './elements.ts'

/** Minimum share of the non-link text that a part must contain to be followed as the main part. */
const NEARLY_ALL = 0.75

/** Elements that contain blocks; paragraphs are not divided further. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'form',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'font',
  'span',
  'ul',
  'li',
  'dl',
  'dd',
  'fieldset',
  'header',
])

/** Ids and classes that government sites use for the text of a document. */
const KNOWN =
  /^(?:UCAP-CONTENT|zoom|zoomcon|zoom_content|TRS_Editor|trs_editor_view|article-content|article_content|articlecontent|content_article|pages_content|Custom_UnionStyle|view_content|mainText|main_text|artibody|news_content|newscontent|detail_content|info_content|nr_txt|wenzhang)$/i
/** Minimum share of the non-link text for an element with a known name. */
const LEAST_SHARE_OF_TEXT = 0.4

/** The element with the text of the document: one with a known name, or else the innermost part that contains nearly all non-link text. */
export function mainPartOf(root: HtmlElement): HtmlElement {
  let main = namedPart(root) ?? root
  for (;;) {
    const next = mainChild(main)
    if (next === null) return main
    main = next
  }
}

function namedPart(root: HtmlElement): HtmlElement | null {
  const named = elementsBelow(root).filter((element) => isNamed(element) && scoreOf(element) >= scoreOf(root) * LEAST_SHARE_OF_TEXT)
  return named.reduce<HtmlElement | null>((best, one) => (best === null || scoreOf(one) > scoreOf(best) ? one : best), null)
}

function isNamed({ attributes }: HtmlElement): boolean {
  return [attributes.id ?? '', ...(attributes.class ?? '').split(/\s+/)].some((name) => KNOWN.test(name))
}

function elementsBelow(element: HtmlElement): readonly HtmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...elementsBelow(child)])
}

function mainChild(element: HtmlElement): HtmlElement | null {
  const children = elementsIn(element).filter(({ tag }) => CONTAINERS.has(tag))
  const best = children.reduce<HtmlElement | null>(
    (found, child) => (found === null || scoreOf(child) > scoreOf(found) ? child : found),
    null,
  )
  if (best === null || scoreOf(best) === 0) return null
  const copies = children.filter((child) => child !== best && isCopyOf(child, best))
  const all = scoreOf(element) - copies.reduce((sum, copy) => sum + scoreOf(copy), 0)
  return scoreOf(best) >= all * NEARLY_ALL && holdsText(best, element) ? best : null
}

/** Link text counts against a part: menus and lists of other pages consist of links. */
function scoreOf(element: HtmlElement): number {
  const { text, links } = weightOf(element)
  return Math.max(0, text - 2 * links)
}

/** A cell or row is the main part only if it is nearly the whole page; a table of the document never is, however much of a page it is. */
function holdsText(element: HtmlElement, parent: HtmlElement): boolean {
  const table = soleTable(element)
  if (table !== null && !hasCellOfAll(table)) return table !== element && !opensDocument(textBefore(element, parent))
  if (element.tag === 'tr' || element.tag === 'td' || element.tag === 'span' || element.tag === 'li') return weightOf(element).text > 200
  return true
}

/** The table of cells that an element is, or that is all it contains. */
function soleTable(element: HtmlElement): HtmlElement | null {
  if (isTableOfCells(element)) return element
  const { text } = weightOf(element)
  const only = elementsIn(element).find((child) => weightOf(child).text === text)
  return only === undefined ? null : soleTable(only)
}

/** Whether the page is laid out in its cells: one of them holds nearly all. */
function hasCellOfAll(table: HtmlElement): boolean {
  return cellsIn(table).some((cell) => scoreOf(cell) >= scoreOf(table) * NEARLY_ALL)
}

function textBefore(element: HtmlElement, parent: HtmlElement): readonly HtmlElement[] {
  const children = elementsIn(parent)
  return children.slice(0, children.indexOf(element)).filter((child) => scoreOf(child) > 0)
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'center', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Whether these are the title and opening of a document, not menus above it: paragraphs, headings or whole sentences. */
function opensDocument(elements: readonly HtmlElement[]): boolean {
  return elements.some(
    (element) =>
      PARAGRAPHS.has(element.tag) ||
      textIn(element).includes('。') ||
      opensDocument(elementsIn(element).filter((child) => scoreOf(child) > 0)),
  )
}

/** Whether the same text is repeated for mobile devices. */
function isCopyOf(element: HtmlElement, best: HtmlElement): boolean {
  if (scoreOf(element) < scoreOf(best) * 0.5) return false
  const words = textIn(best).replaceAll(/\s+/g, '')
  const middle = words.slice(words.length >> 1, (words.length >> 1) + 60)
  return textIn(element).replaceAll(/\s+/g, '').includes(middle)
}
