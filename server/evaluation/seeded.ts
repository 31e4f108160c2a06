/** Numbers in [0, 1) from a linear congruential generator (multiplier and increment of Numerical Recipes). Equal seeds give equal numbers. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
