import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../i18n/i18n.ts'
import { ask } from './ask.ts'
import { cookbookPlugin } from './CookbookPlugin.tsx'
import { HomeLink } from './HomeLink.tsx'
import { handedOver } from './handedOver.ts'
import { publishedOperations } from './operations.ts'

startLanguage()
const operations = await publishedOperations()
const cookbook = cookbookPlugin(operations)

/** The query page: GraphiQL, served entirely by this server, with the cookbook open beside the editor. */
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
