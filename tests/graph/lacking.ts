import type { GraphModel, Words } from '../../server/graph/declaration.ts'

/** What a model lacks, one line each: the type, and what must be declared for it. */
export function lackingIn(model: GraphModel): readonly string[] {
  return [
    ...Object.keys(model.nodes).flatMap((type) => nodeLacks(model, type)),
    ...Object.keys(model.relationships).flatMap((name) => relationLacks(model, name)),
  ]
}

function nodeLacks({ nodes, relationships }: GraphModel, type: string): readonly string[] {
  const declared = nodes[type]
  if (!declared) return []
  const { kind, identity, ownedBy, fields, search, look, words } = declared
  const others = Object.entries(nodes).filter(([name]) => name !== type)
  const spelled = type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  const sameKind = others.find(([, other]) => other.kind === kind)?.[0]
  const sameLook = others.find(
    ([, other]) => other.look.slug === look.slug || (other.look.shape === look.shape && other.identity !== identity),
  )?.[0]
  const ends = Object.values(relationships).flatMap(({ from, to }) => [...from, ...to])
  const searched = search?.in === 'words' && !search.properties.some((property) => property in fields)
  return named(type, {
    [`a kind of its own (${kind} is that of ${sameKind})`]: sameKind === undefined,
    [`a kind spelled as the type (${spelled})`]: kind === spelled,
    'a name in both languages': inBoth(words),
    [`a look of its own (${sameLook} has the same)`]: sameLook === undefined,
    'a searched property among its fields': !searched,
    [`the field ${ownedBy} that names its owner`]: ownedBy === null || ownedBy === 'id' || ownedBy in fields,
    'a relationship that starts or ends at it': ends.includes(type),
    'a description': declared.description !== '',
  })
}

function relationLacks({ nodes, relationships }: GraphModel, name: string): readonly string[] {
  const declared = relationships[name]
  if (!declared) return []
  const { from, to, words, wordsIn, description } = declared
  const unknown = [...from, ...to].find((end) => !(end in nodes))
  return named(name, {
    [`an end that is a node type (${unknown} is none)`]: unknown === undefined,
    'a name in both languages, at both ends': inBoth(words) && inBoth(wordsIn),
    'a description': description !== '',
  })
}

const inBoth = ({ zh, en }: Words) => /\p{Script=Han}/u.test(zh) && /[A-Za-z]/.test(en)

const named = (type: string, needs: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(needs).flatMap(([need, has]) => (has ? [] : [`${type}: ${need}`]))
