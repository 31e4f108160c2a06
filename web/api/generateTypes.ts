import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql'

const WEB = fileURLToPath(new URL('..', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../server/graphql/schema.graphql', import.meta.url))
const TYPES = fileURLToPath(new URL('./generated/operations.d.ts', import.meta.url))

/** A GraphQL operation or fragment as written in a source file. */
export interface WrittenOperation {
  readonly file: string
  readonly source: string
}

/** All operations and fragments of the page, file by file: the template strings passed to `graphql`. */
export function writtenOperations(folder = WEB): readonly WrittenOperation[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file)).sort()
  return files.flatMap((file) => {
    const found = readFileSync(join(folder, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)
    return [...found].map(([, source = '']) => ({ file, source }))
  })
}

/** Generates the types of variables and results, keyed by the text of each operation. They give `graphql()` its types. */
export async function typesOf(schema: string, written: readonly WrittenOperation[]): Promise<string> {
  const documents = written.map(({ file, source }) => ({ location: file, source, document: parse(source) }))
  const types = await codegen({
    filename: TYPES,
    schema: parse(schema),
    documents: documents.map(({ location, document }) => ({ location, document })),
    config: {
      immutableTypes: true,
      inlineFragmentTypes: 'inline',
      scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', ID: 'string' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  })
  const entries = documents.map(({ source, document }) => `  ${JSON.stringify(source)}: ${typedDocument(document)}`)
  return `${HEAD}${types}\n/** What each operation and fragment of the page is typed as, by its words. */\nexport interface Operations {\n${entries.join('\n')}\n}\n`
}

const HEAD =
  "// Made by `npm run schema` from the printed schema and the operations of the page.\nimport type { TypedDocumentNode } from '@graphql-typed-document-node/core'\n"

function typedDocument({ definitions }: DocumentNode): string {
  const [definition] = definitions
  if (definition?.kind === Kind.FRAGMENT_DEFINITION) return `TypedDocumentNode<${definition.name.value}Fragment, never>`
  const name = nameOf(definition)
  return `TypedDocumentNode<${name}Query, ${name}QueryVariables>`
}

function nameOf(definition: DefinitionNode | undefined): string {
  if (definition?.kind !== Kind.OPERATION_DEFINITION || !definition.name) throw new Error('Each operation of the page needs a name.')
  return definition.name.value
}

if (process.argv[1]?.endsWith('generateTypes.ts')) writeFileSync(TYPES, await typesOf(readFileSync(SCHEMA, 'utf8'), writtenOperations()))
