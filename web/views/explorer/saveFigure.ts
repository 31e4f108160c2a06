import { elementsOf } from '../../drawing/elements.ts'
import { type Figure, type FigureWords, figureOf } from '../../drawing/figure.ts'
import { graphmlOf } from '../../drawing/graphml.ts'
import type { Scene } from './scene.ts'

/** Largest side of a picture in pixels: browsers refuse larger ones. */
const MOST_PIXELS = 8000
const GRAPHML = 'application/graphml+xml;charset=utf-8'

export type SavedAs = 'png' | 'svg' | 'graphml'

/** Saves what is shown: as a picture with its legend and its link, or for programs that draw and measure networks. */
export async function saveFigure({ frame, view, visible, lineage }: Scene, format: SavedAs, words: FigureWords): Promise<void> {
  const elements = elementsOf(frame, view, visible, lineage)
  if (format === 'graphml') return save(new Blob([graphmlOf(visible, elements, words.link)], { type: GRAPHML }), `policy-lineage.${format}`)
  const figure = figureOf(elements, words)
  const drawing = new Blob([figure.svg], { type: 'image/svg+xml;charset=utf-8' })
  save(format === 'svg' ? drawing : await pictureOf(figure, drawing), `policy-lineage.${format}`)
}

async function pictureOf({ width, height }: Figure, drawing: Blob): Promise<Blob> {
  const scale = Math.min(2, MOST_PIXELS / Math.max(width, height))
  const url = URL.createObjectURL(drawing)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, failed) =>
      canvas.toBlob((picture) => (picture ? done(picture) : failed(new Error('The browser made no picture.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
