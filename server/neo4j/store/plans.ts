/** What is known of the database's plans for the questions. */
export interface Plans {
  /** Settles when the database has a plan for the question; rejects where it could not be asked for one. */
  ready(question: string): Promise<unknown>
  /** Throws all plans away, after a question that was stopped at its time limit. */
  doubt(): Promise<void>
}

/** Making all plans anew takes seconds, so it is not done each time that somebody asks for too much. */
const ONCE_IN = 60_000

/**
 * Neo4j plans a statement when it is first sent, which may take longer than the answer. Where many that wait for the same plan are
 * stopped at their time limit, it has been seen to keep the mark that the plan is being made: from then on every one of that statement
 * waits for it until it is stopped, too. So a plan is made without a limit before a question is first asked, and all plans are thrown
 * away when a question was stopped, which lifts the mark.
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
      // A user who may only read is refused; the database then keeps what it has.
      await forgetAll().catch(() => undefined)
      made.clear()
    },
  }
}
