import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Answer } from '../../server/mcp/answer.ts'

/** What a tool answered: the structured answer, or the words of an error. */
export type Told =
  | { readonly answer: Answer; readonly text: string; readonly error: null }
  | { readonly answer: null; readonly error: string }

export interface Assistant {
  readonly client: Client
  call(tool: string, given: Record<string, unknown>): Promise<Told>
  close(): Promise<void>
}

/** A client of the SDK, connected over HTTP to the server at this address; with `legacy` it speaks a revision of 2025. */
export async function assistantAt(address: string, mode: 'auto' | 'legacy' = 'auto'): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)))
  return { client, call: (name, given) => told(client, name, given), close: () => client.close() }
}

/** Calls a tool; the client checks the answer against the schema that the tool declares. */
export async function told(client: Client, name: string, given: Record<string, unknown>): Promise<Told> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: given })
  const text = content.map((each) => (each.type === 'text' ? each.text : '')).join('')
  return isError ? { answer: null, error: text } : { answer: structuredContent as Answer, text, error: null }
}
