import { expect, test } from 'vitest'
import type { Statement } from '../../web/views/reader/operations.ts'
import { countByKind, marksOf } from '../../web/views/reader/reading.ts'

const statement = (relation: Statement['relation'], kind: Statement['node']['kind'], start: number): Statement => ({
  relation,
  role: null,
  status: 'RESOLVED',
  rule: null,
  start,
  end: start + 4,
  source: `source-of-${relation}`,
  node: { id: `end-of-${relation}`, kind, title: '' },
})

test('the words of an upstream task lead to the task, not to the document it is part of', () => {
  const marks = marksOf([statement('TASK_OF', 'CITED_DOCUMENT', 0), statement('IMPLEMENTS', 'CITED_DOCUMENT', 9)], () => '')
  expect(marks.map(({ kind, node }) => [kind, node])).toEqual([
    ['UPSTREAM_TASK', 'source-of-TASK_OF'],
    ['CITED_DOCUMENT', 'end-of-IMPLEMENTS'],
  ])
  expect(countByKind(marks).get('CITED_DOCUMENT')).toBe(1)
})
