import { describe, expect, it } from 'vitest'
import { fromQuery, toQuery } from '../../../web/drawing/address.ts'
import { captioned, lostNodes } from '../../../web/drawing/captions.ts'
import { codeOf } from '../../../web/drawing/codes.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { unreadIn } from '../../../web/drawing/unread.ts'
import { OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { drawing, node, TWO_POLICIES } from './drawings.ts'

const placed = (nodes: readonly { readonly id: string }[]) => new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }]))
const frame = openingFrame(TWO_POLICIES, placed(TWO_POLICIES.nodes))
const later = openingFrame(drawing([node('POLICY', '滨海新区措施')]), placed([{ id: '滨海新区措施' }]))
const view: View = {
  ...OPENING_VIEW,
  steps: [
    { kind: 'expand', of: codeOf('红旗区措施') },
    { kind: 'expand', of: codeOf('滨海新区措施') },
    { kind: 'widen', of: '', kinds: ['DEPARTMENT'] },
  ],
  hidden: [codeOf('红旗区商务局')],
  only: codeOf('红旗区财政局'),
}

describe('the captions of a view', () => {
  it('name what its picture rests on, and no more', () => {
    expect(Object.values(captioned(view, frame).captions).sort()).toEqual(
      ['滨海新区措施', '红旗区商务局', '红旗区措施', '红旗区财政局'].sort(),
    )
    expect(captioned({ ...OPENING_VIEW, selected: codeOf('红旗区措施') }, frame).captions).toEqual({})
  })

  it('outlive the node in a link', () => {
    const linked = fromQuery(toQuery(captioned(view, frame))).view
    expect(captioned(linked, later).captions).toEqual(captioned(view, frame).captions)
  })

  it('are cut, and stop before the address is too long to send', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      node('POLICY', `关于支持第${at}个国家级新区深化改革创新加快推进高质量发展的指导意见`),
    )
    const long = openingFrame(drawing(many), placed(many))
    const { captions } = captioned({ ...OPENING_VIEW, hidden: many.map(({ id }) => codeOf(id)) }, long)
    expect(Object.keys(captions)).toHaveLength(20)
    expect(Math.max(...Object.values(captions).map((caption) => caption.length))).toBeLessThanOrEqual(14)
  })
})

describe('what a link names and the data no longer has', () => {
  it('is named by its caption, and the rest is drawn', () => {
    expect(lostNodes(frame, captioned(view, frame))).toEqual([])
    expect(lostNodes(later, captioned(view, frame)).map(({ name }) => name)).toEqual(['红旗区措施', '红旗区财政局'])
  })

  it('is named by its id, if the link has one, or else counted', () => {
    const steps = [{ kind: 'add', of: 'doc:国发〔2022〕12号' } as const, { kind: 'collapse', of: 'abc1234' } as const]
    expect(lostNodes(later, { ...OPENING_VIEW, steps, picked: ['abc1234'] })).toEqual([
      { code: codeOf('doc:国发〔2022〕12号'), name: 'doc:国发〔2022〕12号' },
      { code: 'abc1234', name: null },
    ])
  })
})

describe('what of an address cannot be read', () => {
  it('is named', () => {
    expect(unreadIn('as=spiral&x=abc1234.%E4&h=abc1234.Z&kinds=POLICY.UNHEARD&y=20xx&at=1_2&hops=9&zz=1')).toEqual([
      'as=spiral',
      'x=\ufffd',
      'h=Z',
      'kinds=UNHEARD',
      'y=20xx',
      'at=1_2',
      'hops=9',
      'zz=1',
    ])
  })

  it('is nothing of what the page writes and older links hold', () => {
    expect(unreadIn(toQuery(captioned({ ...view, moved: { [codeOf('红旗区')]: { x: 1, y: -2 } } }, frame)))).toEqual([])
    expect(
      unreadIn('x=abc1234-md.abc1234_&k=pc&r=ab&l=01&o=0&tall=1&focus=doc%3Ax&lang=en&p=天津市&y=2020-&due=_2024-12-31&deg=3'),
    ).toEqual([])
  })
})
