import { isDate, isNote } from './lines.ts'
import type { Part } from './outline.ts'
import { departmentWords, type Paragraph } from './paragraphs.ts'
import { COMPENDIUM_HEADING, isTitle, likeness, titleLength } from './titles.ts'

/** A part of the document before its tree is made. */
export interface PartDraft {
  readonly kind: Part['kind']
  /** Paragraphs of the title, and where in the first of them it begins (behind `1.` of a compendium's heading). */
  readonly title: { readonly start: number; readonly end: number; readonly words: string } | null
  /** Where the part begins: its heading `附件2` or its title. */
  readonly start: number
  /** What it was recognised by. */
  readonly opens: 'compendium heading' | 'attachment heading' | 'title' | 'text'
  readonly paragraphs: readonly Paragraph[]
}

type Boundary = Pick<PartDraft, 'kind' | 'title' | 'start' | 'opens'> & { readonly length: number }

/**
 * The notice that forwards, the document itself, its attachments. A part begins at the heading of a compendium, at `附件2`, or at a bare
 * title line after a signature, or one that the list of attachments announces (numbering restarts below it).
 */
export function partsOf(paragraphs: readonly Paragraph[]): PartDraft[] {
  const announced = announcedTitles(paragraphs)
  const parts: { boundary: Boundary; paragraphs: Paragraph[] }[] = []
  for (let index = 0; index < paragraphs.length; ) {
    const current = parts.at(-1)
    const boundary = boundaryAt(paragraphs, index, current?.boundary ?? null, announced)
    if (boundary) {
      if (boundary.opens === 'compendium heading' && REGION.test(current?.paragraphs.at(-1)?.words ?? '')) current?.paragraphs.pop()
      parts.push({ boundary, paragraphs: [] })
      index += boundary.length
      continue
    }
    const paragraph = paragraphs[index]
    index += 1
    if (!paragraph) continue
    if (!current)
      parts.push({ boundary: { kind: 'main', title: null, start: paragraph.start, opens: 'text', length: 0 }, paragraphs: [paragraph] })
    else current.paragraphs.push(paragraph)
  }
  return kindsSettled(parts.map(({ boundary, paragraphs: own }) => ({ ...boundary, paragraphs: own })))
}

/** `（三）甘肃`: the part of a compendium that begins with the next heading. */
const REGION = /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{2,8}$/

/** The end of the document before, or `（三）甘肃`. */
function isScrap(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.reduce((length, { words }) => length + words.length, 0) < 200
}

/** A notice without a document behind it is the document. What stands before the first heading of a compendium is no part of it. */
function kindsSettled(parts: readonly PartDraft[]): PartDraft[] {
  return parts
    .filter((part, index) => !(index === 0 && part.title === null && parts[1]?.opens === 'compendium heading' && isScrap(part.paragraphs)))
    .map((part, index, kept) => {
      const next = kept[index + 1]?.kind
      if (part.kind === 'notice' && next !== 'main')
        return { ...part, kind: next === 'attachment' && onlyForwards(part) ? 'notice' : 'main' }
      const before = kept[index - 1]
      if (part.kind === 'attachment' && before?.kind === 'notice' && onlyForwards(before)) return { ...part, kind: 'main' }
      if (part.kind === 'main' && part.title === null && kept[index + 1]?.kind === 'main' && isNotice(part.paragraphs))
        return { ...part, kind: 'notice' }
      return part
    })
}

/** True for a notice that sets no numbered tasks of its own, but for the list of its attachments. */
function onlyForwards({ paragraphs }: PartDraft): boolean {
  const list = paragraphs.findIndex(({ words }) => /^附件/.test(words))
  return paragraphs.slice(0, list < 0 ? undefined : list).every(({ mark }) => mark === null)
}

function isNotice(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.length < 12 && paragraphs.some(({ words }) => /印发|转发|现将|批准|同意/.test(words))
}

function boundaryAt(
  paragraphs: readonly Paragraph[],
  index: number,
  current: Boundary | null,
  announced: readonly string[],
): Boundary | null {
  const paragraph = paragraphs[index]
  if (!paragraph) return null
  const heading = COMPENDIUM_HEADING.exec(paragraph.words)
  if (heading) return compendiumHeading(paragraph, heading)
  return attachmentHeading(paragraphs, index) ?? titleBoundary(paragraphs, index, current, announced)
}

function compendiumHeading(paragraph: Paragraph, [, number = '', words = '']: RegExpExecArray): Boundary {
  const start = paragraph.start + number.length + 1
  const forwards = /(通知|函|公告|意见)$|印发|转发/.test(words)
  return {
    kind: forwards ? 'notice' : 'main',
    title: { start, end: start + words.length, words },
    start: paragraph.start,
    opens: 'compendium heading',
    length: 1,
  }
}

/** `附件`, `附件2`, `附件1：实施清单`, `天津经开区…总体建设方案的附件5`. A list `附件：1.… 2.…` is none: it stands before the signature. */
const ATTACHMENT = /^(?:.{0,40}的)?附(?:件|表|录)?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:.．、]?$/
const ATTACHMENT_WITH_TITLE =
  /^附(?:件|表|录)\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?[-—]?[0-9]*\s*[：:.．、]?\s*(?=[\u4e00-\u9fff《“])/

function attachmentHeading(paragraphs: readonly Paragraph[], index: number): Boundary | null {
  const paragraph = paragraphs[index]
  if (!paragraph) return null
  const { words, start } = paragraph
  if (ATTACHMENT.test(words)) {
    if (/^附件[：:]?$/.test(words) && /^[1一][.．、]/.test(paragraphs[index + 1]?.words ?? '')) return null
    const length = titleLength(paragraphs, index + 1)
    return { kind: 'attachment', title: titleAt(paragraphs, index + 1, length), start, opens: 'attachment heading', length: 1 + length }
  }
  const titled = ATTACHMENT_WITH_TITLE.exec(words)
  if (!titled || !isTitle(words.slice(titled[0].length)) || /^附件[：:]/.test(words)) return null
  if (/^附(件|表|录)\s*[0-9一二三四五六七八九十]+/.test(paragraphs[index + 1]?.words ?? '')) return null
  if (isListed(paragraphs, index)) return null
  const from = start + titled[0].length
  return {
    kind: 'attachment',
    title: { start: from, end: paragraph.end, words: words.slice(titled[0].length) },
    start,
    opens: 'attachment heading',
    length: 1,
  }
}

/** True where a signature or date follows within a few lines: then the line lists an attachment and does not open one. */
function isListed(paragraphs: readonly Paragraph[], index: number): boolean {
  return paragraphs.slice(index + 1, index + 6).some(({ words }) => isDate(words))
}

function titleAt(paragraphs: readonly Paragraph[], index: number, length: number): PartDraft['title'] {
  const first = paragraphs[index]
  const last = paragraphs[index + length - 1]
  if (length === 0 || !first || !last) return null
  const words = paragraphs
    .slice(index, index + length)
    .map((paragraph) => paragraph.words)
    .join('')
  return { start: first.start, end: last.end, words }
}

/** A bare title line. */
function titleBoundary(
  paragraphs: readonly Paragraph[],
  index: number,
  current: Boundary | null,
  announced: readonly string[],
): Boundary | null {
  const paragraph = paragraphs[index]
  if (!paragraph || paragraph.mark) return null
  const length = titleLength(paragraphs, index)
  const title = titleAt(paragraphs, index, length)
  if (!title) return null
  const start = title.start
  if (!current) {
    const forwards = /(通知|函)$/.test(title.words) && !/^关于/.test(title.words) ? 'notice' : 'main'
    return { kind: /通知$/.test(title.words) ? 'notice' : forwards, title, start, opens: 'title', length }
  }
  if (current.length > 0 && current.start === start) return null
  const before = paragraphs[index - 1]
  const known = title.words.length >= 8 && announced.some((words) => likeness(words, title.words) >= 0.6)
  const signed = before !== undefined && (isDate(before.words) || isNote(before.words))
  const opens = opensText(paragraphs[index + length])
  if (!signed && !(known && opens) && !(opens && /印发|转发/.test(before?.words ?? ''))) return null
  return {
    kind: current.kind === 'notice' ? 'main' : current.kind === 'main' && current.title === null ? 'main' : 'attachment',
    title,
    start,
    opens: 'title',
    length,
  }
}

/** What a document's text begins with: 为深入贯彻…, 根据…, 第一章, 一、. */
function opensText(paragraph: Paragraph | undefined): boolean {
  if (!paragraph) return false
  if (paragraph.mark) return paragraph.mark.number === 1
  return paragraph.words.length > 30 || /^(为|按照|根据|依据|目录|序号|第)/.test(paragraph.words)
}

/** Titles in 《》 of the first page and in the list of attachments: what the bare title lines further down are compared with. */
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
