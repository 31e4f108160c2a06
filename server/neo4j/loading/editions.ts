/** True when the second text is the first one, edited: at least half of the lines of the shorter one stand in both. */
export function sameDocumentEdited(first: string, second: string): boolean {
  const [a, b] = [linesOf(first), linesOf(second)]
  const shared = [...a].filter((line) => b.has(line)).length
  const shorter = Math.min(a.size, b.size)
  return shorter > 0 && shared / shorter >= 0.5
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  )
}
