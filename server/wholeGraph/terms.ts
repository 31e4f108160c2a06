import type { NodeType, RelationshipTypeName } from '../graph/model.ts'

/** The vocabulary of this project. */
export const VOCABULARY = 'urn:policy-lineage:vocabulary:'
/** The IRI of a node or relationship of the graph. */
export const iriOf = (id: string): string => `urn:policy-lineage:${encodeURIComponent(id)}`

/** The prefixes used in the export and in linked data of pages. */
export const CONTEXT = {
  '@version': 1.1,
  pl: VOCABULARY,
  schema: 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  'pl:properties': { '@type': '@json' },
} as const

/** Classes of other vocabularies, by type of node. */
const CLASSES: Readonly<Partial<Record<NodeType, readonly string[]>>> = {
  Policy: ['schema:Legislation', 'eli:LegalResource'],
  CitedDocument: ['schema:Legislation', 'eli:LegalResource'],
  Section: ['eli:LegalResourceSubdivision'],
  Measure: ['eli:LegalResourceSubdivision'],
  Department: ['schema:GovernmentOrganization'],
  Jurisdiction: ['schema:AdministrativeArea'],
}

export const classesOf = (type: NodeType): readonly string[] => [`pl:${type}`, ...(CLASSES[type] ?? [])]

/** Properties of documents. */
const DOCUMENT_TERMS: Readonly<Record<string, readonly string[]>> = {
  title: ['schema:name', 'eli:title'],
  documentNumber: ['schema:legislationIdentifier', 'eli:id_local'],
  kind: ['schema:legislationType'],
  issuerName: ['schema:legislationPassedBy'],
  issuedOn: ['schema:legislationDate', 'eli:date_document'],
  publishedOn: ['schema:datePublished', 'eli:date_publication'],
  inForceFrom: ['eli:first_date_entry_in_force'],
  inForceTo: ['eli:date_no_longer_in_force'],
  sourceUrl: ['schema:url'],
}

const NAME_TERMS: Readonly<Record<string, readonly string[]>> = { name: ['schema:name'] }

const PROPERTY_TERMS: Readonly<Partial<Record<NodeType, Readonly<Record<string, readonly string[]>>>>> = {
  Policy: DOCUMENT_TERMS,
  CitedDocument: DOCUMENT_TERMS,
  Department: NAME_TERMS,
  Jurisdiction: NAME_TERMS,
}

/**
 * Terms for relationships. 贯彻落实 and 转发 mean less than the terms for implementing or transposing a law, so they are citations there, and
 * keep their meaning in the project's own vocabulary.
 */
const RELATIONSHIP_TERMS: Readonly<Partial<Record<RelationshipTypeName, readonly string[]>>> = {
  CITES: ['eli:cites', 'schema:citation'],
  IMPLEMENTS: ['eli:cites', 'schema:citation'],
  FORWARDS: ['eli:cites', 'schema:citation'],
  BASED_ON: ['eli:based_on', 'schema:isBasedOn'],
  REPEALS: ['eli:repeals', 'schema:legislationRepeals'],
  AMENDS: ['eli:amends', 'schema:legislationChanges'],
  APPLIES_IN: ['schema:legislationJurisdiction'],
  HAS_MEASURE: ['eli:has_part'],
  HAS_SECTION: ['eli:has_part'],
  WITHIN: ['schema:containedInPlace'],
}

export const termsOf = (type: RelationshipTypeName): readonly string[] => RELATIONSHIP_TERMS[type] ?? []

/** All mappings, for the data dictionary. */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  ...CLASSES,
  ...Object.fromEntries(Object.entries(DOCUMENT_TERMS).map(([name, terms]) => [`document: ${name}`, terms])),
  'Department, Jurisdiction: name': ['schema:name'],
  ...RELATIONSHIP_TERMS,
}

/** The properties of a node in terms of other vocabularies. */
export function describedBy(type: NodeType, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const described: Record<string, unknown> = {}
  for (const [name, terms] of Object.entries(PROPERTY_TERMS[type] ?? {})) {
    const value = properties[name]
    if (typeof value === 'string' && value !== '') for (const term of terms) described[term] = value
  }
  return described
}
