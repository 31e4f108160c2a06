import { documentFiles, documentIn } from '../../neo4j/loading/files.ts'
import { noticesIn } from '../../reading/read.ts'
import { markedPassages, passagesOf } from '../../wording/passage.ts'
import { candidatePairs, documentsWith, holdersOf, isHeldByMany } from '../../wording/rarity.ts'
import { placed, resemblance } from '../../wording/resemblance.ts'
import { documentReader } from '../reader.ts'
import { makeDocuments } from '../suites/made.ts'
import { tableOf, timed } from './table.ts'

const MEASURES = 10_000
/** Number of documents needed for that many measures. */
const DOCUMENTS = 450

/** Time to find which of 10,000 measures have the same words: marks, pairs, alignment. */
export async function benchWording(root: string, folder: string): Promise<string> {
  await makeDocuments(root, folder, DOCUMENTS, 1)
  const { files } = await documentFiles(folder)
  const graphs = (await Promise.all(files.map(documentIn))).flatMap(noticesIn).map((source) => documentReader(source)({ documents: [] }))
  const passages = graphs
    .flatMap((graph) =>
      passagesOf(graph).map((passage) => ({ passage, document: { id: graph.document, level: null, places: [], issuedOn: null } })),
    )
    .slice(0, MEASURES)
  let found = 0
  const time = await timed(async () => {
    const marked = passages.flatMap(({ passage, document }) => markedPassages(document.id, [passage]))
    const holders = holdersOf(marked, () => true)
    const isRare = (mark: number) => !isHeldByMany(documentsWith(holders.get(mark)))
    const byId = new Map(passages.map(({ passage, document }) => [passage.id, placed(passage, document)]))
    for (const pair of candidatePairs(marked, new Map(), isRare)) {
      const [one, other] = pair.map(({ id }) => byId.get(id))
      if (one && other && resemblance(one, other)) found += 1
    }
  })
  const row = [`${found} pairs`, `${(time / 1000).toFixed(1)} s`, '60 s']
  return tableOf([`same words among ${passages.length} measures`, 'time', 'goal'], [row])
}
