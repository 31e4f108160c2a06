import { parse } from 'csv-parse/sync'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { chainCsv } from '../../server/exports/chainCsv.ts'
import { chainMarkdown } from '../../server/exports/chainMarkdown.ts'
import type { ChainExport, ChainHop } from '../../server/exports/chainRow.ts'

const HOP: ChainHop = {
  relation: '贯彻落实',
  from: '12. 规范涉企收费',
  to: '国务院关于*优化*营商环境的意见（国发〔2020〕1号）',
  status: 'NOT_HELD',
  source: { title: '滨海新区[具体]措施', documentNumber: '津滨政发〔2020〕20号', line: 45, start: 10, end: 20 },
  quote: '1. 落实 <b>《意见》</b>\n- 第_二_条 & R&amp;D',
  link: 'http://localhost:4000/read/doc%3Ax?start=10&end=20',
}
const CHAINS: ChainExport = {
  title: '12. 规范涉企收费（滨海新区措施）',
  direction: '上溯',
  chains: [{ scope: 'OWN', hops: [HOP, { ...HOP, source: null, quote: null, link: null }] }],
  omitted: ['3 个措施：超过上限 200'],
  permalink: 'http://localhost:4000/trace?id=doc%3Ax%23m1.',
}

/** The tokens of a text as a reader of Markdown takes it: what is opened, and the words. */
function tokensOf(markdown: string) {
  const tokens = new MarkdownIt().parse(markdown, {})
  const inline = tokens.flatMap(({ children }) => children ?? [])
  return {
    opened: tokens.filter(({ type }) => type.endsWith('_open')).map(({ type }) => type.replace('_open', '')),
    headings: tokens.flatMap(({ type }, i) => (type === 'heading_open' ? [wordsOf(tokens[i + 1]?.children)] : [])),
    paragraphs: tokens.flatMap(({ type, children }) => (type === 'inline' ? [wordsOf(children)] : [])),
    links: inline.filter(({ type }) => type === 'link_open').map((link) => link.attrGet('href')),
    strong: inline.filter(({ type }) => type === 'strong_open').length,
    other: inline.filter(({ type }) => ['em_open', 'code_inline', 'html_inline', 'image'].includes(type)).length,
  }
}
const wordsOf = (children: readonly { content: string }[] | null | undefined) => (children ?? []).map(({ content }) => content).join('')

describe('chains as Markdown', () => {
  const read = tokensOf(chainMarkdown(CHAINS))

  it('are sections with one item a hop, under each the quoted words', () => {
    expect(read.headings).toEqual(['12. 规范涉企收费（滨海新区措施）：上溯', '1. 本条措施', '未列出'])
    expect(read.opened.filter((type) => /list|item|quote/.test(type))).toEqual([
      'ordered_list',
      'list_item',
      'blockquote',
      'list_item',
      'bullet_list',
      'list_item',
    ])
  })

  it('show the words of the documents as they are, never as markup', () => {
    expect(read.paragraphs).toContain('12. 规范涉企收费 —贯彻落实→ 国务院关于*优化*营商环境的意见（国发〔2020〕1号）（未收录原文）')
    expect(read.paragraphs).toContain('1. 落实 <b>《意见》</b> - 第_二_条 & R&amp;D')
    expect([read.strong, read.other]).toEqual([2, 0])
  })

  it('lead to the page and to the words', () => expect(read.links).toEqual([CHAINS.permalink, HOP.link]))
})

describe('chains as CSV', () => {
  it('have one line a hop', () => {
    const rows = parse(chainCsv(CHAINS), { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map(({ 链, 步, 关系, 下位, 状态, 原文, 行, 链接 }) => [链, 步, 关系, 下位, 状态, 原文, 行, 链接])).toEqual([
      ['1', '1', '贯彻落实', HOP.from, '未收录原文', HOP.quote, '45', HOP.link],
      ['1', '2', '贯彻落实', HOP.from, '未收录原文', '', '', ''],
    ])
  })
})
