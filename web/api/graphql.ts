import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core'
import { gql } from '@urql/core'
import type { Operations } from './generated/operations.d.ts'

export type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'

/** What a fragment selects. */
export type FragmentOf<Fragment> = Fragment extends DocumentTypeDecoration<infer Result, never> ? Result : never

/**
 * Writes an operation or a fragment, with the fragments that it spreads. Variables and result are typed by `npm run schema`, which has to run
 * again when the words change: the compiler then says that they are not assignable to `keyof Operations`.
 */
export function graphql<Source extends keyof Operations>(
  source: Source,
  fragments: readonly TypedDocumentNode<unknown, never>[] = [],
): Operations[Source] {
  const strings = [source, ...fragments.map(() => '')] as string[] & { raw: readonly string[] }
  return gql(strings as unknown as TemplateStringsArray, ...fragments) as Operations[Source]
}
