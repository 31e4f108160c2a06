import { type PublishedOperation, usualVariables } from './operations.ts'

/** The question as a curl command. It refers to the query by hash and lists the variables, ready to be edited. */
export function asCurl(operation: PublishedOperation, origin: string): string {
  const variables = usualVariables(operation)
  const parameters = [`documentId=${operation.documentId}`]
  if (Object.keys(variables).length > 0) parameters.push(`variables=${JSON.stringify(variables)}`)
  return [`curl -sG ${quoted(`${origin}/graphql`)}`, ...parameters.map((each) => `--data-urlencode ${quoted(each)}`)].join(' \\\n  ')
}

/** The question as a TypeScript module that runs without changes. */
export function asTypeScript(operation: PublishedOperation, origin: string): string {
  return `// ${operation.title.zh}
// ${operation.title.en}
const documentId = '${operation.documentId}'
const variables = ${JSON.stringify(usualVariables(operation), null, 2)}

const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ documentId, variables }),
})
const { data, errors } = await response.json()
if (errors) throw new Error(JSON.stringify(errors))
console.log(JSON.stringify(data, null, 2))

export {}
`
}

/** Address that opens the query page with this question. */
export const linkTo = ({ recipe }: PublishedOperation, origin: string): string => `${origin}/graphiql?recipe=${recipe}`

/** Quotes text as one word for a POSIX shell. */
const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`
