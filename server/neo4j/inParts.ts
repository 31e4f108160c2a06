/** The values in parts of `size` and a rest, in their order: what is too much for one statement is sent part by part. */
export function* inParts<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size)
}
