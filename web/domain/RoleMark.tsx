import { model } from '../i18n/model.ts'
import { useWords } from '../i18n/words.ts'
import './domain.css'

export type RoleName = 'LEAD' | 'RESPONSIBLE' | 'SUPPORT' | 'GUIDE'

/** The role in which a department is named. */
export function RoleMark({ name }: { readonly name: RoleName }) {
  const say = useWords(model)
  return <span className={`role-mark role-${name.toLowerCase()}`}>{say(name)}</span>
}
