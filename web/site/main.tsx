import './start.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { clientAsking } from '../api/client.ts'
import { startLanguage } from '../i18n/i18n.ts'
import { App } from '../shell/App.tsx'
import { startTheme } from '../state/theme.ts'
import { graphAnswering } from './ask.ts'
import { Foot } from './Foot.tsx'
import '../styles/tokens.css'
import '../model/generated/kinds.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/print.css'

startTheme(document.documentElement)
startLanguage()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <Provider value={clientAsking(graphAnswering())}>
      <App foot={<Foot about={globalThis.policyLineage.about} />} />
    </Provider>
  </StrictMode>,
)
