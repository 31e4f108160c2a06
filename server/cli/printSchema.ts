import { writeFileSync } from 'node:fs'
import { printedSchema } from '../graphql/schema.ts'

/** `npm run schema`: writes the printed schema, which the page and other clients are typed by. */
writeFileSync(new URL('../graphql/schema.graphql', import.meta.url), printedSchema())
