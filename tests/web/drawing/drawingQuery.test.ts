import { getOperationAST, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costError } from '../../../server/graphql/costPlugin.ts'
import { schema } from '../../../server/graphql/schema.ts'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { Frame } from '../../../web/drawing/frame.ts'
import type { Step } from '../../../web/drawing/view.ts'
import { drawingQuery } from '../../../web/views/explorer/drawingQuery.ts'

const nodes = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, kind: at === 0 ? 'POLICY' : 'DEPARTMENT' }))
const frame = { nodes: new Map(nodes.map((node) => [node.id, node])) } as unknown as Frame
const step = (kind: Step['kind'], id: string, kinds?: Step['kinds']): Step => ({
  kind,
  of: kind === 'add' ? id : codeOf(id),
  ...(kinds && { kinds }),
})

describe('the query of a drawing', () => {
  const asked = (...steps: Step[]) => drawingQuery(frame, { opening: 'mixed', steps }).variables

  it('is the opening drawing where nothing was done', () => expect(asked()).toEqual({ limit: 300, kinds: null }))

  it('of a lineage asks for documents and the layers added', () => {
    const layer: Step = { kind: 'widen', of: '', kinds: ['DEPARTMENT'] }
    const same: Step = { kind: 'widen', of: '', relations: ['RESEMBLES'] }
    const { query, variables } = drawingQuery(frame, { opening: 'documents', steps: [layer, same, layer] })
    expect(variables).toEqual({ limit: 8000, kinds: ['POLICY', 'CITED_DOCUMENT'] })
    expect(query).toContain('layer0: layer(kind: DEPARTMENT, first: 120) { ...drawn }')
    expect(query).toContain('layer1: resemblances { ...drawn }')
    expect(validate(schema, parse(query))).toEqual([])
  })

  it('asks what surrounds what was expanded or sought, further where it was expanded again', () => {
    const twice = asked(step('expand', 'n0'), step('expand', 'n0'), step('add', 'elsewhere'), { kind: 'widen', of: '' })
    expect(twice).toMatchObject({ limit: 600, ids0: ['n0'], kinds0: ['MEASURE'], limit0: 100, ids1: ['elsewhere'], limit1: 100 })
  })

  it('leaves out what was collapsed, and what is not drawn', () => {
    expect(asked(step('expand', 'n1'), step('expand', 'n1', ['TARGET']), step('collapse', 'n1'), step('expand', 'gone'))).toEqual({
      limit: 300,
      kinds: null,
    })
  })

  it('is one that the API takes, however many steps there were', () => {
    const steps = nodes.map(({ id }) => step('expand', id))
    const { query, variables } = drawingQuery(frame, { opening: 'documents', steps })
    const document = parse(query)
    const operation = getOperationAST(document)
    expect(validate(schema, document)).toEqual([])
    expect(operation && costError(schema, document, operation, variables)).toBeNull()
    expect(Object.values(variables).flat()).toContain('n39')
  })
})
