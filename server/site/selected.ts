import { DocumentError } from '../errors.ts'
import { titleKey } from '../extraction/titleKey.ts'
import { typedNumber } from '../extraction/typedNumber.ts'
import { MODEL } from '../graph/model.ts'
import { DOCUMENT_FIELDS } from '../graph/nodeTypes.ts'
import { documentLinks, sharedLinks } from '../graph/ownership.ts'
import type { StoredNode, StoredRelationship } from '../neo4j/loading/digest.ts'
import { typeAmong } from '../neo4j/store/kinds.ts'
import { isPolicy, type SiteGraph } from './siteGraph.ts'

/**
 * Selects the given policies (by id, number, title or file name) and every node they refer to. A document that they cite is included as a
 * cited document, even if its text is held.
 */
export function selected(graph: SiteGraph, documents: readonly string[]): SiteGraph {
  const chosen = new Set(documents.map((words) => policyMeant(graph, words)))
  const held = new Map(graph.nodes.map((node) => [node.id, node]))
  const owned = (id: string) => chosen.has(ownerOf(held.get(id)) ?? '')
  const said = graph.relationships.filter((each) => owned(each.from) && (owned(each.to) || isShared(held.get(each.to))))
  const shared = withWhatHoldsThem(graph, new Set(said.map(({ to }) => to).filter((id) => !owned(id))))
  const nodes = graph.nodes.filter(({ id }) => owned(id) || shared.has(id))
  const links = graph.relationships.filter(({ type, from, to }) => SHARED_LINKS.has(type) && shared.has(from) && shared.has(to))
  return {
    nodes: nodes.map((node) => (isPolicy(node) && !chosen.has(node.id) ? asCited(node) : node)),
    relationships: [...said.map((each) => withStatus(each, chosen, held)), ...links],
    texts: new Map([...graph.texts].filter(([id]) => chosen.has(id))),
    layouts: new Map([...graph.layouts].filter(([id]) => chosen.has(id))),
  }
}

const SHARED_LINKS: ReadonlySet<string> = sharedLinks(MODEL)
const DOCUMENT_LINKS: ReadonlySet<string> = documentLinks(MODEL)

/** The one policy with this name. */
function policyMeant({ nodes }: SiteGraph, words: string): string {
  const asked = typedNumber(words)
  const number = asked?.kind === 'number' ? asked.number : words
  const key = titleKey(words)
  const fits = ({ id, properties: { documentNumber, title, titleKey, sourceName } }: StoredNode) =>
    id === words || documentNumber === number || title === words || (key !== '' && titleKey === key) || sourceName === words
  const found = nodes.filter((node) => isPolicy(node) && fits(node))
  if (found.length === 1 && found[0]) return found[0].id
  const several = found.map(({ id, properties: { title } }) => `\n  ${id}  ${title ?? ''}`).join('')
  throw new DocumentError(
    found.length === 0
      ? `No document that is held is “${words}”. Name documents by their number, whole title, file name or id, as the page Documents shows them.`
      : `“${words}” fits ${found.length} documents; name one by its id:${several}`,
  )
}

/** The policy that owns a node; null for a node shared by several documents. */
function ownerOf(node: StoredNode | undefined): string | null {
  const type = node && typeAmong(node.labels)
  const owner = type && MODEL.nodes[type].ownedBy
  return owner ? String(node.properties[owner]) : null
}

/** Cited documents are shared, and so is a policy for those that cite it. */
const isShared = (node: StoredNode | undefined): boolean => node !== undefined && (ownerOf(node) === null || isPolicy(node))

/** Adds the places and industries that contain the shared nodes. */
function withWhatHoldsThem({ relationships }: SiteGraph, found: ReadonlySet<string>): ReadonlySet<string> {
  const links = relationships.filter(({ type }) => SHARED_LINKS.has(type))
  const all = new Set(found)
  for (let before = 0; before < all.size; ) {
    before = all.size
    for (const { from, to } of links) if (all.has(from)) all.add(to)
  }
  return all
}

/** A policy as stored in a database that does not hold its text. */
function asCited({ id, properties }: StoredNode): StoredNode {
  const names = new Set(['id', 'titleKey', ...Object.entries(DOCUMENT_FIELDS).map(([key, { name }]) => name ?? key)])
  const known = Object.entries(properties).filter(([name]) => names.has(name))
  return { id, labels: ['Entity', 'Document', 'CitedDocument'], properties: { ...Object.fromEntries(known), held: false } }
}

/** A citation with the status NOT_HELD if its document is not published. */
function withStatus(each: StoredRelationship, chosen: ReadonlySet<string>, held: ReadonlyMap<string, StoredNode>): StoredRelationship {
  const target = held.get(each.to)
  const left = DOCUMENT_LINKS.has(each.type) && target !== undefined && isPolicy(target) && !chosen.has(each.to)
  return left && each.properties.status === 'RESOLVED' ? { ...each, properties: { ...each.properties, status: 'NOT_HELD' } } : each
}
