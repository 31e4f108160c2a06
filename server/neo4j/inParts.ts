/** The values in order, in parts of at most `size`, for data that is too large for one statement. */
export function* inParts<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size)
}
