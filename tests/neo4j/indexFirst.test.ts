import type { ManagedTransaction } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { loadDocument, removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { loadStatement } from '../../server/neo4j/statements.ts'
import { describeWithDatabase, emptied } from './database.ts'

const WORDS = '全面实施行政许可中介服务收费项目清单管理，清理规范环境检测、招标代理、政府采购代理等涉及的违规收费行为。'

/** Notices that print the full name of a department, shorten it, and have words in common. */
const notice = (at: number, department: string) =>
  documentReader({
    name: `${at}.txt`,
    sha256: `${at}${department}`,
    text: `天津市人民政府关于优化营商环境的通知\n津政发〔2023〕${at}号\n一、规范收费。${WORDS}（${department}负责）\n天津市人民政府\n2023年3月${at}日\n`,
  })({ documents: [] })

/** The same database, with the statements of each transaction in the order in which they were sent. */
function recorded(database: Database): { readonly database: Database; readonly transactions: readonly (readonly string[])[] } {
  const transactions: string[][] = []
  const session = (options: object) => {
    const real = database.driver.session(options)
    return {
      executeWrite: (work: (transaction: unknown) => Promise<unknown>) =>
        real.executeWrite((transaction: ManagedTransaction) => {
          const sent: string[] = []
          transactions.push(sent)
          return work({
            run: (statement: string, parameters: Record<string, unknown>) => {
              sent.push(statement)
              return transaction.run(statement, parameters)
            },
          })
        }),
      close: () => real.close(),
    }
  }
  return { database: { ...database, driver: { session } as unknown as Database['driver'] }, transactions }
}

const asksIndex = (statement: string) => statement.includes('db.index.fulltext')
const writes = (statement: string) => statement !== loadStatement('lock') && /\b(?:DELETE|MERGE|CREATE|SET)\b/.test(statement)

describeWithDatabase('a full-text index', [], (database) => {
  // Within a transaction that has deleted relationships, it leaves out nodes that have their ids.
  it('is asked before a transaction writes, when documents are loaded, replaced and removed', async () => {
    await emptied(database)
    const { database: watched, transactions } = recorded(database)
    const graphs = [notice(1, '市发展和改革委员会'), notice(2, '市发展改革委'), notice(3, '市财政局')]
    for (const graph of graphs) await loadDocument(watched, () => graph)
    await loadDocument(watched, () => notice(1, '市市场监督管理局'))
    await removeDocument(watched, notice(2, '市发展改革委').document)
    expect(transactions.filter((sent) => sent.some(asksIndex) && sent.some(writes)).length).toBeGreaterThan(3)
    for (const sent of transactions) {
      const first = sent.findIndex(writes)
      expect(sent.filter((statement, at) => asksIndex(statement) && first >= 0 && at > first)).toEqual([])
    }
  })
})
