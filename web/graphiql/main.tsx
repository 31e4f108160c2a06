import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { cookbookPlugin } from './CookbookPlugin.tsx'
import { RECIPES } from './recipes.ts'

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher']

/** The query page: GraphiQL, all of it served from here, with the cookbook open beside the editor. */
const ask: Fetcher = async (operation, options) => {
  const headers = { 'content-type': 'application/json', ...options?.headers }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) })
  return response.json()
}

const PLUGINS = [HISTORY_PLUGIN, cookbookPlugin]

/** A query handed over in the address (from "copy as GraphQL"), else none: what the visitor wrote last time comes back. */
function handedOver() {
  const address = new URLSearchParams(window.location.search)
  const query = address.get('query')
  return query === null ? {} : { initialQuery: query, initialVariables: address.get('variables') ?? '' }
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      plugins={PLUGINS}
      visiblePlugin={cookbookPlugin.title}
      defaultQuery={RECIPES[0]?.query ?? ''}
      shouldPersistHeaders={false}
      {...handedOver()}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          政策脉络
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  )
}
