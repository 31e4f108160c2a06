import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** Whether a query selects this field of the answer, directly or in a fragment. Lets a resolver skip costly work that was not requested. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === field
      return asks(each.kind === Kind.FRAGMENT_SPREAD ? fragments[each.name.value]?.selectionSet : each.selectionSet)
    }) ?? false
  return fieldNodes.some(({ selectionSet }) => asks(selectionSet))
}
