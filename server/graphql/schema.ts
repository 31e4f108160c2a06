import { printSchema as print } from 'graphql'
import { builder } from './builder.ts'
import './types/scalars.ts'
import './types/node.ts'
import './types/document.ts'
import './types/policy.ts'
import './types/citedDocument.ts'
import './types/section.ts'
import './types/measure.ts'
import './types/upstreamTask.ts'
import './types/department.ts'
import './types/jurisdiction.ts'
import './types/industry.ts'
import './types/target.ts'
import './queries/node.ts'
import './queries/nodes.ts'
import './queries/policy.ts'
import './queries/policies.ts'
import './queries/documents.ts'
import './queries/measures.ts'
import './queries/departments.ts'
import './queries/industries.ts'
import './queries/jurisdictions.ts'
import './queries/search.ts'
import './queries/overview.ts'
import './queries/neighbourhood.ts'
import './queries/unfold.ts'
import './queries/statistics.ts'

/** The schema, from all files of types/ and queries/. */
export const schema = builder.toSchema()

/** The schema as it is kept in schema.graphql. */
export const printedSchema = (): string => `${print(schema)}\n`
