/** Writes a JSON value as Cypher: map keys without quotes, as Neo4j's own tools require; strings as in JSON. */
export function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).map(([name, each]) => `${cypherName(name)}: ${cypherLiteral(each)}`)
  return `{${entries.join(', ')}}`
}

const cypherName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``)
