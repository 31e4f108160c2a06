import { readFileSync, writeFileSync } from 'node:fs'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'

const SCHEMA = new URL('../../server/graphql/schema.graphql', import.meta.url)
const TYPES = new URL('./generated/schema.d.ts', import.meta.url)

/** The types that gql.tada reads operations by, made from the printed schema. */
export function typesOf(schema: string): string {
  const introspection = introspectionFromSchema(buildSchema(schema), { descriptions: false })
  return outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true })
}

if (process.argv[1]?.endsWith('generateTypes.ts')) writeFileSync(TYPES, typesOf(readFileSync(SCHEMA, 'utf8')))
