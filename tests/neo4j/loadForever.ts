/** Loads the two editions of a document in turn until it is killed: `node --import tsx loadForever.ts URI PASSWORD`. */
import { connectTo } from '../../server/neo4j/driver.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { largeDocument } from '../graph/largeDocument.ts'

const [uri = '', password = ''] = process.argv.slice(2)
const driver = await connectTo({ uri, user: 'neo4j', password, database: 'neo4j' })
for (;;) {
  for (const edition of ['old', 'new'] as const) {
    await loadDocument({ driver, name: 'neo4j', uri }, () => largeDocument(edition))
    process.stdout.write(`${edition}\n`)
  }
}
