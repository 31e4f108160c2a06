import { Code, ListChecks, Route as RouteIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { KindMark } from '../../domain/KindMark.tsx'
import { linkTo } from '../../domain/links.ts'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { useWords } from '../../i18n/words.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { about } from './words.ts'
import './about.css'

/** Explains the application: what it is, how to read it and how to navigate. */
export function AboutView() {
  const say = useWords(about)
  return (
    <div className="page about">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('what')}</p>
        <p>{say('how')}</p>
        <p>
          {say('accuracy')} <Link href={linkTo.statistics()}>{say('accuracyLink')}</Link>
        </p>
      </div>
      <h2>{say('jobs')}</h2>
      <ul className="about-jobs">
        <Job title={say('traceTitle')} text={say('traceText')} icon={<RouteIcon size={20} aria-hidden="true" />} href={linkTo.trace()} />
        <Job title={say('deskTitle')} text={say('deskText')} icon={<ListChecks size={20} aria-hidden="true" />} href={linkTo.desk()} />
        <li>
          <a className="card" href="/graphql">
            <Code size={20} aria-hidden="true" />
            <strong>{say('apiTitle')}</strong>
            <span>{say('apiText')}</span>
          </a>
        </li>
      </ul>
      <div className="about-two">
        <section>
          <h2>{say('marks')}</h2>
          <p>{say('marksText')}</p>
          <p className="row">
            {NODE_KINDS.map((kind) => (
              <KindMark key={kind} kind={kind} />
            ))}
          </p>
        </section>
        <section>
          <h2>{say('status')}</h2>
          <p>{say('statusText')}</p>
          <ul className="about-list">
            <li>
              <StatusMark status="AMBIGUOUS" /> {say('ambiguous')}
            </li>
            <li>
              <StatusMark status="NOT_HELD" /> {say('notHeld')}
            </li>
            <li>
              <StatusMark status="UNRESOLVED" /> {say('unresolved')}
            </li>
          </ul>
        </section>
        <section>
          <h2>{say('keys')}</h2>
          <ul className="about-list">
            <li>
              <kbd>Ctrl K</kbd> / <kbd>⌘ K</kbd> {say('keySearch')}
            </li>
            <li>
              <kbd>Ctrl Enter</kbd> {say('keyInGraph')}
            </li>
            <li>
              <kbd>Tab</kbd> {say('keyTab')}
            </li>
            <li>
              <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> {say('keyArrows')}
            </li>
            <li>
              <kbd>Enter</kbd> {say('keyEnter')}
            </li>
            <li>
              <kbd>M</kbd> {say('keyMenu')}
            </li>
            <li>
              <kbd>Delete</kbd> {say('keyHide')}
            </li>
            <li>
              <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> {say('keyZoom')}
            </li>
            <li>
              <kbd>Ctrl Z</kbd> / <kbd>Ctrl Shift Z</kbd> {say('keyUndo')}
            </li>
            <li>
              <kbd>Esc</kbd> {say('keyEscape')}
            </li>
          </ul>
        </section>
        <section>
          <h2>{say('load')}</h2>
          <p>{say('loadText')}</p>
          <pre>npm run load -- PATH</pre>
        </section>
      </div>
    </div>
  )
}

function Job({
  title,
  text,
  icon,
  href,
}: {
  readonly title: string
  readonly text: string
  readonly icon: ReactNode
  readonly href: string
}) {
  return (
    <li>
      <Link className="card" href={href}>
        {icon}
        <strong>{title}</strong>
        <span>{text}</span>
      </Link>
    </li>
  )
}
