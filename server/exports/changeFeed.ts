import { Feed } from 'feed'
import { xmlText } from './cellText.ts'

export interface FeedHead {
  readonly title: string
  /** What the feed holds, in words. */
  readonly description: string
  /** Address of the page that shows the same. */
  readonly link: string
  /** Address of the feed in each form. */
  readonly self: Readonly<Record<FeedForm, string>>
  /** When the journal began, ISO 8601; null where it is empty. */
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

/** Atom (RFC 4287) or JSON Feed 1, the newest entry first. The same entries give the same bytes: no clock is asked. */
export function changeFeed({ title, description, link, self, keptSince }: FeedHead, entries: readonly FeedEntry[], form: FeedForm): string {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    id: self[form],
    link,
    language: 'zh-CN',
    copyright: '',
    generator: '政策脉络',
    updated: new Date(entries[0]?.at ?? keptSince ?? 0),
    feedLinks: self,
    author: { name: '政策脉络' },
  })
  for (const { id, title, link, at, lines } of entries) {
    const text = lines.map(xmlText).filter((line) => line !== '')
    feed.addItem({
      id: `urn:policy-lineage:change:${id}`,
      // The library declares titles as HTML in Atom, and as plain text in JSON.
      title: form === 'atom' ? inHtml(xmlText(title)) : xmlText(title),
      link,
      date: new Date(at),
      ...(text.length > 0 && { content: text.map((line) => `<p>${inHtml(line)}</p>`).join('') }),
    })
  }
  return form === 'atom' ? feed.atom1() : feed.json1()
}

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
