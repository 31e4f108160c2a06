import { MODEL, type NodeType } from '../../graph/model.ts'
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

/** Other node types of the model: their fields are all that the API says of them. */
export const UNDESCRIBED = (Object.keys(MODEL.nodes) as NodeType[])
  .filter((type) => !(type in DESCRIBED))
  .map((type) => ({ type, ref: builder.objectRef<records.NodeRecord>(type) }))
