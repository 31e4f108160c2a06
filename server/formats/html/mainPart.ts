import { elementsIn, type HtmlElement, textIn, weightOf } from './elements.ts'

/** A part of the page is the main one while it holds nearly all that is no link. */
const NEARLY_ALL = 0.75

/** Elements that hold blocks; words in a paragraph are not divided further. */
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

/** The element with the text of the document: from the page downwards as long as one part holds nearly all text that is no link. */
export function mainPartOf(root: HtmlElement): HtmlElement {
  let main = root
  for (;;) {
    const next = mainChild(main)
    if (next === null) return main
    main = next
  }
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
  return scoreOf(best) >= all * NEARLY_ALL && holdsText(best) ? best : null
}

/** Words of links count against a part: menus and lists of other pages are nothing but links. */
function scoreOf(element: HtmlElement): number {
  const { text, links } = weightOf(element)
  return Math.max(0, text - 2 * links)
}

/** A cell or a row among others is never the main part unless it is nearly all of the page; a row of a real table is not. */
function holdsText(element: HtmlElement): boolean {
  if (element.tag === 'tr' || element.tag === 'td' || element.tag === 'span' || element.tag === 'li') return weightOf(element).text > 200
  return true
}

/** The same text once more, for telephones. */
function isCopyOf(element: HtmlElement, best: HtmlElement): boolean {
  if (scoreOf(element) < scoreOf(best) * 0.5) return false
  const words = textIn(best).replaceAll(/\s+/g, '')
  const middle = words.slice(words.length >> 1, (words.length >> 1) + 60)
  return textIn(element).replaceAll(/\s+/g, '').includes(middle)
}
