import { SaxesParser } from 'saxes'
import { DocumentError } from '../errors.ts'

/** An element of an XML file. Names have no prefix: `w:p` is `p`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Maximum nesting; deeper files are made to exhaust the reader. */
const DEEPEST = 500

/** The root of an XML file. External entities are not supported by the parser. */
export function xmlOf(name: string, bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] }
  const path: Open[] = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (path.length > DEEPEST)
      throw new DocumentError(`${name} nests its elements deeper than ${DEEPEST}. It was not read.`, { reason: 'limits' })
    const element: Open = { name: local(tag), attributes: localAttributes(attributes), children: [] }
    path.at(-1)?.children.push(element)
    path.push(element)
  })
  parser.on('closetag', () => path.pop())
  parser.on('text', (text) => path.at(-1)?.children.push(text))
  parser.on('cdata', (text) => path.at(-1)?.children.push(text))
  parser.on('error', (error) => {
    throw new DocumentError(`${name} is damaged: its XML cannot be read. Save it again.`, { reason: 'damaged', cause: error })
  })
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close()
  return root.children.find((child): child is Open => typeof child !== 'string') ?? root
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** The first child with this name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return (element && elementsOf(element).find((child) => child.name === name)) ?? null
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : []
}

/** All descendants with this name, in reading order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child, ...allOf(child, name)] : allOf(child, name)))
}

/** All text in an element. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}
