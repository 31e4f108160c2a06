import { writeFileSync } from 'node:fs'
import { MODEL } from '../graph/model.ts'
import { kindStyles, pageModel } from '../graph/pageModel.ts'
import { printedSchema } from '../graphql/schema.ts'
import { modelCypher } from '../neo4j/modelCypher.ts'

/**
 * `npm run schema`: writes the printed schema, which gives the types of the page and other clients, and the files generated from the graph
 * model.
 */
const write = (file: string, text: string) => writeFileSync(new URL(`../../${file}`, import.meta.url), text)

write('server/graphql/schema.graphql', printedSchema())
write('web/model/generated/model.ts', pageModel(MODEL))
write('web/model/generated/kinds.css', kindStyles(MODEL))
for (const [file, text] of modelCypher(MODEL)) write(`cypher/${file}`, text)
