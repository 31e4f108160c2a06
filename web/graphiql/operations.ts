/** A question of the cookbook, as the server publishes it: its query may be asked by its hash alone. */
export interface PublishedOperation {
  /** Name of the operation in `body`. */
  readonly name: string
  readonly body: string
  /** The short name that may stand for the hash. */
  readonly recipe: string
  /** `sha256:…` */
  readonly documentId: string
  readonly title: Readonly<Record<'zh' | 'en', string>>
  readonly audience: Readonly<Record<'zh' | 'en', string>>
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default: unknown }[]
}

/** The cookbook in its order; empty where the server does not answer. */
export async function publishedOperations(): Promise<readonly PublishedOperation[]> {
  try {
    const answer = await fetch('/graphql/operations')
    const { operations } = (await answer.json()) as { readonly operations?: readonly PublishedOperation[] }
    return operations ?? []
  } catch {
    return []
  }
}

/** The variables that have a value when nothing is changed. */
export function usualVariables({ variables }: PublishedOperation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variables.filter((each) => each.default !== null).map((each) => [each.name, each.default]))
}

/** The same as the editor of variables shows them: to be changed; empty where the question has none. */
export function variablesText(operation: PublishedOperation): string {
  const usual = usualVariables(operation)
  return Object.keys(usual).length === 0 ? '' : JSON.stringify(usual, null, 2)
}
