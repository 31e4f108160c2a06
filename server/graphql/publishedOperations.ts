import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { getOperationAST, type OperationDefinitionNode, parse, print, type VariableDefinitionNode, valueFromASTUntyped } from 'graphql'

/** A query of the cookbook. Any client may ask it by its hash or its name, without sending the text. */
export interface PublishedOperation {
  /** SHA-256 of `body`, the name that Apollo clients use. */
  readonly id: string
  /** Name of the operation in `body`. */
  readonly name: string
  readonly type: 'query'
  readonly body: string
  /** The short name, accepted instead of the hash. */
  readonly recipe: string
  /** `sha256:…`, the name that GraphQL over HTTP uses. */
  readonly documentId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly audience: { readonly zh: string; readonly en: string }
  readonly variables: readonly PublishedVariable[]
}

interface PublishedVariable {
  readonly name: string
  readonly type: string
  /** Null if there is no default. */
  readonly default: unknown
}

const FOLDER = new URL('./cookbook/', import.meta.url)

/** The cookbook in its order: the files of `cookbook/`, read once. */
export const PUBLISHED_OPERATIONS: readonly PublishedOperation[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => publishedOperation(file, readFileSync(new URL(file, FOLDER), 'utf8')))

/**
 * Parses a cookbook file. The file name without number and extension is the short name. The first three comment lines say the question and
 * who asks it.
 */
function publishedOperation(file: string, body: string): PublishedOperation {
  const id = sha256Of(body)
  const operation = operationIn(file, body)
  const [chinese = '', english = '', audience = ''] = body.split('\n').map((line) => line.replace(/^#\s*/, ''))
  const [who = '', whoInEnglish = ''] = audience.split(' · ')
  return {
    id,
    name: operation.name?.value ?? '',
    type: 'query',
    body,
    recipe: file.replace(/^\d+-|\.graphql$/g, ''),
    documentId: `sha256:${id}`,
    title: { zh: chinese, en: english },
    audience: { zh: who, en: whoInEnglish },
    variables: (operation.variableDefinitions ?? []).map(variableOf),
  }
}

/** SHA-256 of a query text in lower-case hexadecimal. Every client can compute this name itself. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function operationIn(file: string, body: string): OperationDefinitionNode {
  const operation = getOperationAST(parse(body))
  if (!operation?.name) throw new Error(`${file} must hold exactly one named operation.`)
  return operation
}

function variableOf({ variable, type, defaultValue }: VariableDefinitionNode): PublishedVariable {
  return { name: variable.name.value, type: print(type), default: defaultValue ? valueFromASTUntyped(defaultValue) : null }
}
