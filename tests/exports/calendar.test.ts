import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { exactnessOf } from '../../server/exports/deadline.ts'
import { taskCalendar } from '../../server/exports/taskCalendar.ts'
import type { TaskRow } from '../../server/exports/taskRow.ts'
import { BY_GROUP, ROW } from './row.ts'

const HEAD = { name: '红旗区市场监督管理局任务期限', choice: '全部角色' }
const calendarOf = (...rows: TaskRow[]) => taskCalendar(rows, HEAD)
const read = (calendar: string) => new ICAL.Component(ICAL.parse(calendar))
const entriesOf = (...rows: TaskRow[]) =>
  read(calendarOf(...rows))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry))
const due = (words: string, to: string | null, id = words) => ({ id, words, from: null, to, recurring: null })

describe('a calendar of deadlines', () => {
  it('has one all-day entry for each dated deadline; its end is the day after', () => {
    const entries = entriesOf(ROW, { ...BY_GROUP, deadlines: [due('三个月内', null)] })
    expect(entries.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2023-12-31', '2024-01-01'],
    ])
  })

  it('has a name, says how it is to be read, and when to read it again', () => {
    const calendar = read(calendarOf(ROW))
    const names = ['version', 'method', 'name', 'x-wr-calname', 'x-published-ttl', 'refresh-interval']
    expect(names.map((name) => String(calendar.getFirstPropertyValue(name)))).toEqual([
      '2.0',
      'PUBLISH',
      HEAD.name,
      HEAD.name,
      'PT6H',
      'PT6H',
    ])
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toMatch(/^全部角色。.*没有写明日期的任务不在日历中/)
  })

  it('tells role and task in the title, and in the text who, until when, with whom, said where', () => {
    const [entry] = entriesOf({ ...ROW, deadlines: [due('2023年12月31日前', '2023-12-31')] })
    expect(entry?.summary).toBe('【责任】69.认真贯彻落实上级重要民生商品价格调控机制工作安排,"保供稳价"')
    expect(entry?.description.split('\n')).toEqual([
      '部门：红旗区市场监督管理局',
      '期限：2023年12月31日前',
      '指标：10户',
      '其他单位：牵头：红旗区发展和改革委员会；配合：红旗区财政局',
      `任务：${ROW.text}`,
      '出处：红政〔2023〕5号《红旗区大力提振市场信心促进经济稳定向好政策措施》，保障和改善民生，69.，第101行',
      '原文：市场监管局',
      `链接：${ROW.link}`,
    ])
    expect(entry?.component.getFirstPropertyValue('url')).toBe(ROW.link)
    expect(entry?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  describe('with a deadline that people moved', () => {
    const noteOf = (movedTo: string | null, revision = 1) => ({ status: null, owner: '', remark: '', movedTo, revision })
    const dueLine = (row: TaskRow) => entriesOf(row).map(({ description }) => /^期限：.*$/m.exec(description)?.[0])

    it('stands on the new day, under the same UID, and says what is printed', () => {
      const moved: TaskRow = { ...ROW, note: noteOf('2024-03-31') }
      const [[printed], [entry]] = [entriesOf(ROW), entriesOf(moved)]
      expect([entry?.startDate.toString(), entry?.endDate.toString(), entry?.uid]).toEqual(['2024-03-31', '2024-04-01', printed?.uid])
      expect(entry?.summary).toMatch(/^【责任】时限已调整：69\./)
      expect(dueLine(moved)).toEqual(['期限：2023年12月底前（2023-12-31）；调整为2024-03-31'])
      expect(read(calendarOf(moved)).getFirstPropertyValue('description')).toMatch('列在调整后的日期')
      expect(read(calendarOf(ROW)).getFirstPropertyValue('description')).not.toMatch('调整')
    })

    it('has a higher sequence with each revision of the note, also when the day is taken back', () => {
      const sequences = [null, noteOf('2024-03-31'), noteOf(null, 2)].map((note) => entriesOf({ ...ROW, note })[0]?.sequence)
      expect(sequences).toEqual([null, 1, 2])
    })

    it('moves the first of several deadlines only', () => {
      const deadlines = [due('2025年6月30日前', '2025-06-30'), due('2024年6月30日前', '2024-06-30')]
      const days = (note: TaskRow['note']) => new Map(entriesOf({ ...ROW, deadlines, note }).map((e) => [e.uid, e.startDate.toString()]))
      const [before, after] = [days(null), days(noteOf('2026-01-31'))]
      expect([...before.values()].sort()).toEqual(['2024-06-30', '2025-06-30'])
      expect([...after].map(([uid, day]) => [before.get(uid), day]).sort()).toEqual([
        ['2024-06-30', '2026-01-31'],
        ['2025-06-30', '2025-06-30'],
      ])
    })

    it('has a day though none is printed, under the UID that a rule for undated tasks gives it', () => {
      const undated: TaskRow = { ...ROW, deadlines: [due('每季度末', null)], note: noteOf('2024-03-31') }
      expect(entriesOf(undated).map(({ startDate }) => startDate.toString())).toEqual(['2024-03-31'])
      expect(dueLine(undated)).toEqual(['期限：每季度末；调整为2024-03-31'])
      const byRule = taskCalendar([{ ...undated, note: null }], { ...HEAD, undated: { kind: 'day', day: '12-31' } })
      expect(byRule).toContain(`UID:${entriesOf(undated)[0]?.uid}`)
    })
  })

  it.each([
    ['到2025年', '2025-12-31', '【责任】到2025年：69.'],
    ['2024年6月前', '2024-06-30', '【责任】2024年6月前：69.'],
    ['2024年6月30日前', '2024-06-30', '【责任】69.'],
  ])('a deadline of %s looks no more exact than it is', (words, day, title) => {
    const [entry] = entriesOf({ ...ROW, deadlines: [due(words, day)] })
    expect([entry?.startDate.toString(), entry?.summary.startsWith(title)]).toEqual([day, true])
  })

  it('has a title of one line, short enough for a calendar', () => {
    const deadlines = [due('2023年12月31日前', '2023-12-31')]
    const titleOf = (heading: string) => entriesOf({ ...ROW, heading, deadlines })[0]?.summary
    expect(titleOf('规范\n 收费')).toBe('【责任】69.规范收费')
    expect(titleOf('𠮷'.repeat(60))).toBe(`【责任】69.${'𠮷'.repeat(47)}…`)
  })

  it('marks what does not name the bureau, and names the bureaus where there are several', () => {
    const titles = (...rows: TaskRow[]) => entriesOf(...rows).map(({ summary }) => /^.*(?=2023年)/.exec(summary)?.[0])
    expect(titles(ROW, BY_GROUP)).toEqual(['【责任】', '【未点名】'])
    expect(titles(ROW, { ...ROW, department: '红旗区财政局' })).toEqual(['【责任】红旗区市场监督管理局：', '【责任】红旗区财政局：'])
  })

  it('lines end with CRLF, hold 75 octets at most and whole characters', () => {
    const bytes = Buffer.from(calendarOf({ ...ROW, text: `${'𠮷保供'.repeat(90)}\r\n稳价` }))
    const lines = bytes.toString('latin1').split('\r\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75)
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow()
    }
  })

  it('a name from the address cannot add a line', () => {
    const calendar = read(taskCalendar([], { name: 'a\r\nBEGIN:VEVENT\rEND:VEVENT', choice: 'b' }))
    expect([calendar.getAllSubcomponents().length, calendar.getFirstPropertyValue('name')]).toEqual([0, 'a\nBEGIN:VEVENT\nEND:VEVENT'])
  })

  it('is the same each time, and an entry keeps its UID when others come before it', () => {
    expect(calendarOf(ROW)).toBe(calendarOf(ROW))
    const [own] = entriesOf(ROW)
    const uids = entriesOf({ ...ROW, deadlines: [due('2023年1月1日', '2023-01-01'), ...ROW.deadlines] }).map(({ uid }) => uid)
    expect([uids.length, new Set(uids).size, uids[1]]).toEqual([2, 2, own?.uid])
  })
})

describe('how exactly words give a day', () => {
  it.each([
    ['2023年3月31日前', 'day'],
    ['２０２３年３月３１日', 'day'],
    ['12月25前', 'day'],
    ['2020.6.30', 'day'],
    ['2022年1月1日—2024年12月31日', 'day'],
    ['二〇二三年三月十日前', 'day'],
    ['2023年6月底前', 'month'],
    ['12月中旬', 'month'],
    ['第二季度', 'month'],
    ['上半年', 'month'],
    ['到2025年', 'year'],
    ['2023—2025年', 'year'],
    ['今年年底前', 'year'],
    ['即日起至2023年底', 'year'],
  ] as const)('%s: to the %s', (words, exactness) => expect(exactnessOf({ words })).toBe(exactness))
})
