import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { BusiestDepartments } from './BusiestDepartments.tsx'
import { desk } from './words.ts'

/** The desk before a department is chosen: a field to choose one, and the departments with most tasks. */
export function DeskStart({ onChoose }: { readonly onChoose: (department: string) => void }) {
  const say = useWords(desk)
  return (
    <div className="desk-start">
      <div className="page">
        <div className="page-head">
          <h1>{say('title')}</h1>
          <p>{say('intro')}</p>
        </div>
        <NodeChooser label={say('choose')} placeholder={say('chooseHint')} chosen={null} kinds={['DEPARTMENT']} onChoose={onChoose} />
        <BusiestDepartments hrefOf={(id) => linkTo.desk(id)} />
      </div>
    </div>
  )
}
