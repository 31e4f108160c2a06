import type { PlainNode, PlainRelationship } from '../../server/memory/graph.ts'
import type { SiteAbout } from '../../server/site/about.ts'

/** The published data and its sources. `server/site/` writes it as scripts, because pages opened from a disk can load nothing else. */
export interface SiteData {
  readonly about: SiteAbout
  readonly nodes: readonly PlainNode[]
  readonly relationships: readonly PlainRelationship[]
  /** The script file with the text of each policy. */
  readonly textFiles: Readonly<Record<string, string>>
  /** The texts whose scripts have loaded. */
  readonly texts: Record<string, string>
  /** Layout that the file formats provide for those texts, as JSON. */
  readonly layouts: Record<string, string>
}

declare global {
  var policyLineage: SiteData
}

/** Loads the text of a policy from its script; null if there is none. */
export async function textOf(id: string): Promise<string | null> {
  await fetched(id)
  return globalThis.policyLineage.texts[id] ?? null
}

/** The layout of that text as its file format provides it; null if there is none. */
export async function layoutOf(id: string): Promise<string | null> {
  await fetched(id)
  return globalThis.policyLineage.layouts[id] ?? null
}

async function fetched(id: string): Promise<void> {
  const { texts, textFiles } = globalThis.policyLineage
  const file = textFiles[id]
  if (texts[id] === undefined && file !== undefined) await script(file)
}

const fetching = new Map<string, Promise<void>>()

function script(file: string): Promise<void> {
  const known = fetching.get(file)
  if (known) return known
  const fetched = new Promise<void>((done, failed) => {
    const element = document.createElement('script')
    element.src = file
    element.onload = () => done()
    element.onerror = () => {
      fetching.delete(file)
      element.remove()
      failed(new Error(`${file} of this site could not be read.`))
    }
    document.head.append(element)
  })
  fetching.set(file, fetched)
  return fetched
}
