import { describe, expect, test } from 'vitest'
import { exportAddress, filterOf } from '../../web/views/desk/exports.ts'
import { type DeskState, deskQuery } from '../../web/views/desk/state.ts'

const state = (search: string): DeskState => deskQuery.read(search)
const DAY = '2022-06-15'

describe('the filters of the desk as the API takes them', () => {
  test.each<[string, string | null, object]>([
    ['?department=dept:a', null, { department: ['dept:a'] }],
    ['?department=dept:a&also=dept:b&also=dept:c&role=LEAD', null, { department: ['dept:a', 'dept:b', 'dept:c'], role: ['LEAD'] }],
    ['?department=dept:a&line=1', 'market', { line: ['market'] }],
    ['?department=dept:a&also=dept:b&line=1', 'market', { line: ['market'] }],
    ['?department=dept:a&role=LEAD', null, { department: ['dept:a'], role: ['LEAD'] }],
    ['?department=dept:a&document=doc:x', null, { department: ['dept:a'], document: ['doc:x'] }],
    ['?department=dept:a&q=收费 企业', null, { department: ['dept:a'], and: [{ text: '收费' }, { text: '企业' }] }],
    ['?department=dept:a&due=passed&due=none', null, { department: ['dept:a'], or: [{ dueTo: '2022-06-14' }, { dated: false }] }],
    [
      '?department=dept:a&measure=收费&source=红政&target=底前&partner=财政',
      null,
      { department: ['dept:a'], measureText: '收费', documentText: '红政', targetText: '底前', otherName: '财政' },
    ],
    ['?department=dept:a&due=soon', null, { department: ['dept:a'], or: [{ dueFrom: DAY, dueTo: '2022-07-15' }] }],
    ['?department=dept:a&due=later', null, { department: ['dept:a'], or: [{ dueFrom: '2022-07-16' }] }],
  ])('%s', (search, line, filter) => expect(filterOf(state(search), line, DAY)).toEqual(filter))
})

describe('addresses of files', () => {
  test('carry what was written of the tasks', () => {
    const { searchParams } = asked('feed', '?department=dept:a&status=DONE&status=NONE')
    expect(searchParams.getAll('status')).toEqual(['DONE', 'NONE'])
  })

  const asked = (format: 'xlsx' | 'docx' | 'slips' | 'ics' | 'feed', search = '?department=dept:a&sort=due&down=1') =>
    new URL(exportAddress({ format, state: state(search), line: null, asOf: DAY, title: '任务', choice: '全部' }), 'http://localhost')

  test('carry filter, order and day', () => {
    const { pathname, searchParams } = asked('xlsx')
    expect([pathname, ...searchParams.values()]).toEqual([
      '/export/tasks.xlsx',
      '{"department":["dept:a"]}',
      'DUE_DESC',
      '任务',
      '全部',
      DAY,
      'document',
    ])
  })

  test('a 督办单 for each task is the other layout of the Word file', () => {
    expect([asked('docx').pathname, asked('docx').searchParams.get('form')]).toEqual(['/export/tasks.docx', null])
    expect([asked('slips').pathname, asked('slips').searchParams.get('form')]).toEqual(['/export/tasks.docx', 'slips'])
  })

  test('a calendar holds what has a date; one that is read for years leaves out how near a deadline is today', () => {
    const where = (format: 'ics' | 'feed') => JSON.parse(asked(format, '?department=dept:a&due=passed').searchParams.get('where') ?? '')
    expect(where('ics')).toEqual({ department: ['dept:a'], dated: true, or: [{ dueTo: '2022-06-14' }] })
    expect(where('feed')).toEqual({ department: ['dept:a'], dated: true })
  })

  test('a feed has no day: it is read for years', () => {
    expect([asked('feed').pathname, asked('feed').searchParams.get('asOf')]).toEqual(['/feed/tasks.ics', null])
  })
})
