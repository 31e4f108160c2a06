/**
 * Departments that lead or are responsible for measures on an industry: npx tsx web/graphiql/samples/industryTasks.ts [industry] [address]
 */
import { print } from 'graphql'
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts'

const [industry = '新能源汽车', address = 'http://localhost:4000'] = process.argv.slice(2)

const INDUSTRY_TASKS = graphql(`
  query IndustryTasks($industry: [ID!], $after: String) {
    tasks(where: { industry: $industry, role: [LEAD, RESPONSIBLE] }, first: 500, after: $after) {
      nodes { role due department { name } measure { label } policy { title documentNumber } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
type Tasks = ResultOf<typeof INDUSTRY_TASKS>['tasks']

async function page(variables: VariablesOf<typeof INDUSTRY_TASKS>): Promise<Tasks> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(INDUSTRY_TASKS), variables }),
  })
  const { data, errors } = (await response.json()) as { data?: ResultOf<typeof INDUSTRY_TASKS>; errors?: { message: string }[] }
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? response.statusText)
  return data.tasks
}

let after: string | null = null
do {
  const { nodes, pageInfo } = await page({ industry: [industry], after })
  for (const { role, due, department, measure, policy } of nodes)
    console.log([role, department.name, due ?? '', policy.documentNumber ?? policy.title, measure.label].join('\t'))
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null
} while (after)
