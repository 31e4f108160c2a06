import type { ReactNode } from 'react'

/** An icon with a word below it. The word is shown only on touch screens, because tooltips do not open there. */
export const IconWithWord = ({ icon, word }: { readonly icon: ReactNode; readonly word: string | undefined }) => (
  <>
    {icon}
    <span className="tool-word">{word}</span>
  </>
)
