/** A question of the cookbook, as published by the server. It can be requested by its hash alone. */
export interface PublishedOperation {
  /** Name of the operation in `body`. */
  readonly name: string
  readonly body: string
  /** Short name that can be used in place of the hash. */
  readonly recipe: string
  /** `sha256:…` */
  readonly documentId: string
  readonly title: Readonly<Record<'zh' | 'en', string>>
  readonly audience: Readonly<Record<'zh' | 'en', string>>
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default: unknown }[]
}

/** The cookbook in order; empty if the server does not answer. */
export async function publishedOperations(): Promise<readonly PublishedOperation[]> {
  try {
    const answer = await fetch('/graphql/operations')
    const { operations } = (await answer.json()) as { readonly operations?: readonly PublishedOperation[] }
    return operations ?? []
  } catch {
    return []
  }
}

/** Default values of the variables; variables without one are left out. */
export function usualVariables({ variables }: PublishedOperation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variables.filter((each) => each.default !== null).map((each) => [each.name, each.default]))
}

/** The default variables as JSON for the variables editor; empty if the question has no variables. */
export function variablesText(operation: PublishedOperation): string {
  const usual = usualVariables(operation)
  return Object.keys(usual).length === 0 ? '' : JSON.stringify(usual, null, 2)
}
