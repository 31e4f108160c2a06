import type { ReactNode } from 'react'
import type { CorrectedKind, Facts } from '../../api/notes.ts'
import { corrections } from '../../domain/corrections/words.ts'
import { useWords } from '../../i18n/words.ts'

interface Props {
  readonly kind: CorrectedKind
  readonly facts: Facts[CorrectedKind]
  readonly departments: readonly string[]
  readonly onChange: (facts: Facts[CorrectedKind]) => void
}

/** Input fields for the corrected values; each kind of statement has its own. */
export function CorrectionFields({ kind, facts, departments, onChange }: Props) {
  switch (kind) {
    case 'assignment':
      return <AssignmentFields facts={facts as Facts['assignment']} departments={departments} onChange={onChange} />
    case 'citation':
      return <CitationFields facts={facts as Facts['citation']} onChange={onChange} />
    case 'target':
      return <TargetFields facts={facts as Facts['target']} onChange={onChange} />
    case 'measure':
      return <Text word="heading" value={(facts as Facts['measure']).heading} onChange={(heading) => onChange({ heading })} />
  }
}

interface FieldsOf<K extends CorrectedKind> {
  readonly facts: Facts[K]
  readonly onChange: (facts: Facts[K]) => void
}

function AssignmentFields({ facts, departments, onChange }: FieldsOf<'assignment'> & Pick<Props, 'departments'>) {
  return (
    <>
      <Text
        word="department"
        value={facts.department}
        list="reader-departments"
        onChange={(department) => onChange({ ...facts, department: department ?? '' })}
      />
      <datalist id="reader-departments">
        {departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Choice
        word="role"
        value={facts.role}
        of={['lead', 'responsible', 'support', 'guide']}
        onChange={(role) => onChange({ ...facts, role })}
      />
    </>
  )
}

function CitationFields({ facts, onChange }: FieldsOf<'citation'>) {
  return (
    <>
      <Choice
        word="relation"
        value={facts.relation}
        of={['implements', 'based-on', 'repeals', 'amends', 'forwards', 'cites']}
        onChange={(relation) => onChange({ ...facts, relation })}
      />
      <Text word="docTitle" value={facts.title} onChange={(title) => onChange({ ...facts, title })} />
      <Text word="docNumber" value={facts.number} onChange={(number) => onChange({ ...facts, number })} />
    </>
  )
}

function TargetFields({ facts, onChange }: FieldsOf<'target'>) {
  const isDeadline = facts.kind === 'deadline'
  return (
    <>
      <Choice
        word="targetKind"
        value={facts.kind}
        of={['deadline', 'amount', 'count', 'percent']}
        onChange={(kind) => onChange({ ...facts, kind })}
      />
      {isDeadline ? (
        <>
          <Text word="from" type="date" value={facts.from} onChange={(from) => onChange({ ...facts, from })} />
          <Text word="to" type="date" value={facts.to} onChange={(to) => onChange({ ...facts, to })} />
        </>
      ) : (
        <>
          <Text
            word="value"
            type="number"
            value={facts.value === null ? null : String(facts.value)}
            onChange={(value) => onChange({ ...facts, value: value === null ? null : Number(value) })}
          />
          <Text word="unit" value={facts.unit} onChange={(unit) => onChange({ ...facts, unit })} />
        </>
      )}
    </>
  )
}

type Word = keyof (typeof corrections)['zh']

interface TextProps {
  readonly word: Word
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly type?: 'text' | 'date' | 'number'
  readonly list?: string
}

function Text({ word, value, onChange, type = 'text', list }: TextProps) {
  const say = useWords(corrections)
  return (
    <Field label={say(word)}>
      <input
        className="input"
        type={type}
        step="any"
        list={list}
        maxLength={2000}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      />
    </Field>
  )
}

function Choice<T extends Word>({
  word,
  value,
  of,
  onChange,
}: {
  readonly word: Word
  readonly value: T
  readonly of: readonly T[]
  readonly onChange: (value: T) => void
}) {
  const say = useWords(corrections)
  return (
    <Field label={say(word)}>
      <select className="select" value={value} onChange={({ target }) => onChange(target.value as T)}>
        {of.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </Field>
  )
}

const Field = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
  <label className="field">
    {label}
    {children}
  </label>
)
