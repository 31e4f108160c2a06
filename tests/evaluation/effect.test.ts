import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingsBy } from '../../server/cli/effect/readings.ts'
import { worktreeOf } from '../../server/cli/effect/worktree.ts'
import { ConfigError } from '../../server/errors.ts'
import { effectOn, summaryOf } from '../../server/evaluation/effect/effect.ts'
import { statementsOf } from '../../server/evaluation/effect/statements.ts'
import type { DepartmentAnswer, Prediction } from '../../server/evaluation/types.ts'

function department(name: string, role: DepartmentAnswer['role']): DepartmentAnswer {
  return { surface: name, name, role, canonical: null, start: 0, end: 0 }
}

function reading(departments: readonly DepartmentAnswer[], industries: readonly string[] = []): Partial<Prediction> {
  return {
    measures: [
      { id: '1', label: '1.', section: null, heading: null, text: '压缩办理时间。', departments, openEnded: null, start: 0, end: 7 },
    ],
    industries: industries.map((name) => ({ surface: name, name, code: null, start: 0, end: name.length })),
  }
}

function effect(before: Partial<Prediction>, now: Partial<Prediction>) {
  return effectOn([{ file: 'a.txt', before: statementsOf(before), now: statementsOf(now) }])
}

describe('the effect of a change', () => {
  it('is what only one of the two readings states', () => {
    const changed = effect(reading([department('市商务局', 'responsible')]), reading([department('市商务局', 'lead')], ['旅游']))
    expect(changed.find(({ kind }) => kind === 'assignments')).toEqual({
      kind: 'assignments',
      before: 1,
      now: 1,
      gained: [{ file: 'a.txt', words: '市商务局 lead | 压缩办理时间' }],
      lost: [{ file: 'a.txt', words: '市商务局 responsible | 压缩办理时间' }],
    })
    expect(summaryOf(changed)).toBe('assignments 1 → 1 (+1 −1), industries 0 → 1 (+1 −0)')
  })

  it('counts a statement made twice as two', () => {
    const twice = reading([], ['旅游', '旅游'])
    expect(summaryOf(effect(reading([], ['旅游']), twice))).toBe('industries 1 → 2 (+1 −0)')
  })

  it('is none for equal readings, and for one that an older program prints without goals', () => {
    expect(summaryOf(effect(reading([]), { ...reading([]), goals: [] }))).toBe('No statement changed.')
  })

  it('has goals and validity', () => {
    const goal = { kind: 'count' as const, surface: '1000家', value: 1000, unit: '家', to: null, start: 0, end: 5 }
    const validity = { from: '2024-09-01', to: null, words: null, repeals: [] }
    expect(summaryOf(effect(reading([]), { ...reading([]), goals: [goal], validity }))).toBe('facts 0 → 1 (+1 −0), goals 0 → 1 (+1 −0)')
  })
})

describe('the base', () => {
  it.each(['no-such-branch', '--help', ''])('%j that git does not know is one sentence', async (base) => {
    await expect(worktreeOf('.', base)).rejects.toThrow(ConfigError)
  })
})

it('reads files with the code of a checkout, in their order, and says of each that is refused why', async () => {
  const root = path.resolve(import.meta.dirname, '../..')
  const seeds = readdirSync(path.join(root, 'seeds')).filter((name) => name.endsWith('.txt'))
  const files = [...seeds.slice(0, 1), 'nothing.txt', ...seeds.slice(1, 2)].map((name) => path.join(root, 'seeds', name))
  const readings = await readingsBy(root, files, () => undefined)
  expect(readings.map((each) => ('refused' in each ? each.refused : each.reading.source))).toEqual([
    seeds[0],
    expect.stringContaining('does not exist'),
    seeds[1],
  ])
})
