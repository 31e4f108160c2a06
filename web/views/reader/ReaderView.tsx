import { useStore } from '@nanostores/react'
import { FileQuestion, FileX } from 'lucide-react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { idFromPath, linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import { $address } from '../../state/address.ts'
import { DocumentPage } from './DocumentPage.tsx'
import { ReadDocument } from './operations.ts'
import { reader } from './words.ts'
import './reader.css'

/** The source text of a document with the extracted words highlighted; `?start=&end=` scrolls to a quote. */
export function ReaderView() {
  const id = idFromPath(useStore($address).path)
  const { data, error, retry } = useScreenQuery(ReadDocument, { id })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  if (!data.node) return <Unknown />
  if (data.node.__typename !== 'Policy') return <NotHeld id={id} title={'title' in data.node ? data.node.title : null} />
  return <DocumentPage document={data.node} key={id} />
}

function Unknown() {
  const say = useWords(reader)
  return (
    <Notice heading="h1" title={say('unknown')} icon={<FileQuestion size={28} aria-hidden="true" />}>
      <p>{say('unknownHint')}</p>
    </Notice>
  )
}

function NotHeld({ id, title }: { readonly id: string; readonly title: string | null }) {
  const say = useWords(reader)
  return (
    <Notice heading="h1" title={title ?? say('notHeld')} icon={<FileX size={28} aria-hidden="true" />}>
      <p>
        {say('notHeld')}。{say('notHeldHint')}
      </p>
      <Link className="button primary" href={linkTo.node(id)}>
        {say('seeFacts')}
      </Link>
    </Notice>
  )
}
