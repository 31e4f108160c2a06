import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { clean } from '../../server/text/clean.ts'

interface Planted {
  readonly text: string
  /** Where the fault is. */
  readonly at: number
}

/** Plants one fault into a clean text, at the n-th place that is fit for it; null where there is none. */
type Fault = (text: string, nth: number) => Planted | null

/** Puts words in the place of the n-th match. */
function replaced(text: string, pattern: RegExp, nth: number, words: (match: RegExpExecArray) => string): Planted | null {
  const match = [...text.matchAll(pattern)][nth]
  return match ? { text: text.slice(0, match.index) + words(match) + text.slice(match.index + match[0].length), at: match.index } : null
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a label that nobody knows': (text, nth) => replaced(text, /(?<=[（(\n；;])(?:牵头|责任)(?:单位|部门)(?=[：:])/g, nth, () => '对口处置'),
  'task words behind a label': (text, nth) =>
    replaced(text, /(?<=[（(\n](?:牵头|责任)(?:单位|部门)[：:])[^\n）)；;]+/g, nth, () => '结合实际加快制定具体办法'),
  'a unit whose bracket is gone': (text, nth) =>
    replaced(text, /(?<=\n（[二三四]）[^\n]{40,300})[（(][^（()）\n]*(?:负责|单位|部门)[^（()）\n]*[）)](?=\n（)/g, nth, () => ''),
  'a unit cut in the middle': (text, nth) =>
    replaced(
      text,
      /(?<=\n(?:（[一二三四五六七八九]）|[0-9]{1,2}[.．])[^\n]{20,60}，)[^\n]{20,}(?=\n(?:（[二三四五六七八九十]{1,3}）|[0-9]{1,2}[.．]))/g,
      nth,
      (match) => match[0].slice(0, 6),
    ),
  'a bracket that is not closed': (text, nth) =>
    replaced(text, /(?<=[（(][^（()）\n]*(?:负责|单位：)[^（()）\n]*)[）)](?=\n)/g, nth, () => ''),
  'a unit that is missing': (text, nth) =>
    replaced(text, /(?<=\n)(?:（[二三四五]）|[3-9][.．])[^\n]+\n(?=（[三四五六]）|[4-9][.．])/g, nth, () => ''),
  'a deadline of ten years ago': (text, nth) => replaced(text, /(?<=[^0-9])202[0-9](?=年(?:[0-9]{1,2}月)?底前)/g, nth, () => '2012'),
  // a task without its mark is still recognised by its closing departments, so both are removed
  'a text without its marks and closings': (text, nth) =>
    nth > 0
      ? null
      : {
          text: text
            .replaceAll(/(?<=^|\n)(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|第.{1,4}[条章])/g, '')
            .replaceAll(
              /[（(〔][^（()）〔〕\n]*(?:负责|单位|部门)[^\n]*[）)〕][。；]?(?=\n|$)|(?<=\n)[^\n]{2,8}(?:单位|部门)[：:][^\n]*/g,
              '',
            ),
          at: 0,
        },
}

const FOLDERS = ['tests/held-out', 'tests/development', 'seeds']
const notices = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: clean(plainDocument(name, readFileSync(`${folder}/${name}`))).text })),
)
const alarmsIn = (name: string, text: string) => placedAlarms(read(plainDocument(name, Buffer.from(text))))

/** Up to seven of each fault, each in a separate notice. */
const planted = Object.entries(FAULTS).flatMap(([fault, plant]) =>
  notices
    .flatMap(({ name, text }) => {
      const one = plant(text, 2) ?? plant(text, 0)
      return one ? [{ fault, name, ...one }] : []
    })
    .slice(0, 7),
)

/** A swallowed unit shows at the next mark, a bracket at its end: the alarm is near, not at the character. */
const NEAR = 700

describe('faults planted into notices that are read well', () => {
  it('are at least fifty, of eight kinds', () => {
    expect(planted.length).toBeGreaterThanOrEqual(50)
    expect(new Set(planted.map(({ fault }) => fault)).size).toBe(Object.keys(FAULTS).length)
  })

  it('the notices themselves raise no alarm', () => {
    expect(notices.flatMap(({ name, text }) => alarmsIn(name, text).map((alarm) => ({ name, ...alarm })))).toEqual([])
  })

  it('nine in ten are found where they are', () => {
    const missed = planted.filter(
      ({ name, text, at }) => !alarmsIn(name, text).some(({ start }) => at === 0 || Math.abs(start - at) < NEAR),
    )
    const report = missed.map(({ fault, name, text, at }) => `${fault} in ${name}: ${text.slice(Math.max(0, at - 30), at + 30)}`)
    expect(report.length, report.join('\n')).toBeLessThanOrEqual(planted.length * 0.1)
  })
})
