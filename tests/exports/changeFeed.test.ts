import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { changeFeed } from '../../server/exports/changeFeed.ts'

const HEAD = {
  title: '关于<支持>&“发展”',
  description: '新任务',
  link: 'http://localhost:4000/changes',
  self: { atom: 'http://localhost:4000/feed/changes.atom', json: 'http://localhost:4000/feed/changes.json' },
  keptSince: '2024-01-01T00:00:00.000Z',
}
const ENTRY = {
  id: 'abc.1.0',
  title: '新文件：《印发<意见>&方案]]>\u0001的通知》',
  link: 'http://localhost:4000/node/doc%3A1',
  at: '2024-02-03T04:05:06.000Z',
  lines: ['原：<6月30日前>', ''],
}

/** The texts of all elements of one name. */
function textsIn(xml: string, name: string): readonly string[] {
  const found: string[] = []
  let open = false
  const parser = new SaxesParser()
  const add = (text: string) => {
    if (open) found[found.length - 1] += text
  }
  parser.on('opentag', (tag) => {
    open = tag.name === name
    if (open) found.push('')
  })
  parser.on('closetag', () => {
    open = false
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found.map((text) => text.trim())
}

it('a title is shown as it is printed, whatever signs it has', () => {
  const atom = changeFeed(HEAD, [ENTRY], 'atom')
  expect(textsIn(atom, 'title')).toEqual([HEAD.title, '新文件：《印发&lt;意见&gt;&amp;方案]]&gt;的通知》'])
  expect(textsIn(atom, 'content')).toEqual(['<p>原：&lt;6月30日前&gt;</p>'])
  expect(JSON.parse(changeFeed(HEAD, [ENTRY], 'json'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'zh-CN',
    authors: [{ name: '政策脉络' }],
    feed_url: HEAD.self.json,
    items: [
      {
        id: 'urn:policy-lineage:change:abc.1.0',
        title: '新文件：《印发<意见>&方案]]>的通知》',
        content_html: '<p>原：&lt;6月30日前&gt;</p>',
      },
    ],
  })
})

it('is dated by its newest entry, else by the beginning of the journal', () => {
  expect(textsIn(changeFeed(HEAD, [ENTRY], 'atom'), 'updated')).toEqual([ENTRY.at, ENTRY.at])
  expect(textsIn(changeFeed(HEAD, [], 'atom'), 'updated')).toEqual([HEAD.keptSince])
})

it('has no entry without content: its title where there are no further words', () => {
  expect(JSON.parse(changeFeed(HEAD, [{ ...ENTRY, lines: [] }], 'json')).items).toMatchObject([
    { content_html: '<p>新文件：《印发&lt;意见&gt;&amp;方案]]&gt;的通知》</p>' },
  ])
})
