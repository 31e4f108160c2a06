import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { type PublishedOperation, variablesText } from './operations.ts'
import { RecipeEntry } from './RecipeEntry.tsx'
import { graphiql } from './words.ts'

/** The cookbook beside the editor. A click opens the query in a new tab and runs it. */
export const cookbookPlugin = (operations: readonly PublishedOperation[]): GraphiQLPlugin => ({
  title: '示例 Cookbook',
  icon: BookIcon,
  content: () => <Cookbook operations={operations} />,
})

function Cookbook({ operations }: { readonly operations: readonly PublishedOperation[] }) {
  const say = useWords(graphiql)
  const sayCommon = useWords(common)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const { addTab, setOperationName, run } = useGraphiQLActions()
  const open = (operation: PublishedOperation) => {
    addTab()
    queryEditor?.setValue(operation.body)
    variableEditor?.setValue(variablesText(operation))
    // The editor updates the operation name only after a delay; without this call it would run the previous operation.
    setOperationName(operation.name)
    run()
    // On a narrow screen the editor is below the cookbook.
    document.querySelector('.graphiql-sessions')?.scrollIntoView()
  }
  return (
    <section className="cookbook" aria-label={say('cookbook')}>
      <h1>{say('cookbook')}</h1>
      {operations.length === 0 ? (
        <p role="alert">
          {say('none')}{' '}
          <button type="button" className="link" onClick={() => window.location.reload()}>
            {sayCommon('retry')}
          </button>
        </p>
      ) : (
        <p>{say('intro')}</p>
      )}
      <ol>
        {operations.map((operation) => (
          <RecipeEntry key={operation.recipe} operation={operation} open={open} />
        ))}
      </ol>
    </section>
  )
}

function BookIcon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h10a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10M9 8h5" />
    </svg>
  )
}
