/** The query plans of the database. */
export interface Plans {
  /** Resolves when the database has a plan for the query; rejects if planning failed. */
  ready(question: string): Promise<unknown>
  /** Discards all plans, after a query timed out. */
  doubt(): Promise<void>
}

/** Minimum milliseconds between two resets: making all plans again takes seconds, so an excessive query must not trigger it each time. */
const ONCE_IN = 60_000

/**
 * Neo4j plans a statement when it is first sent, which may take longer than the query. If several queries time out while they wait for the
 * same plan, Neo4j may keep marking the plan as in progress; every later query of that statement then waits until it times out. So plans
 * are made in advance without a time limit, and all plans are discarded after a timeout, which clears the mark.
 */
export function createPlans(explain: (question: string) => Promise<unknown>, forgetAll: () => Promise<unknown>): Plans {
  const made = new Map<string, Promise<unknown>>()
  let forgotten = Number.NEGATIVE_INFINITY
  const make = (question: string) => {
    const plan = explain(question).catch((error: unknown) => {
      made.delete(question)
      throw error
    })
    made.set(question, plan)
    return plan
  }
  return {
    ready: (question) => made.get(question) ?? make(question),
    async doubt() {
      if (performance.now() - forgotten < ONCE_IN) return
      forgotten = performance.now()
      // A read-only user may not do this; the database then keeps its plans.
      await forgetAll().catch(() => undefined)
      made.clear()
    },
  }
}
