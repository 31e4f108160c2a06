import { describe, expect, it } from 'vitest'
import type { DocumentPreview, Previewed } from '../../web/api/documents.ts'
import { isLoadable, needsForce, progressOf, type QueuedFile, queueAfter, type Stage } from '../../web/views/documents/queue.ts'

const file = (key: string, stage: Stage = { kind: 'waiting' }): QueuedFile => ({ key, path: `${key}.txt`, size: 1, stage })
const previewed = (isPolicy: boolean, state: 'new' | 'replaces' | 'held'): Previewed => ({
  preview: { isPolicy } as DocumentPreview,
  standing: { state, heldAs: null, removed: false },
})
const read = (...documents: Previewed[]): Stage => ({ kind: 'read', documents })

describe('the list of chosen files', () => {
  it('keeps their order; one that is chosen again is read again in its old place', () => {
    const files = queueAfter([file('a', read()), file('b')], { kind: 'added', files: [{ ...file('c'), path: 'a.txt' }, file('d')] })
    expect(files.map(({ key }) => key)).toEqual(['c', 'b', 'd'])
    expect(files[0]?.stage.kind).toBe('waiting')
  })

  it('follows each file, forgets what is taken off, and does not clear what is under way', () => {
    const files = [file('a'), file('b', { kind: 'reading' }), file('c')]
    const reached = queueAfter(files, { kind: 'reached', key: 'a', stage: read() })
    expect(reached.map(({ stage }) => stage.kind)).toEqual(['read', 'reading', 'waiting'])
    expect(queueAfter(reached, { kind: 'dropped', key: 'a' }).map(({ key }) => key)).toEqual(['b', 'c'])
    expect(queueAfter(reached, { kind: 'cleared' }).map(({ key }) => key)).toEqual(['b'])
  })

  it.each<[string, Stage, boolean, boolean]>([
    ['still to be read', { kind: 'waiting' }, false, false],
    ['a new policy', read(previewed(true, 'new')), true, false],
    ['a newer edition', read(previewed(true, 'replaces')), true, false],
    ['the same bytes', read(previewed(true, 'held')), false, false],
    ['no policy', read(previewed(false, 'new')), false, true],
    ['an archive of both', read(previewed(false, 'new'), previewed(true, 'new')), true, true],
    ['unreadable', read({ name: 'a', reason: 'format', refused: 'why' }), false, false],
  ])('%s', (_, stage, loadable, force) => expect([isLoadable(file('a', stage)), needsForce(file('a', stage))]).toEqual([loadable, force]))

  it('counts what is done; a file passed over counts, so that the total stays', () => {
    const stages: Stage[] = [{ kind: 'waiting' }, read(), { kind: 'loading', documents: [] }, { kind: 'passedOver' }, { kind: 'tooLarge' }]
    expect(progressOf(stages.map((stage, at) => file(String(at), stage)))).toEqual({ done: 3, all: 5 })
  })
})
