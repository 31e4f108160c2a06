import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { TableBox } from '../../components/TableBox.tsx'
import { Tip } from '../../components/Tip.tsx'
import { linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { MARKS } from './marks.ts'
import type { FoundTile } from './operations.ts'
import { StateLegend } from './StateLegend.tsx'
import { type CorpusState, TILE_COLOURS } from './state.ts'
import { lateness, placeOfTile, spanOf } from './tiles.ts'
import { corpus } from './words.ts'

interface Props {
  readonly tiles: readonly FoundTile[]
  /** Name of the province whose places are shown; empty if the tiles are provinces. */
  readonly province: string
  readonly state: CorpusState
  readonly change: ChangeState<CorpusState>
}

const LEGEND = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS', 'NONE', 'OUT_OF_REACH', 'NOTHING_HELD'] as const

/** A tile for each province, or for each place of one province. Its colour shows the response to the document, or the date of adoption. */
export function TileMap({ tiles, province, state, change }: Props) {
  const say = useWords(corpus)
  const open = ({ code }: FoundTile) => change({ province: code })
  const inProvince = state.province !== null
  return (
    <section className="corpus-part">
      <h2>{inProvince ? say('mapIn', { province: province }) : say('map')}</h2>
      <div className="row corpus-tools">
        {inProvince && (
          <button type="button" className="button" onClick={() => change({ province: null })}>
            {say('back')}
          </button>
        )}
        <fieldset className="segments" aria-label={say('colourBy')}>
          {TILE_COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              aria-pressed={state.colour === colour && !state.list}
              onClick={() => change({ colour, list: false })}
            >
              {say(colour)}
            </button>
          ))}
          <button type="button" aria-pressed={state.list} onClick={() => change({ list: true })}>
            {say('table')}
          </button>
        </fieldset>
      </div>
      {state.list ? (
        <TilesTable tiles={tiles} />
      ) : (
        <>
          {state.colour === 'state' ? <StateLegend states={LEGEND} /> : <TimeLegend tiles={tiles} />}
          <ul className={inProvince ? 'tiles' : 'tiles tiles-country'}>
            {tiles.map((tile) => (
              <Tile key={tile.code} tile={tile} late={lateness(tiles)(tile)} colour={state.colour} onOpen={inProvince ? null : open} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface TileProps {
  readonly tile: FoundTile
  readonly late: number | null
  readonly colour: CorpusState['colour']
  /** Null if the tile links to the documents of its place instead of opening the places within it. */
  readonly onOpen: ((tile: FoundTile) => void) | null
}

function Tile({ tile, late, colour, onOpen }: TileProps) {
  const say = useWords(corpus)
  const { name, shortName, state, held, adopters, first, place } = tile
  const at = placeOfTile(tile)
  const words = [say('tile', { name, state: say(state), held, adopters }), first?.day && say('tileFirst', { day: first.day })]
    .filter(Boolean)
    .join('；')
  const style = {
    ...(onOpen !== null && at && { gridColumn: at.column, gridRow: at.row }),
    ...(colour === 'first' && late !== null && { '--share': `${Math.round(50 - 38 * late)}%` }),
  } as CSSProperties
  const className = colour === 'state' ? `tile state-${state}` : late === null ? 'tile state-NOTHING_HELD' : 'tile tile-time'
  const below = colour === 'state' ? `${MARKS[state]}${adopters > 0 ? ` ${adopters}` : ''}` : (first?.day?.slice(0, 7) ?? '')
  const inner = (
    <>
      <span lang="zh-CN">{shortName}</span>
      <span className="tile-below" aria-hidden="true">
        {below}
      </span>
      <span className="visually-hidden">{words}</span>
    </>
  )
  return (
    <li style={style}>
      <Tip words={words}>
        {onOpen !== null ? (
          <button type="button" className={className} onClick={() => onOpen(tile)}>
            {inner}
          </button>
        ) : place !== null && held > 0 ? (
          <Link className={className} href={linkTo.documents({ place })}>
            {inner}
          </Link>
        ) : (
          <span className={className}>{inner}</span>
        )}
      </Tip>
    </li>
  )
}

function TimeLegend({ tiles }: { readonly tiles: readonly FoundTile[] }) {
  const say = useWords(corpus)
  const span = spanOf(tiles)
  return (
    <p className="row corpus-legend small">
      {span && (
        <>
          <span>
            {say('earliest')} {span[0]}
          </span>
          <span className="tile-scale" aria-hidden="true" />
          <span>
            {span[1]} {say('latest')}
          </span>
        </>
      )}
      <span>
        <span className="corpus-swatch state-NOTHING_HELD" aria-hidden="true" /> {say('firstNone')}
      </span>
    </p>
  )
}

function TilesTable({ tiles }: { readonly tiles: readonly FoundTile[] }) {
  const say = useWords(corpus)
  return (
    <TableBox label={say('map')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col" className="number">
              {say('held')}
            </th>
            <th scope="col" className="number">
              {say('adopters')}
            </th>
            <th scope="col">{say('first')}</th>
            <th scope="col" className="number">
              {say('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiles.map(({ code, name, place, state, held, adopters, first }) => (
            <tr key={code}>
              <td lang="zh-CN">{place ? <Link href={linkTo.documents({ place })}>{name}</Link> : name}</td>
              <td>{say(state)}</td>
              <td className="number">{held}</td>
              <td className="number">{adopters}</td>
              <td lang="zh-CN">
                {first?.day} {first && <Link href={linkTo.node(first.policy.id)}>{first.policy.title ?? first.policy.documentNumber}</Link>}
              </td>
              <td className="number">{first?.days ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
