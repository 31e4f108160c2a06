import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { clientAsking } from './api/client.ts'
import { startLanguage } from './i18n/i18n.ts'
import { App } from './shell/App.tsx'
import { here } from './state/address.ts'
import { startTheme } from './state/theme.ts'
import './styles/tokens.css'
import './model/generated/kinds.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/print.css'

startTheme(document.documentElement)
startLanguage()

const client = clientAsking()
const { path, search } = here()
// If this fails, the drawing reports it.
if (path === '/')
  void import('./views/explorer/askAhead.ts').then(
    ({ askAhead }) => askAhead(client, search),
    () => undefined,
  )

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
)
