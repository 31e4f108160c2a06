import { useStore } from '@nanostores/react'
import { idFromPath } from '../../domain/links.ts'
import { $address } from '../../state/address.ts'
import { NodeFacts } from './NodeFacts.tsx'

/** The page of one node. */
export function NodeView() {
  const id = idFromPath(useStore($address).path)
  return (
    <div className="page node-page">
      <NodeFacts id={id} heading="h1" />
    </div>
  )
}
