import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { getOperationAST, type OperationDefinitionNode, parse, print, type VariableDefinitionNode, valueFromASTUntyped } from 'graphql'

/** A question of the cookbook with its query, which any client may ask by its hash or by its name alone. */
export interface PublishedOperation {
  /** SHA-256 of `body`, as Apollo's clients name it. */
  readonly id: string
  /** Name of the operation in `body`. */
  readonly name: string
  readonly type: 'query'
  readonly body: string
  /** The short name that may stand for the hash. */
  readonly recipe: string
  /** `sha256:…`, as GraphQL over HTTP names it. */
  readonly documentId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly audience: { readonly zh: string; readonly en: string }
  readonly variables: readonly PublishedVariable[]
}

interface PublishedVariable {
  readonly name: string
  readonly type: string
  /** Null where there is none. */
  readonly default: unknown
}

const FOLDER = new URL('./cookbook/', import.meta.url)

/** The cookbook, in its order: the files of `cookbook/`, read once. */
export const PUBLISHED_OPERATIONS: readonly PublishedOperation[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => publishedOperation(file, readFileSync(new URL(file, FOLDER), 'utf8')))

/** The file's name without number and ending is the short name; its first three comment lines are the question and who asks it. */
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

/** Lower-case hexadecimal SHA-256 of a query's text, the name that all clients can work out for it. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function operationIn(file: string, body: string): OperationDefinitionNode {
  const operation = getOperationAST(parse(body))
  if (!operation?.name) throw new Error(`${file} must hold one operation with a name.`)
  return operation
}

function variableOf({ variable, type, defaultValue }: VariableDefinitionNode): PublishedVariable {
  return { name: variable.name.value, type: print(type), default: defaultValue ? valueFromASTUntyped(defaultValue) : null }
}
