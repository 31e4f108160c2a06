import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { authorsIn, bibtex, type Cited, gbt7714 } from '../../server/exports/citation.ts'

const DOCUMENT: Cited = {
  mark: 'EB/OL',
  authors: ['天津市滨海新区人民政府'],
  title: '关于印发具体措施的通知',
  number: '津滨政发〔2020〕20号',
  issuedOn: '2020-09-16',
  permalink: 'http://localhost:4000/read/doc%3A%E6%B4%A5_%7B1%7D',
  accessed: '2026-11-22',
}

describe('a reference by GB/T 7714—2015', () => {
  it.each<[string, Partial<Cited>, string]>([
    [
      'a document on line',
      {},
      '天津市滨海新区人民政府. 关于印发具体措施的通知：津滨政发〔2020〕20号[EB/OL]. (2020-09-16)[2026-11-22]. http://localhost:4000/read/doc%3A%E6%B4%A5_%7B1%7D.',
    ],
    [
      'without number and date',
      { number: null, issuedOn: null, permalink: 'http://localhost/x' },
      '天津市滨海新区人民政府. 关于印发具体措施的通知[EB/OL]. [2026-11-22]. http://localhost/x.',
    ],
    ['known from others only', { mark: 'Z' }, '天津市滨海新区人民政府. 关于印发具体措施的通知：津滨政发〔2020〕20号[Z]. 2020-09-16.'],
    ['nothing known but its title', { mark: 'Z', authors: [], number: null, issuedOn: null }, '关于印发具体措施的通知[Z]. 日期不详.'],
    [
      'of three issuers',
      { mark: 'Z', authors: ['甲局', '乙局', '丙局'], number: null, issuedOn: '2020' },
      '甲局，乙局，丙局. 关于印发具体措施的通知[Z]. 2020.',
    ],
    [
      'of four',
      { mark: 'Z', authors: ['甲局', '乙局', '丙局', '丁局'], number: null, issuedOn: '2020' },
      '甲局，乙局，丙局，等. 关于印发具体措施的通知[Z]. 2020.',
    ],
    [
      'of one and others',
      { mark: 'Z', authors: ['甲局', '等'], number: null, issuedOn: '2020' },
      '甲局，等. 关于印发具体措施的通知[Z]. 2020.',
    ],
  ])('%s', (_, facts, reference) => expect(gbt7714({ ...DOCUMENT, ...facts })).toBe(reference))
})

describe('issuers as printed', () => {
  it.each([
    ['马鞍山市财政局、马鞍山市公共资源交易监督管理局', ['马鞍山市财政局', '马鞍山市公共资源交易监督管理局']],
    ['芜湖市住房和城乡建设局等7部门', ['芜湖市住房和城乡建设局', '等']],
    ['北京市住房和城乡建设委员会等九部门', ['北京市住房和城乡建设委员会', '等']],
    ['国务院', ['国务院']],
    [null, []],
  ])('%s', (issuer, authors) => expect(authorsIn(issuer)).toEqual(authors))
})

describe('a BibTeX entry', () => {
  const read = (cited: Cited) => {
    const [entry] = plugins.input.chain(bibtex(cited), { forceType: '@biblatex/text' }) as Record<string, unknown>[]
    return entry ?? {}
  }

  it('is read as a page on line with its issuers, day and address', () => {
    const entry = read({ ...DOCUMENT, authors: ['甲局', '乙和丙 and 丁局'] })
    expect(entry).toMatchObject({
      type: 'webpage',
      title: DOCUMENT.title,
      URL: DOCUMENT.permalink,
      issued: { 'date-parts': [[2020, 9, 16]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
    })
    expect((entry.author as { family?: string; literal?: string }[]).map(({ family, literal }) => family ?? literal)).toEqual([
      '甲局',
      '乙和丙 and 丁局',
    ])
    expect(entry.note).toBe(DOCUMENT.number)
  })

  it('keeps what TeX would take for its own', () => {
    for (const title of ['100%达标_a & {b} #c $d ~e ^f', '“放管服”改革\r\n工作要点'])
      expect(read({ ...DOCUMENT, title }).title).toBe(title.replace(/\s+/g, ' '))
  })

  it('stays whole whatever the address holds', () => {
    expect(read({ ...DOCUMENT, permalink: 'http://localhost/{x' })).toMatchObject({ URL: 'http://localhost/%7Bx' })
  })

  it('has a key of its own for each thing cited', () => {
    const key = (cited: Cited) => /^@\w+\{([^,]+),/.exec(bibtex(cited))?.[1]
    expect(key(DOCUMENT)).toBe(key({ ...DOCUMENT }))
    expect(key(DOCUMENT)).not.toBe(key({ ...DOCUMENT, permalink: 'http://localhost/y' }))
  })
})
