import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core'
import { gql } from '@urql/core'
import type { Operations } from './generated/operations.d.ts'

export type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'

/** The result type of a fragment. */
export type FragmentOf<Fragment> = Fragment extends DocumentTypeDecoration<infer Result, never> ? Result : never

/**
 * Declares an operation or a fragment, together with the fragments it spreads. `npm run schema` generates the types of variables and
 * result. Run it again after changing the text; otherwise the compiler reports that the text is not assignable to `keyof Operations`.
 */
export function graphql<Source extends keyof Operations>(
  source: Source,
  fragments: readonly TypedDocumentNode<unknown, never>[] = [],
): Operations[Source] {
  const strings = [source, ...fragments.map(() => '')] as string[] & { raw: readonly string[] }
  return gql(strings as unknown as TemplateStringsArray, ...fragments) as Operations[Source]
}
