import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { RECIPES, type Recipe } from './recipes.ts'

/** The cookbook beside the editor: a click opens the query in a tab of its own and runs it. */
export const cookbookPlugin: GraphiQLPlugin = { title: '示例 Cookbook', icon: BookIcon, content: Cookbook }

function Cookbook() {
  const editor = useGraphiQL((state) => state.queryEditor)
  const { addTab, setOperationName, run } = useGraphiQLActions()
  const open = (recipe: Recipe) => {
    addTab()
    editor?.setValue(recipe.query)
    // The editor reads the name of the operation only after a while; until then it would run the last one's.
    setOperationName(recipe.operation)
    run()
  }
  return (
    <section className="cookbook" aria-label="示例 Cookbook">
      <h2>示例 · Cookbook</h2>
      <ol>
        {RECIPES.map((recipe) => (
          <li key={recipe.name}>
            <button type="button" onClick={() => open(recipe)}>
              <strong>{recipe.chinese}</strong>
              <span>{recipe.english}</span>
              <small>{recipe.audience}</small>
            </button>
          </li>
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
