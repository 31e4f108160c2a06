import type * as findingKinds from '../../server/extraction/findingKinds.ts'
import { modelCypher } from '../../server/neo4j/modelCypher.ts'
import type * as statements from '../../server/neo4j/statements.ts'
import { SUBSIDIES } from './subsidyMention.ts'
import { WIDENED } from './widened.ts'

/** What a test puts in the place of modules, so that the whole program runs with the made-up types: `vi.mock(path, madeUp…)`. */

type Original = () => Promise<unknown>

export const madeUpModel = async (original: Original) => ({ ...((await original()) as object), MODEL: WIDENED })

export async function madeUpStatements(original: Original) {
  const real = (await original()) as typeof statements
  const cypher = modelCypher(WIDENED)
  return {
    ...real,
    loadStatement: (name: string) => cypher.get(`load/${name}.cypher`) ?? real.loadStatement(name),
    schemaStatements: () => real.statementsIn(cypher.get('schema.cypher') ?? ''),
  }
}

export async function madeUpQuestions() {
  const read = [...modelCypher(WIDENED)].filter(([file]) => file.startsWith('read/'))
  const questions = new Map(read.map(([file, text]) => [file.slice('read/'.length, -'.cypher'.length), text]))
  return { readQuestions: () => questions }
}

export async function madeUpFindings(original: Original): Promise<object> {
  const real = (await original()) as typeof findingKinds
  type EachKind = typeof real.eachKind
  const eachKind = (listOf: Parameters<EachKind>[0]) => ({ ...real.eachKind(listOf), subsidies: listOf('subsidies' as 'targets') })
  return {
    FINDING_KINDS: { ...real.FINDING_KINDS, subsidies: SUBSIDIES },
    KINDS: [...real.KINDS, 'subsidies'],
    eachKind,
    NO_FINDINGS: eachKind(() => []),
  }
}
