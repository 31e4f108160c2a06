/** Starts a local database with the three documents of the fixture and keeps it until Ctrl-C: `npx tsx tests/neo4j/serveFixture.ts`. */
import { configFrom } from '../../server/config.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import { openDatabase } from '../../server/neo4j/open.ts'
import { printedSteps } from '../../server/progress/steps.ts'
import { fixtureGraphs } from '../graph/fixture.ts'

const steps = printedSteps(process.stderr)
const opened = await openDatabase(configFrom().database, steps)
await steps.run('Applying the schema', () => applySchema(opened.database))
for (const graph of fixtureGraphs()) await steps.run(`Loading ${graph.document}`, () => loadDocument(opened.database, () => graph))
const { uri, user, password } = opened.access
console.log(`NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`)
const end = () => void opened.close().then(() => process.exit(0))
process.on('SIGINT', end).on('SIGTERM', end)
setInterval(() => undefined, 60_000)
