import type { DocumentPreview, PreviewedMeasure, Standing } from '../../api/documents.ts'
import { RoleMark, type RoleName } from '../../domain/RoleMark.tsx'
import { joined } from '../../domain/shownSentence.ts'
import { alarm } from '../../i18n/alarm.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { documents } from './words.ts'

/** Preview of the content read from a document, before it is loaded. */
export function PreviewCard({ preview, standing }: { readonly preview: DocumentPreview; readonly standing: Standing }) {
  const say = useWords(documents)
  const { title, name, isPolicy, counts, measures, outline } = preview
  return (
    <article className="documents-preview">
      <h3 lang="zh-CN">{title ?? name}</h3>
      <p className="small">
        <span className={`chip documents-${standing.state}`}>{say(standing.state, { name: standing.heldAs ?? '' })}</span>
        {standing.removed && <span className="chip">{say('removedBefore')}</span>}
        {!isPolicy && <span className="chip documents-doubtful">{say('noPolicy')}</span>}
      </p>
      <FactsOf preview={preview} />
      <p className="small">{say('counts', counts)}</p>
      {outline.length > 0 && (
        <details>
          <summary>{say('outline')}</summary>
          <ul className="documents-outline" lang="zh-CN">
            {outline.map(({ depth, label, title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, and the list never changes.
              <li key={at} style={{ paddingInlineStart: `${depth}em` }}>
                {label} {title}
              </li>
            ))}
          </ul>
        </details>
      )}
      {measures.length > 0 && (
        <details>
          <summary>{say('measures', { count: counts.measures })}</summary>
          <ol className="documents-measures">
            {measures.map((measure, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, and the list never changes.
              <MeasureItem key={at} measure={measure} />
            ))}
          </ol>
          {measures.length < counts.measures && (
            <p className="faint small">{say('measuresCut', { shown: measures.length, count: counts.measures })}</p>
          )}
        </details>
      )}
      <DoubtsOf preview={preview} />
    </article>
  )
}

function FactsOf({ preview }: { readonly preview: DocumentPreview }) {
  const say = useWords(documents)
  const sayModel = useWords(model)
  const level = preview.level?.toUpperCase()
  const facts = [
    ['number', preview.documentNumber],
    ['issuer', preview.issuerName],
    ['level', level ? sayModel(level as 'NATIONAL') : null],
    ['place', preview.place],
    ['date', preview.issuedOn],
    ['published', preview.publishedOn],
    ['kind', preview.kind],
    ['source', preview.sourceUrl],
  ] as const
  return (
    <dl className="documents-facts small">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{say(label)}</dt>
          <dd lang="zh-CN">{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

function MeasureItem({ measure }: { readonly measure: PreviewedMeasure }) {
  const say = useWords(documents)
  const { label, heading, text, departments, deadlines } = measure
  return (
    <li>
      <p lang="zh-CN">
        {label} {heading === null ? text : <strong>{heading}</strong>}
      </p>
      <p className="small documents-who">
        {departments.map(({ name, role, resolved }) => (
          <span key={`${role} ${name}`}>
            <RoleMark name={role.toUpperCase() as RoleName} /> <span lang="zh-CN">{name}</span>
            {!resolved && <span className="faint"> ({say('unresolved')})</span>}
          </span>
        ))}
        {deadlines.map((deadline) => (
          <span key={deadline}>
            {say('deadline')}: <span lang="zh-CN">{deadline}</span>
          </span>
        ))}
      </p>
    </li>
  )
}

/** Places to compare with the file: possible reading errors, and parts that were not read. */
function DoubtsOf({ preview }: { readonly preview: DocumentPreview }) {
  const say = useWords(documents)
  const sayAlarm = useWords(alarm)
  const { warnings, alarms, losses, controlCharacters } = preview
  const count = warnings.length + alarms.length + losses.length + (controlCharacters > 0 ? 1 : 0)
  if (count === 0) return null
  return (
    <details>
      <summary className="documents-doubt">{say('doubts', { count })}</summary>
      <ul className="small">
        {alarms.map(({ kind, words, line }) => (
          <li key={`${kind} ${line} ${words}`}>
            {sayAlarm(kind as 'NOTHING_FOUND')} · {say('line', { line })} <q lang="zh-CN">{joined(words)}</q>
          </li>
        ))}
        {warnings.map(({ kind, message, line }) => (
          <li key={`${line} ${message}`}>
            {say(kind as 'jump')} · {say('line', { line })} <span lang="en">{message}</span>
          </li>
        ))}
        {losses.length > 0 && <li>{say('losses', { losses: losses.join(', ') })}</li>}
        {controlCharacters > 0 && <li>{say('controlCharacters', { count: controlCharacters })}</li>}
      </ul>
    </details>
  )
}
