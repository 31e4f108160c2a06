import { describe, expect, it } from 'vitest'
import { departmentNames } from '../../server/graph/departmentNames.ts'
import type { ResolvedDepartment, ResolvedJurisdiction } from '../../server/resolution/types.ts'

const place = (name: string, shortName: string, level: ResolvedJurisdiction['level']): ResolvedJurisdiction => ({
  ...{ id: `place:${name}`, name, shortName, level },
  ...{ code: null, parent: null, status: 'RESOLVED', reason: null, candidates: [] },
})
const HONGQI = place('新乡市红旗区', '红旗区', 'district')
const TIANJIN = place('天津市', '天津市', 'province')
const TEDA = place('天津经济技术开发区', '天津经开区', 'zone')

function namesOf(name: string, line: string, where: ResolvedJurisdiction | null, more: Partial<ResolvedDepartment> = {}) {
  const known = {
    id: `dept:${name}`,
    name,
    fullName: name,
    aliases: [],
    level: null,
    line,
    lineName: null,
    kind: 'body',
    jurisdiction: null,
  }
  return departmentNames({ ...known, status: 'RESOLVED', reason: null, candidates: [], ...more } as ResolvedDepartment, where)
}

describe('what people call a body', () => {
  it.each<[string, string, ResolvedJurisdiction, readonly string[]]>([
    ['红旗区市场监督管理局', 'market-regulation', HONGQI, ['市监局', '区市监局', '红旗区市监局', '红旗市监局', '新乡市红旗区市场监管局']],
    ['红旗区发展和改革委员会', 'development-reform', HONGQI, ['发改委', '区发展改革委', '红旗区发展改革委员会']],
    ['天津市住房和城乡建设委员会', 'housing-construction', TIANJIN, ['住建委', '市住建委', '建委', '天津住建委']],
    ['天津经济技术开发区财政局', 'finance', TEDA, ['财政局', '天津经开区财政局', '经开区财政局']],
    ['国家税务总局新乡市红旗区税务局', 'taxation', HONGQI, ['税务局', '区税务局', '红旗区税务局']],
    ['中共新乡市红旗区委员会机构编制委员会办公室', 'staffing', HONGQI, ['编办', '区编办']],
  ])('%s (%s)', (name, line, where, expected) => expect(namesOf(name, line, where).knownAs).toEqual(expect.arrayContaining([...expected])))

  it('another body of its line is no name of its own', () => {
    const { knownAs, lineNames } = namesOf('红旗区生态环境局', 'ecology-environment', HONGQI)
    expect(lineNames).toContain('新乡市红旗区环保局')
    expect(knownAs).not.toContain('环保局')
  })

  it('a word of level is not cut out of a name: 市场监管局 of a city is no 场监管局', () => {
    const { knownAs } = namesOf('天津市市场监督管理委员会', 'market-regulation', TIANJIN, { aliases: ['市场监管委'] })
    expect(knownAs.filter((name) => /(?:^|[^市])场监/.test(name))).toEqual([])
  })

  it('groups of bodies and bodies of the whole country have no short names with a place', () => {
    expect(namesOf('各区人民政府', 'government', TIANJIN, { kind: 'collective' }).knownAs).toEqual(['各区人民政府', '各区人民政府'])
    expect(namesOf('国家发展和改革委员会', 'development-reform', null)).toEqual({
      knownAs: expect.arrayContaining(['国家发展改革委']),
      lineNames: [],
    })
  })
})
