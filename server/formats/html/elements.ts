import type { DefaultTreeAdapterTypes } from 'parse5'

/** The properties of an HTML element needed for reading. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

export type HtmlNode = HtmlElement | string

/** Maximum nesting; deeper content is read as plain text, because such pages are made to exhaust the reader. */
const DEEPEST = 256

/** The element `html` of a parsed page. */
export function rootOf(document: DefaultTreeAdapterTypes.Document): HtmlElement {
  const html = document.childNodes.find((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node)
  return html ? elementOf(html, 0) : { tag: 'html', attributes: {}, children: [] }
}

function elementOf({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element, depth: number): HtmlElement {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  const children = depth > DEEPEST ? [textBelow(childNodes)] : childNodes.flatMap((node) => nodeOf(node, depth + 1))
  return { tag: tagName, attributes, children }
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): readonly HtmlNode[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value]
  return 'tagName' in node ? [elementOf(node, depth)] : []
}

/** All text below nodes, however deep. */
function textBelow(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  const texts: string[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    else if ('childNodes' in node && !UNSEEN.has(node.nodeName)) for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
  return texts.join('')
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

/** Removes what is never read as text: scripts, form fields, menus marked as such, hidden elements. `head` is kept for its meta tags. */
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

/** All descendants that pass a test, in reading order. */
export function allElements(element: HtmlElement, test: (one: HtmlElement) => boolean): readonly HtmlElement[] {
  return elementsIn(element).flatMap((child) => (test(child) ? [child, ...allElements(child, test)] : allElements(child, test)))
}

/** All text in an element, spaces unchanged, without the head of the page. */
export function textIn(element: HtmlElement): string {
  if (element.tag === 'head') return ''
  return element.children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : textIn(child))).join('')
}

/** Number of non-space characters in an element, and how many of them are in links. */
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
