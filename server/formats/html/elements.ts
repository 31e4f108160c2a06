import type { DefaultTreeAdapterTypes } from 'parse5'

/** An element of a page, as far as reading needs it. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

export type HtmlNode = HtmlElement | string

/** Deeper nesting is made to exhaust a reader; what lies below is left out. */
const DEEPEST = 256

/** The element `html` of a parsed page. */
export function rootOf(document: DefaultTreeAdapterTypes.Document): HtmlElement {
  const html = document.childNodes.find((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node)
  return html ? elementOf(html, 0) : { tag: 'html', attributes: {}, children: [] }
}

function elementOf({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element, depth: number): HtmlElement {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  const children = depth > DEEPEST ? [] : childNodes.flatMap((node) => nodeOf(node, depth + 1))
  return { tag: tagName, attributes, children }
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): readonly HtmlNode[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value]
  return 'tagName' in node ? [elementOf(node, depth)] : []
}

const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'select',
  'option',
  'button',
  'input',
  'textarea',
  'svg',
  'object',
  'embed',
  'nav',
  'footer',
  'aside',
  'template',
  'video',
  'audio',
])

/** The page without what is never read as text: scripts, fields of forms, menus that call themselves so, what is hidden. `head` stays for its meta tags. */
export function withoutUnseen(element: HtmlElement): HtmlElement {
  const children = element.children.filter((child) => typeof child === 'string' || !isUnseen(child))
  return { ...element, children: children.map((child) => (typeof child === 'string' ? child : withoutUnseen(child))) }
}

function isUnseen({ tag, attributes }: HtmlElement): boolean {
  return UNSEEN.has(tag) || 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '')
}

export function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.children.filter((child): child is HtmlElement => typeof child !== 'string')
}

/** All elements below one that pass a test, in reading order. */
export function allElements(element: HtmlElement, test: (one: HtmlElement) => boolean): readonly HtmlElement[] {
  return elementsIn(element).flatMap((child) => (test(child) ? [child, ...allElements(child, test)] : allElements(child, test)))
}

/** All text below an element, blanks as they are; the head of the page has none. */
export function textIn(element: HtmlElement): string {
  if (element.tag === 'head') return ''
  return element.children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : textIn(child))).join('')
}

/** Number of characters below an element, blanks aside, and how many of them stand in links. */
export interface Weight {
  readonly text: number
  readonly links: number
}

const WEIGHTS = new WeakMap<HtmlElement, Weight>()

export function weightOf(element: HtmlElement): Weight {
  const known = WEIGHTS.get(element)
  if (known) return known
  let text = 0
  let links = 0
  for (const child of element.tag === 'head' ? [] : element.children) {
    if (typeof child === 'string') text += child.replaceAll(/\s+/g, '').length
    else {
      const below = weightOf(child)
      text += below.text
      links += below.links
    }
  }
  const weight = { text, links: element.tag === 'a' ? text : links }
  WEIGHTS.set(element, weight)
  return weight
}
