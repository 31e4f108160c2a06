import { describe, expect, it } from 'vitest'
import { egoOf, partnerOfElement, ringsFor, roomFor } from '../../web/views/network/ego.ts'
import { type Partner, partnersOf, sorted } from '../../web/views/network/partners.ts'
import { mainShare, SHARES, shareOf, sharesOf } from '../../web/views/network/shares.ts'
import { networkQuery } from '../../web/views/network/state.ts'

const none = { ownLeads: 0, otherLeads: 0, bothLead: 0, bothAnswer: 0, takesPart: 0 }
const partner = (id: string, together: number, shares: Partial<Partner['shares']> = { bothAnswer: together }): Partner => ({
  id,
  name: id,
  status: 'RESOLVED',
  reason: null,
  together,
  shares: { ...none, ...shares },
  documents: 1,
})

describe('shares of what two bureaus do together', () => {
  it('count each measure once', () => {
    const shares = sharesOf({ leads: 3, ledBy: 4, bothLead: 1, bothAnswer: 2, takesPart: 5 })
    expect(shares).toEqual({ ownLeads: 3, otherLeads: 2, bothLead: 1, bothAnswer: 2, takesPart: 5 })
    expect(SHARES.reduce((sum, share) => sum + shares[share], 0)).toBe(3 + 4 - 1 + 2 + 5)
  })

  it.each([
    [['LEAD'], ['SUPPORT'], 'ownLeads'],
    [['RESPONSIBLE'], ['LEAD'], 'otherLeads'],
    [['LEAD'], ['SUPPORT', 'LEAD'], 'bothLead'],
    [['RESPONSIBLE'], [null], 'bothAnswer'],
    [['RESPONSIBLE', 'SUPPORT'], ['RESPONSIBLE'], 'bothAnswer'],
    [['SUPPORT'], ['RESPONSIBLE'], 'takesPart'],
  ] as const)('%j with %j: %s', (own, other, share) => expect(shareOf(own, other)).toBe(share))

  it('the largest gives a line its look, of equal ones the first', () => {
    expect(mainShare({ ...none, takesPart: 2, bothAnswer: 3 })).toBe('bothAnswer')
    expect(mainShare({ ...none, ownLeads: 2, otherLeads: 2 })).toBe('ownLeads')
  })
})

describe('partners', () => {
  const found = (id: string, kind: 'BODY' | 'COLLECTIVE' | 'OPEN_ENDED' | 'ORGANISATION') => ({
    together: 1,
    leads: 0,
    ledBy: 1,
    bothLead: 0,
    bothAnswer: 0,
    takesPart: 0,
    documents: 1,
    department: { id, name: id, kind, status: 'RESOLVED' as const, reason: null },
  })

  it('that name nobody stand apart', () => {
    const { departments, collective } = partnersOf([
      found('区财政局', 'BODY'),
      found('各镇政府', 'COLLECTIVE'),
      found('有关部门', 'OPEN_ENDED'),
      found('投资公司', 'ORGANISATION'),
    ])
    expect([departments, collective].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['区财政局', '投资公司'],
      ['各镇政府', '有关部门'],
    ])
  })

  const rows = [partner('民政局', 2), partner('财政局', 5), partner('安监局', 2)]
  it.each([
    ['together', false, ['财政局', '民政局', '安监局']],
    ['together', true, ['民政局', '安监局', '财政局']],
    ['name', false, ['安监局', '财政局', '民政局']],
    ['name', true, ['民政局', '财政局', '安监局']],
  ] as const)('by %s, turned round: %s', (sort, up, order) => expect(sorted(rows, sort, up).map(({ id }) => id)).toEqual(order))
})

describe('the drawing of a network', () => {
  const many = Array.from({ length: 60 }, (_, at) => partner(`局${at}`, 60 - at))

  it.each([false, true])('has room for names between all partners (tall: %s)', (tall) => {
    const { nodes, edges } = egoOf({ id: '中心', name: '中心' }, many, tall)
    expect(edges).toHaveLength(roomFor(tall))
    for (const [at, a] of nodes.entries()) {
      for (const b of nodes.slice(at + 1)) {
        const apart = Math.max(Math.abs(a.position.x - b.position.x) / 60, Math.abs(a.position.y - b.position.y) / 40)
        expect(apart, `${a.data.id} and ${b.data.id}`).toBeGreaterThan(1)
      }
    }
  })

  it('puts those that share most next to the middle', () => {
    const places = ringsFor(40)
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x / 2, y)
    expect(far(places[0] ?? { x: 0, y: 0 })).toBeLessThan(far(places[39] ?? { x: 0, y: 0 }))
    expect(ringsFor(0)).toEqual([])
    expect(ringsFor(1)).toHaveLength(1)
  })

  it('draws thicker lines for more measures, however many there are', () => {
    const { edges } = egoOf(
      { id: '中心', name: '中心' },
      [partner('甲', 900), partner('乙', 400), partner('丙', 100), partner('丁', 1)],
      false,
    )
    const widths = edges.map(({ data }) => data.width)
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => b - a))
    expect([Math.max(...widths), Math.min(...widths)]).toEqual([10, 1])
  })

  it('points from the one that leads, and names the partner by line and by node', () => {
    const { edges } = egoOf({ id: '中心', name: '中心' }, [partner('甲', 3, { otherLeads: 3 }), partner('乙', 1, { ownLeads: 1 })], false)
    expect(edges.map(({ data }) => [data.source, data.target])).toEqual([
      ['甲', '中心'],
      ['中心', '乙'],
    ])
    expect(edges[0]?.data.width).toBeGreaterThan(edges[1]?.data.width ?? 0)
    expect([partnerOfElement(edges[0]?.data.id ?? ''), partnerOfElement('甲')]).toEqual(['甲', '甲'])
  })
})

it('the address of a network says all that is shown, and no more', () => {
  const state = networkQuery.read('?department=dept:1&line=1&partner=dept:2&share=ownLeads&sort=name&x=y')
  expect(networkQuery.read(networkQuery.write(state))).toEqual(state)
  expect(networkQuery.write(networkQuery.read('?share=nonsense&sort=together'))).toBe('')
})
