import { MODEL, type NodeType, type RecordOf } from '../../graph/model.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'

/** Declares each type before it is described, because the types refer to one another. */
export const Node = builder.interfaceRef<records.NodeRecord>('Node')
export const Document = builder.interfaceRef<records.DocumentRecord>('Document')
export const Policy = builder.objectRef<records.PolicyRecord>('Policy')
export const CitedDocument = builder.objectRef<records.CitedDocumentRecord>('CitedDocument')
export const Section = builder.objectRef<records.SectionRecord>('Section')
export const Measure = builder.objectRef<records.MeasureRecord>('Measure')
export const UpstreamTask = builder.objectRef<records.UpstreamTaskRecord>('UpstreamTask')
export const Department = builder.objectRef<records.DepartmentRecord>('Department')
export const Jurisdiction = builder.objectRef<records.JurisdictionRecord>('Jurisdiction')
export const Industry = builder.objectRef<records.IndustryRecord>('Industry')
export const Target = builder.objectRef<records.TargetRecord>('Target')

/** Node types with a file of their own in this folder, which adds the fields that point to other nodes. */
export const DESCRIBED = { Policy, CitedDocument, Section, Measure, UpstreamTask, Department, Jurisdiction, Industry, Target }

/** The other node types of the model, with the fields of the model only. A file of this folder may add fields through `nodeRef`. */
export const UNDESCRIBED = (Object.keys(MODEL.nodes) as NodeType[])
  .filter((type) => !(type in DESCRIBED))
  .map((type) => ({ type, ref: builder.objectRef<records.NodeRecord>(type) }))

/** The API type of a node type without a file of its own. */
export function nodeRef<Type extends NodeType>(type: Type) {
  const found = UNDESCRIBED.find((each) => each.type === type)
  if (!found) throw new Error(`${type} is not a node type without a file of its own.`)
  return found.ref as unknown as ReturnType<typeof builder.objectRef<RecordOf<Type>>>
}
