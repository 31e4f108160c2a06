import { expect, it } from 'vitest'
import { CITY, DISTRICT, fixtureGraphs, NATIONAL, ZONE } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'
import { KEPT } from './keptQuestions.ts'

describeWithDatabase('walking the graph over GraphQL', fixtureGraphs(), (database) => {
  const ask = asking(database)

  it('leads from a measure to its bodies, with role and the words that say so', async () => {
    const { data, codes } = await ask(
      `query ($id: ID!) { policy(id: $id) { text measures(first: 1) { nodes { label section { title } policy { id }
        assignments { totalCount edges { role as status node { name line jurisdiction { name within { name } } } evidence { quote start end line rule document { id } } } }
        targets { nodes { kind surface to measure { label } evidence { quote } } } } } } }`,
      { id: CITY },
    )
    expect(codes).toEqual([])
    const [measure] = data.policy.measures.nodes
    expect(measure).toMatchObject({ label: '1.', section: { title: '财政政策' }, policy: { id: CITY } })
    const [lead, support] = measure.assignments.edges
    expect(lead).toMatchObject({
      role: 'LEAD',
      as: '市财政局',
      node: { name: '天津市财政局', line: 'finance', jurisdiction: { within: { name: '全国' } } },
    })
    expect(support).toMatchObject({ role: 'SUPPORT', node: { name: '天津市发展和改革委员会' } })
    expect(data.policy.text.slice(lead.evidence.start, lead.evidence.end)).toBe(lead.evidence.quote)
    expect(lead.evidence).toMatchObject({ line: 5, document: { id: CITY } })
    expect(measure.targets.nodes.map(({ kind, to }: { kind: string; to: string }) => [kind, to])).toEqual([
      ['DEADLINE', '2022-06-30'],
      ['AMOUNT', null],
    ])
  })

  it('leads from a national document down to tasks, measures and policies', async () => {
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { nodeKind ... on Document { title held
        citedBy { totalCount edges { relation status node { id } measure { id } evidence { quote } } }
        upstreamTasks { edges { node { text statedBy { id } ministries { nodes { name } } measures { nodes { label policy { id } } } document { id } } } } } } }`,
      { id: NATIONAL },
    )
    expect(data.node).toMatchObject({ nodeKind: 'CITED_DOCUMENT', held: false })
    expect(data.node.citedBy.edges).toMatchObject([{ relation: 'IMPLEMENTS', status: 'NOT_HELD', node: { id: CITY }, measure: null }])
    const [first] = data.node.upstreamTasks.edges
    expect(first.node).toMatchObject({
      statedBy: { id: ZONE },
      document: { id: NATIONAL },
      measures: { nodes: [{ label: '1.', policy: { id: ZONE } }] },
    })
    expect(first.node.ministries.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['国家税务总局', '财政部'])
  })

  it('leads from a body to its measures and to its line at every level', async () => {
    const { data } = await ask(
      `{ departments(where: { name: "天津市财政局" }) { totalCount nodes { name taskCount { all lead } sameLine { nodes { name } }
        assignments(roles: [LEAD]) { edges { role node { policy { id } } } } } } }`,
    )
    expect(data.departments).toMatchObject({
      totalCount: 1,
      nodes: [{ taskCount: { all: 1, lead: 1 }, assignments: { edges: [{ node: { policy: { id: CITY } } }] } }],
    })
    expect(data.departments.nodes[0].sameLine.nodes).toHaveLength(3)
  })

  it('finds what was read out of a text in one question, in its order', async () => {
    const { data, questions } = await ask(
      'query ($id: ID!) { policy(id: $id) { statements { relation start source node { kind title } } } }',
      { id: CITY },
    )
    const starts = data.policy.statements.map(({ start }: { start: number }) => start)
    expect(starts).toEqual([...starts].sort((a: number, b: number) => a - b))
    expect(data.policy.statements).toContainEqual(
      expect.objectContaining({ relation: 'BASED_ON', node: { kind: 'CITED_DOCUMENT', title: '优化营商环境条例' } }),
    )
    expect(questions).toEqual(['nodes', 'Policy.statements'])
  })

  it('gives null for what does not exist, and an error for what cannot be asked', async () => {
    expect(await ask('{ node(id: "nothing") { id } policy(documentNumber: "津政发〔1999〕1号") { id } }')).toMatchObject({
      data: { node: null, policy: null },
      codes: [],
    })
    expect((await ask('{ policy { id } }')).codes).toEqual(['BAD_USER_INPUT'])
    expect((await ask('{ policies(first: 101) { totalCount } }')).codes).toEqual(['PAGE_TOO_LARGE'])
    expect((await ask('{ policies(after: "x") { totalCount } }')).codes).toEqual(['INVALID_CURSOR'])
    expect((await ask('{ measures(where: { target: { dueTo: "2022-02-31x" } }) { totalCount } }')).codes).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ])
  })

  it.each(['津政发〔2022〕12号', '津政发[2022]12号', '津政发﹝2022﹞12号', '津政发（２０２２）12 号'])(
    'knows a policy by its number written %s',
    async (documentNumber) => {
      const { data } = await ask('query ($documentNumber: String) { policy(documentNumber: $documentNumber) { id } }', { documentNumber })
      expect(data.policy).toEqual({ id: CITY })
    },
  )

  it.each<[string, string, string[]]>([
    ['policies', '{ level: { in: [ZONE, DISTRICT] } }', [DISTRICT, ZONE]],
    ['policies', '{ not: { level: { eq: ZONE } } }', [CITY, DISTRICT]],
    ['policies', '{ documentNumber: { missing: true } }', [DISTRICT]],
    ['policies', '{ or: [{ text: "留抵退税" }, { title: { contains: "滨海新区" } }] }', [DISTRICT, ZONE]],
    ['policies', '{ place: ["place:120116"] }', [DISTRICT, ZONE]],
    ['policies', `{ cites: ["${NATIONAL}"] }`, [CITY]],
    ['policies', '{ issuedOn: { gte: "2022-06-07" }, kind: { eq: "方案" } }', [DISTRICT]],
    ['policies', '{ industry: ["ind:C"] }', [ZONE]],
    ['documents', '{ held: false }', ['doc:全国:优化营商环境条例', NATIONAL]],
    ['documents', `{ citedBy: ["${DISTRICT}"] }`, ['doc:全国:优化营商环境条例', CITY]],
    ['measures', '{ assignment: { line: ["财政"] } }', [`${CITY}#m一/1.`, `${DISTRICT}#m1.`, `${ZONE}#m1.`]],
    ['measures', '{ assignment: { line: ["finance"], role: [LEAD] } }', [`${CITY}#m一/1.`]],
    ['measures', '{ assignment: { name: "市工信局" } }', [`${CITY}#m一/2.`]],
    ['measures', '{ assignment: { status: [UNRESOLVED] } }', [`${CITY}#m二/3.`]],
    ['measures', '{ target: { dueTo: "2022-12-31" } }', [`${CITY}#m一/1.`]],
    ['measures', `{ text: "营商环境", document: ["${DISTRICT}"] }`, [`${DISTRICT}#m2.`]],
    ['measures', '{ industry: ["ind:s5"] }', [`${CITY}#m一/2.`]],
    ['measures', '{ hasTarget: false, hasDepartment: true, level: [ZONE] }', [`${ZONE}#m1.`]],
    ['departments', '{ kind: { eq: OPEN_ENDED } }', ['dept:?天津市:相关部门']],
    ['departments', '{ place: ["zone:天津经济技术开发区"] }', ['dept:天津经济技术开发区:天津经济技术开发区财政局']],
    ['industries', '{ name: "新能源" }', ['ind:s5']],
    ['jurisdictions', '{ within: ["place:120116"] }', ['zone:天津经济技术开发区']],
  ])('filters %s where %s', async (list, where, ids) => {
    const { data, codes, questions } = await ask(`{ ${list}(where: ${where}) { totalCount nodes { id } } }`)
    expect(codes).toEqual([])
    expect(data[list].nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort())
    expect(data[list].totalCount).toBe(ids.length)
    const asked = questions.filter((question) => !KEPT.has(question))
    // Measures are chosen in memory, but for tests that only the database can make; then those of the page are read by their ids.
    if (list === 'measures') expect([['nodes'], ['measures', 'nodes'], ['Measure.text', 'nodes']]).toContainEqual(asked)
    else expect(asked).toEqual([list])
  })
})
