import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../server/extraction/findings.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { roleOfLabel, roleWords } from '../../server/lexicon/roles.ts'
import { LABEL_NOUNS, ROLE_WORDS, type Role, type RoleForm } from '../../server/lexicon/roleWords.ts'
import { inBothScripts } from '../../server/lexicon/scripts.ts'
import { read } from '../../server/reading/read.ts'

/** Annotated documents in which one wording gives departments their role throughout. */
const LEAD_LABELS = 'tests/development/guangzhou-2012-talent.txt'
const RESPONSIBLE_LABELS = 'seeds/003_e671b60dfd04a703.txt'
const RESPONSIBLE_VERBS = 'seeds/004_399ab7823f25e85e.txt'

const readings = new Map<string, Reading>()

/** The unchanged document is compared with each changed form, so it is read only once. */
function readingOf(text: string): Reading {
  const known = readings.get(text) ?? read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  readings.set(text, known)
  return known
}

/** The measures with their departments: 3 lead 市财政局. Those who act in a sentence have their role from it, and from no label. */
function assignmentsOf(text: string, roleOf: (role: Role) => Role = (role) => role): readonly string[] {
  const reading = readingOf(text)
  return [
    ...reading.outline.measures.map(({ id, label }) => `${id} ${label}`),
    ...reading.departments.map(({ measure, role, name, rule }) => `${measure} ${rule === 'acting-subjects' ? role : roleOf(role)} ${name}`),
  ]
}

/** The document with one wording in place of another reads the same, but for the role of those that the wording names. */
function expectSame(file: string, from: RegExp, to: string, was: Role, role: Role) {
  const text = readFileSync(file, 'utf8')
  expect(from.test(text)).toBe(true)
  expect(assignmentsOf(text.replaceAll(new RegExp(from, 'g'), to))).toEqual(assignmentsOf(text, (own) => (own === was ? role : own)))
}

const withForm = (form: RoleForm) =>
  ROLE_WORDS.flatMap(([word, role, ...forms]): (readonly [string, Role])[] => (forms.includes(form) ? [[word, role]] : []))
const labels = withForm('label')
const verbs = withForm('verb')
const roleOf = (word: string): Role => ROLE_WORDS.find(([one]) => one === word)?.[1] ?? 'responsible'

describe('a wording in place of another', () => {
  it.each(labels)('%s单位 for 牵头单位 (%s)', (word, role) => expectSame(LEAD_LABELS, /牵头单位(?=[：:])/, `${word}单位`, 'lead', role))
  it.each(labels)('%s部门 for 责任单位 (%s)', (word, role) =>
    expectSame(RESPONSIBLE_LABELS, /责任单位(?=[：:])/, `${word}部门`, 'responsible', role),
  )
  it.each(roleWords('bare'))('%s： for 责任单位：', (word) =>
    expectSame(RESPONSIBLE_LABELS, /责任单位(?=[：:])/, word, 'responsible', roleOf(word)),
  )
  it.each(verbs)('%s for 负责 (%s)', (word, role) => expectSame(RESPONSIBLE_VERBS, /负责(?=[）)])/, word, 'responsible', role))
})

describe('labels', () => {
  it.each([
    ['牵头单位', 'lead'],
    ['牵头责任单位', 'lead'],
    ['主要责任部门', 'responsible'],
    ['市直配合单位', 'support'],
    ['归口部门', 'responsible'],
    ['督促指导部门', 'guide'],
    ['责任处室', 'responsible'],
    ['完成时限', null],
    ['责任人', null],
    ['目标位置', null],
    ['支持政策', null],
  ])('%s', (label, role) => expect(roleOfLabel(label)).toBe(role))

  it('have every noun', () => {
    for (const noun of LABEL_NOUNS.filter((one) => one !== '分工')) expect(roleOfLabel(`牵头${noun}`)).toBe('lead')
  })
})

it('writes patterns for both scripts', () => {
  expect(new RegExp(`^${inBothScripts('责任单位')}$`, 'u').test('責任單位')).toBe(true)
  expect(new RegExp(`^${inBothScripts('责任单位')}$`, 'u').test('責任中心')).toBe(false)
  expect(new RegExp(`^${inBothScripts('单位[和与]部门')}$`, 'u').test('單位與部門')).toBe(true)
})
