import { isDate } from '../text/lineKinds/date.ts'
import { boundaryAt, type FoundBoundary } from './boundaries/boundaries.ts'
import { compendiumHeading, isRegion } from './boundaries/compendiumHeading.ts'
import type { Part } from './outline.ts'
import { departmentWords, type Paragraph } from './paragraphs.ts'
import { isTitle, type Title } from './titles.ts'

/** A part of the document before its tree is built. */
export interface PartDraft {
  readonly kind: Part['kind']
  readonly title: Title | null
  /** Index of its first paragraph: its heading `附件2` or its title. */
  readonly start: number
  readonly paragraphs: readonly Paragraph[]
}

/** A part under construction. `boundary` is null if the text starts without a title. */
interface Gathered {
  readonly boundary: FoundBoundary | null
  readonly start: number
  readonly paragraphs: Paragraph[]
}

/**
 * Splits a document into the forwarding notice, the document itself and its attachments. A part starts at a compendium heading, at `附件2`,
 * at a bare title line after a signature, or at a title announced in the list of attachments. Numbering restarts in each part.
 */
export function partsOf(paragraphs: readonly Paragraph[]): PartDraft[] {
  const announced = announcedTitles(paragraphs)
  const parts: Gathered[] = []
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index] as Paragraph
    const above = parts.at(-1)
    const current = above ? (above.boundary ?? { kind: 'main', title: null, start: above.start, length: 0 }) : null
    const boundary = boundaryAt({ paragraphs, index, paragraph, current, announced })
    if (boundary) {
      if (boundary.rule === compendiumHeading && isRegion(above?.paragraphs.at(-1)?.words ?? '')) above?.paragraphs.pop()
      parts.push({ boundary, start: boundary.start, paragraphs: [] })
      index += boundary.length
      continue
    }
    if (above) above.paragraphs.push(paragraph)
    else parts.push({ boundary: null, start: paragraph.start, paragraphs: [paragraph] })
    index += 1
  }
  return kindsSettled(withoutScrap(parts).map(partDraft))
}

function partDraft({ boundary, start, paragraphs }: Gathered): PartDraft {
  return { kind: boundary?.kind ?? 'main', title: boundary?.title ?? null, start, paragraphs }
}

/** Drops the text before the first compendium heading: the end of the previous document, or `（三）甘肃`. */
function withoutScrap(parts: readonly Gathered[]): readonly Gathered[] {
  const [first, second] = parts
  const scrap = first?.boundary === null && second?.boundary?.rule === compendiumHeading && lengthOf(first) < SCRAP
  return scrap ? parts.slice(1) : parts
}

const SCRAP = 200

function lengthOf({ paragraphs }: Gathered): number {
  return paragraphs.reduce((length, { words }) => length + words.length, 0)
}

/** A notice without another document after it is the document itself. */
function kindsSettled(parts: readonly PartDraft[]): PartDraft[] {
  return parts.map((part, index) => {
    const before = parts[index - 1]
    const next = parts[index + 1]?.kind
    if (part.kind === 'notice' && next !== 'main') return { ...part, kind: next === 'attachment' && onlyForwards(part) ? 'notice' : 'main' }
    if (part.kind === 'attachment' && before?.kind === 'notice' && onlyForwards(before)) return { ...part, kind: 'main' }
    if (part.kind === 'main' && part.title === null && next === 'main' && isNotice(part.paragraphs)) return { ...part, kind: 'notice' }
    return part
  })
}

/** Whether a notice sets no numbered tasks of its own, apart from its list of attachments. */
function onlyForwards({ paragraphs }: PartDraft): boolean {
  const list = paragraphs.findIndex(({ words }) => /^附件/.test(words))
  return paragraphs.slice(0, list < 0 ? undefined : list).every(({ mark }) => mark === null)
}

function isNotice(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.length < 12 && paragraphs.some(({ words }) => /印发|转发|现将|批准|同意/.test(words))
}

/** Titles in 《》 on the first page and in the list of attachments, to be compared with bare title lines below. */
function announcedTitles(paragraphs: readonly Paragraph[]): string[] {
  const titles: string[] = []
  let listing = false
  for (const paragraph of paragraphs) {
    const { words } = paragraph
    if (/^附件[：:]/.test(words)) {
      listing = true
      titles.push(words.replace(/^附件[：:]\s*([0-9一二]{1,2}[.．、])?/, ''))
    } else if (listing && !/^附件/.test(words) && words.length < 80 && !/。$/.test(words) && !isDate(words)) {
      if (paragraph.mark) titles.push(departmentWords(paragraph))
      else titles.push(`${titles.pop() ?? ''}${words}`)
      listing = !isTitle(words) || paragraph.mark !== null || words.length < 12
    } else listing = false
    if (/印发|转发/.test(words)) for (const [, title = ''] of words.matchAll(/《([^》]{4,80})》/g)) titles.push(title)
  }
  return titles
}
