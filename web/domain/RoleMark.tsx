import { model } from '../i18n/model.ts'
import { useWords } from '../i18n/words.ts'
import './domain.css'

export type RoleName = 'LEAD' | 'RESPONSIBLE' | 'SUPPORT'

/** In which role a department is named. */
export function RoleMark({ role }: { readonly role: RoleName }) {
  const say = useWords(model)
  return <span className={`role-mark role-${role.toLowerCase()}`}>{say(role)}</span>
}
