import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { gbt7714, PUBLISHER } from '../../server/exports/citation.ts'
import type { SiteAbout } from '../../server/site/about.ts'
import { Dialog } from '../components/Dialog.tsx'
import { useCopy } from '../components/useCopy.ts'
import { useWords } from '../i18n/words.ts'
import { today } from '../state/days.ts'
import { site } from './words.ts'
import './foot.css'

/** Number of hash characters shown; enough to distinguish versions. */
const HASH_SHOWN = 12

/** Footer of every page: says that the content is derived, names its source, and shows how to cite it. */
export function Foot({ about }: { readonly about: SiteAbout }) {
  const say = useWords(site)
  const [open, setOpen] = useState(false)
  return (
    <footer className="site-foot">
      <span className="site-foot-derived">{say('derived')}</span>
      <span>{say('documents', { count: about.documents })}</span>
      <span>{say('version', { version: about.dataVersion.slice(0, HASH_SHOWN) })}</span>
      <span className="site-foot-hash">{say('hash', { hash: about.contentHash.slice(0, HASH_SHOWN) })}</span>
      <span className="site-foot-licence">MIT</span>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {say('about')}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={say('about')}>
        <AboutSite about={about} />
      </Dialog>
    </footer>
  )
}

function AboutSite({ about }: { readonly about: SiteAbout }) {
  const say = useWords(site)
  return (
    <div className="site-about">
      <p>{say('what', { count: about.documents })}</p>
      {about.left > 0 && <p>{say('part', { count: about.left })}</p>}
      <p>{say(about.corrected ? 'corrected' : 'asRead')}</p>
      <p>{say('without')}</p>
      <dl>
        <dt>{say('cite')}</dt>
        <dd>
          <Reference about={about} />
        </dd>
        <dt>{say('licence')}</dt>
        <dd>{say('licenceWords')}</dd>
        <dt>{say('versionLabel')}</dt>
        <dd>
          <code>{about.dataVersion}</code>
        </dd>
        <dt>{say('hashLabel')}</dt>
        <dd>
          <code>{about.contentHash}</code>
        </dd>
      </dl>
    </div>
  )
}

function Reference({ about }: { readonly about: SiteAbout }) {
  const say = useWords(site)
  const [done, copy] = useCopy(say('copyFailed'))
  const reference = gbt7714({
    mark: 'DB/OL',
    authors: [PUBLISHER],
    title: say('citeTitle', { count: about.documents }),
    number: say('version', { version: about.dataVersion.slice(0, HASH_SHOWN) }),
    issuedOn: null,
    // A file on a local disk has no address that others can open.
    permalink: window.location.protocol === 'file:' ? say('permalink') : decodeURI(window.location.href.split('#')[0] ?? ''),
    accessed: today(),
  })
  return (
    <>
      <span lang="zh-CN">{reference}</span>{' '}
      <button type="button" className="button" onClick={() => copy(reference)}>
        {done ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
        {say(done ? 'copied' : 'copy')}
      </button>
    </>
  )
}
