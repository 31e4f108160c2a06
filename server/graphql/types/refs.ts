import { MODEL, type NodeType, type RecordOf } from '../../graph/model.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'

/** A name for each type before it is described, since the types refer to one another in circles. */
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

/** Node types that a file of this folder describes, with what leads from them to other nodes. */
export const DESCRIBED = { Policy, CitedDocument, Section, Measure, UpstreamTask, Department, Jurisdiction, Industry, Target }

/** Other node types of the model: the API has their fields as declared. A file of this folder may add to them by `nodeRef`. */
export const UNDESCRIBED = (Object.keys(MODEL.nodes) as NodeType[])
  .filter((type) => !(type in DESCRIBED))
  .map((type) => ({ type, ref: builder.objectRef<records.NodeRecord>(type) }))

/** The type of the API for a node type that is not described here. */
export function nodeRef<Type extends NodeType>(type: Type) {
  const found = UNDESCRIBED.find((each) => each.type === type)
  if (!found) throw new Error(`There is no undescribed node type ${type}.`)
  return found.ref as unknown as ReturnType<typeof builder.objectRef<RecordOf<Type>>>
}
