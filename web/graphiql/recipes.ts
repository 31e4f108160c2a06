/** A question with its query, from a file of cookbook/: the first comment lines are the question, in Chinese and in English. */
export interface Recipe {
  readonly name: string
  readonly chinese: string
  readonly english: string
  readonly audience: string
  readonly query: string
  /** Name of the operation in it. */
  readonly operation: string
}

const FILES = import.meta.glob<string>('./cookbook/*.graphql', { query: '?raw', import: 'default', eager: true })

export const RECIPES: readonly Recipe[] = Object.entries(FILES)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => recipeOf(path, text))

function recipeOf(path: string, text: string): Recipe {
  const [chinese = '', english = '', audience = ''] = text.split('\n').map((line) => line.replace(/^#\s*/, ''))
  const name = path.replace(/^.*\/\d*-?|\.graphql$/g, '')
  return { name, chinese, english, audience, query: text, operation: /^query (\w+)/m.exec(text)?.[1] ?? '' }
}
