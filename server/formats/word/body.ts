import type { FormattedText } from '../format.ts'
import { type CellInput, type Grid, gridOf } from '../grid.ts'
import { DocumentWriter } from '../writer.ts'
import { allOf, childOf, childrenOf, elementsOf, wordsOf, type XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphStyle } from './styles.ts'

/** The parts of a Word file that its body refers to. */
export interface WordParts {
  readonly numbering: Numbering
  readonly styleOf: (id: string | undefined) => ParagraphStyle
  /** Footnotes and endnotes. */
  readonly footnotes: readonly (XmlElement | null)[]
  readonly links: XmlElement | null
}

/** A paragraph as printed. */
interface PrintedParagraph {
  readonly words: string
  readonly heading: number | null
}

/** Reads the body of a Word file into blocks. */
export class WordBody {
  private readonly writer = new DocumentWriter()
  private readonly parts: WordParts
  private readonly notes: string[] = []
  private readonly noted = new Set<XmlElement>()

  constructor(parts: WordParts) {
    this.parts = parts
  }

  read(document: XmlElement, pictures: number): FormattedText {
    for (const block of blocksOf(childOf(document, 'body') ?? document)) {
      if (block.name === 'tbl') this.writeTable(block)
      else this.writeParagraph(block)
    }
    for (const note of this.notes) this.writer.paragraph(note)
    if (pictures > 0) this.writer.loss(`${pictures} picture${pictures > 1 ? 's' : ''}`)
    return this.writer.finish('docx')
  }

  private writeParagraph(paragraph: XmlElement): void {
    for (const { words, heading } of this.printed(paragraph)) {
      if (heading === null) this.writer.paragraph(words)
      else this.writer.heading(words, heading)
    }
    for (const link of allOf(paragraph, 'hyperlink')) {
      const address = this.addressOf(link.attributes.id)
      if (address) this.writer.link(this.runWords(link), address)
    }
  }

  private addressOf(id: string | undefined): string | null {
    const found = childrenOf(this.parts.links, 'Relationship').find(({ attributes }) => attributes.Id === id)?.attributes.Target
    return found && /^https?:/.test(found) ? found : null
  }

  /** A paragraph with its automatic number, followed by the text boxes anchored to it. */
  private printed(paragraph: XmlElement): readonly PrintedParagraph[] {
    const properties = childOf(paragraph, 'pPr')
    const style = this.parts.styleOf(childOf(properties, 'pStyle')?.attributes.val)
    const words = this.runWords(paragraph)
    const label = words.trim() === '' ? '' : this.labelOf(properties, style)
    const outline = childOf(properties, 'outlineLvl')?.attributes.val
    const heading = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style.heading
    const lines = `${label}${words}`.split('\n').map((line) => ({ words: line, heading: words.trim() === '' ? null : heading }))
    const boxes = textBoxesIn(paragraph).flatMap((box) => blocksOf(box).flatMap((block) => this.flat(block)))
    return [...lines, ...boxes.map((line) => ({ words: line, heading: null }))]
  }

  private labelOf(properties: XmlElement | null, style: ParagraphStyle): string {
    const own = childOf(properties, 'numPr')
    const list = childOf(own, 'numId')?.attributes.val ?? style.list
    const level = Number(childOf(own, 'ilvl')?.attributes.val ?? style.listLevel)
    return list === null || list === '0' ? '' : this.parts.numbering.next(list, level)
  }

  /** A block as lines of text, for a cell or text box. Cells of an inner table are separated by spaces. */
  private flat(block: XmlElement): readonly string[] {
    if (block.name !== 'tbl') return this.printed(block).map(({ words }) => words)
    return this.gridOf(block).map((row) => row.map(({ paragraphs }) => paragraphs.join('')).join(' '))
  }

  private writeTable(table: XmlElement): void {
    const [only, ...others] = rowsOf(table).flatMap(cellsOf)
    // a frame around everything, for example for a letterhead or box
    if (only && others.length === 0) {
      for (const block of blocksOf(only)) {
        if (block.name === 'tbl') this.writeTable(block)
        else this.writeParagraph(block)
      }
    } else this.writer.table(this.placed(table))
  }

  private placed(table: XmlElement): Grid {
    return gridOf(this.gridOf(table))
  }

  /** The cells of a table by rows; a cell that continues the one above (`vMerge`) makes that one taller. */
  private gridOf(table: XmlElement): CellInput[][] {
    const open = new Map<number, { -readonly [Key in keyof CellInput]: CellInput[Key] }>()
    return rowsOf(table).map((row) => {
      const skipped = Number(childOf(childOf(row, 'trPr'), 'gridBefore')?.attributes.val ?? 0)
      const cells: CellInput[] = skipped > 0 ? [{ paragraphs: [], rowSpan: 1, columnSpan: skipped }] : []
      let column = skipped
      for (const cell of cellsOf(row)) {
        const properties = childOf(cell, 'tcPr')
        const columnSpan = Number(childOf(properties, 'gridSpan')?.attributes.val ?? 1)
        const merge = childOf(properties, 'vMerge')
        const above = open.get(column)
        if (merge && merge.attributes.val !== 'restart' && above) above.rowSpan += 1
        else {
          const own = { paragraphs: this.linesOf(cell), rowSpan: 1, columnSpan }
          cells.push(own)
          if (merge) open.set(column, own)
          else open.delete(column)
        }
        column += columnSpan
      }
      return cells
    })
  }

  private linesOf(cell: XmlElement): readonly string[] {
    return blocksOf(cell)
      .flatMap((block) => this.flat(block))
      .filter((line) => line.trim() !== '')
  }

  /** The text of all runs in an element, without text boxes; breaks become line feeds. */
  private runWords(element: XmlElement): string {
    return elementsOf(element)
      .map((child) => this.wordsIn(child))
      .join('')
  }

  private wordsIn(element: XmlElement): string {
    switch (element.name) {
      case 't':
        return wordsOf(element)
      case 'tab':
      case 'ptab':
        return ' '
      case 'br':
        return element.attributes.type === 'page' || element.attributes.type === 'column' ? '' : '\n'
      case 'cr':
        return '\n'
      case 'noBreakHyphen':
        return '-'
      case 'r':
        return isHidden(element) ? '' : this.runWords(element)
      case 'ruby':
        return this.runWords(childOf(element, 'rubyBase') ?? element)
      case 'footnoteReference':
      case 'endnoteReference':
        this.note(element.name === 'footnoteReference' ? 0 : 1, element.attributes.id)
        return ''
      default:
        return LEFT_OUT.has(element.name) ? '' : this.runWords(element)
    }
  }

  /** Reads a note where it is first referred to; a note may refer to another, or to itself. */
  private note(kind: 0 | 1, id: string | undefined): void {
    const note = elementsOf(this.parts.footnotes[kind] ?? NOTHING).find(({ attributes }) => attributes.id === id)
    if (note === undefined || this.noted.has(note)) return
    this.noted.add(note)
    const words = blocksOf(note)
      .flatMap((block) => this.flat(block))
      .join('')
      .trim()
    if (words !== '') this.notes.push(`注${this.notes.length + 1}：${words}`)
  }
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] }

/**
 * What is not printed: properties, deleted and moved text, field codes, pictures (text boxes are read separately), older copies of a shape.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'Fallback',
  'sectPr',
  'fldData',
  'rt',
  'annotationRef',
])

function isHidden(run: XmlElement): boolean {
  const hidden = childOf(childOf(run, 'rPr'), 'vanish')
  return hidden !== null && !['0', 'false'].includes(hidden.attributes.val ?? '')
}

/** Paragraphs and tables of a body, cell or box, including those inside content controls and accepted insertions. */
function blocksOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child]
    return ['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'].includes(child.name) ? blocksOf(child) : []
  })
}

/** Rows after all changes are accepted. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return looked(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === null)
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return looked(row, 'tc')
}

function looked(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name) ? looked(child, name) : []
  })
}

/** The text boxes of a paragraph; Word writes each twice, and the newer copy is used. */
function textBoxesIn(paragraph: XmlElement): readonly XmlElement[] {
  return elementsOf(paragraph).flatMap((child): readonly XmlElement[] => {
    if (child.name === 'txbxContent') return [child]
    if (child.name === 'AlternateContent') return textBoxesIn(childOf(child, 'Choice') ?? child)
    return child.name === 'Fallback' || child.name === 'del' ? [] : textBoxesIn(child)
  })
}
