import { childOf, childrenOf, type XmlElement } from '../xml.ts'

/** The properties of a paragraph style: heading level and list. */
export interface ParagraphStyle {
  readonly heading: number | null
  readonly list: string | null
  readonly listLevel: number
}

const PLAIN: ParagraphStyle = { heading: null, list: null, listLevel: 0 }

/** The paragraph styles of a Word file by id, including inherited properties. */
export function stylesOf(root: XmlElement | null): (id: string | undefined) => ParagraphStyle {
  const styles = new Map(childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const known = new Map<string, ParagraphStyle>()
  const resolve = (id: string | undefined, depth: number): ParagraphStyle => {
    const style = id === undefined ? undefined : styles.get(id)
    if (id === undefined || !style || depth > 20) return PLAIN
    const found = known.get(id) ?? styleOf(style, resolve(childOf(style, 'basedOn')?.attributes.val, depth + 1))
    known.set(id, found)
    return found
  }
  return (id) => resolve(id, 0)
}

function styleOf(style: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(style, 'pPr')
  const numbers = childOf(properties, 'numPr')
  const outline = childOf(properties, 'outlineLvl')?.attributes.val
  const named = /^(?:heading|标题)\s*([1-9])$/i.exec(childOf(style, 'name')?.attributes.val ?? '')?.[1]
  const level = outline !== undefined ? Number(outline) + 1 : named !== undefined ? Number(named) : base.heading
  return {
    heading: level !== null && level <= 9 ? level : null,
    list: childOf(numbers, 'numId')?.attributes.val ?? base.list,
    listLevel: Number(childOf(numbers, 'ilvl')?.attributes.val ?? base.listLevel),
  }
}
