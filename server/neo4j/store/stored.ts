import type { Node, Relationship } from 'neo4j-driver'

/** Recognises nodes and relationships by their properties instead of the driver's classes, so that a graph in memory works too. */

export const isNode = (value: unknown): value is Node => isObject(value) && 'labels' in value && 'properties' in value
export const isRelationship = (value: unknown): value is Relationship => isObject(value) && 'type' in value && 'properties' in value

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
