import { Feed } from 'feed'
import { xmlText } from './cellText.ts'

export interface FeedHead {
  readonly title: string
  /** Description of the content. */
  readonly description: string
  /** URL of the page with the same content. */
  readonly link: string
  /** URL of the feed in each format. */
  readonly self: Readonly<Record<FeedForm, string>>
  /** Start of the journal, ISO 8601; null if it is empty. */
  readonly keptSince: string | null
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly link: string
  /** ISO 8601. */
  readonly at: string
  readonly lines: readonly string[]
}

export const FEED_FORMS = ['atom', 'json'] as const
export type FeedForm = (typeof FEED_FORMS)[number]

const LANGUAGE = 'zh-CN'
const AUTHOR = { name: '政策脉络' }

/** Atom (RFC 4287) or JSON Feed 1.1, newest entry first. The output depends on the entries only, not on the current time. */
export function changeFeed({ title, description, link, self, keptSince }: FeedHead, entries: readonly FeedEntry[], form: FeedForm): string {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    id: self[form],
    link,
    language: LANGUAGE,
    copyright: '',
    generator: AUTHOR.name,
    updated: new Date(entries[0]?.at ?? keptSince ?? 0),
    feedLinks: self,
    author: AUTHOR,
  })
  for (const { id, title, link, at, lines } of entries) {
    const text = lines.map(xmlText).filter((line) => line !== '')
    // JSON Feed requires content in every item.
    const shown = text.length > 0 ? text : [xmlText(title)]
    feed.addItem({
      id: `urn:policy-lineage:change:${id}`,
      // The library declares titles as HTML in Atom, but as plain text in JSON.
      title: form === 'atom' ? inHtml(xmlText(title)) : xmlText(title),
      link,
      date: new Date(at),
      content: shown.map((line) => `<p>${inHtml(line)}</p>`).join(''),
    })
  }
  return form === 'atom' ? feed.atom1() : inVersion11(feed.json1())
}

/** The library writes JSON Feed 1.0. Version 1.1 adds the language, and a list of authors. */
function inVersion11(json: string): string {
  const { author: _, items, ...head } = JSON.parse(json) as Readonly<Record<string, unknown>>
  return JSON.stringify({ ...head, version: 'https://jsonfeed.org/version/1.1', language: LANGUAGE, authors: [AUTHOR], items }, null, 4)
}

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
