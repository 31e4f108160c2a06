import { overviewLayout } from './overview.ts'
import { placing } from './placing.ts'
import type { LayoutAnswer, LayoutQuestion } from './question.ts'

/** Runs layouts off the main thread, so that the page stays responsive with thousands of nodes. */
self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly question: LayoutQuestion }>) => {
  const answer: LayoutAnswer = { id: data.id, places: [...answered(data.question)] }
  self.postMessage(answer)
}

function answered(question: LayoutQuestion) {
  switch (question.kind) {
    case 'overview':
      return overviewLayout(question.bodies, question.ties, question.tall)
    case 'placing':
      return placing(question.request)
  }
}
