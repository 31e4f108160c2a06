import { writeFileSync } from 'node:fs'
import { MODEL } from '../graph/model.ts'
import { printedSchema } from '../graphql/schema.ts'
import { ownPartsStatement, retractStatement } from '../neo4j/loading/modelStatements.ts'
import { connectionStatements } from '../neo4j/store/connectionStatements.ts'

/** `npm run schema`: writes the printed schema, which the page and other clients are typed by, and the Cypher made from the graph model. */
writeFileSync(new URL('../graphql/schema.graphql', import.meta.url), printedSchema())
writeFileSync(new URL('../../cypher/load/retract.cypher', import.meta.url), retractStatement(MODEL))
writeFileSync(new URL('../../cypher/load/ownParts.cypher', import.meta.url), ownPartsStatement(MODEL))
for (const [name, text] of connectionStatements(MODEL)) writeFileSync(new URL(`../../cypher/read/${name}.cypher`, import.meta.url), text)
