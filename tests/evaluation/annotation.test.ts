import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Correction, correctionKey } from '../../server/corrections/correction.ts'
import { annotationOf } from '../../server/evaluation/annotation.ts'
import { evaluate } from '../../server/evaluation/evaluate.ts'
import { plainDocument } from '../../server/formats/txt.ts'

const FILE = 'seeds/003_e671b60dfd04a703.txt'

it('an annotation made of a corrected reading finds exactly what was corrected', async () => {
  const bytes = readFileSync(FILE)
  const source = plainDocument(FILE, bytes)
  const wrongIn = async (corrections: readonly Correction[]) => {
    const { outcomes } = await evaluate({ name: 'seed', file: FILE, bytes, gold: annotationOf(source, corrections, '003.txt') })
    return outcomes.filter(({ verdict }) => verdict !== 'right')
  }
  expect(await wrongIn([])).toEqual([])
  const place = source.text.indexOf('区教体文旅局')
  const read = { department: '红旗区教育体育和文化旅游局', role: 'responsible' } as const
  const said = {
    kind: 'assignment' as const,
    document: 'doc:seed',
    source: source.sha256,
    title: '',
    measure: '',
    words: {
      quote: '区教体文旅局',
      before: source.text.slice(place - 40, place),
      after: source.text.slice(place + 6, place + 46),
      nth: 0,
    },
    read,
    right: { ...read, role: 'lead' as const },
    remark: '',
    withdrawn: false,
  }
  const correction = { ...said, key: correctionKey(said), revision: 1, at: '' }
  expect(annotationOf(source, [correction], '003.txt').corrections).toBe(1)
  expect((await wrongIn([correction])).map(({ element, verdict }) => [element, verdict])).toMatchInlineSnapshot(`
    [
      [
        "departments",
        "false",
      ],
      [
        "departments",
        "missed",
      ],
    ]
  `)
})
