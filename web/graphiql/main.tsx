import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../i18n/i18n.ts'
import { cookbookPlugin } from './CookbookPlugin.tsx'
import { HomeLink } from './HomeLink.tsx'
import { handedOver } from './handedOver.ts'
import { publishedOperations } from './operations.ts'

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher']

/** The query page: GraphiQL, all of it served from here, with the cookbook open beside the editor. */
const ask: Fetcher = async (operation, options) => {
  const headers = { 'content-type': 'application/json', ...options?.headers }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) })
  return response.json()
}

startLanguage()
const operations = await publishedOperations()
const cookbook = cookbookPlugin(operations)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      plugins={[HISTORY_PLUGIN, cookbook]}
      visiblePlugin={cookbook.title}
      defaultQuery={operations[0]?.body ?? ''}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      {...handedOver(window.location.search, operations)}
    >
      <GraphiQL.Logo>
        <HomeLink />
      </GraphiQL.Logo>
    </GraphiQL>,
  )
}
