import { printPage } from '../../components/printPage.ts'
import { saveFile } from '../../components/saveFile.ts'
import { elementsOf } from '../../drawing/elements.ts'
import { type Figure, type FigureWords, figureOf } from '../../drawing/figure.ts'
import { figurePage } from '../../drawing/figurePage.ts'
import { gexfOf } from '../../drawing/gexf.ts'
import { type Cited, graphmlOf } from '../../drawing/graphml.ts'
import { cyjsOf, jsonOf, linesCsv, nodesCsv } from '../../drawing/viewTables.ts'
import type { SavedAs } from './savedAs.ts'
import type { Scene } from './scene.ts'

/** Maximum width and height of an image in pixels; browsers refuse larger ones. */
const MOST_PIXELS = 8000

/** Image pixels per drawing unit. */
const SCALES = { png: 1, png2: 2, png4: 4 } as const
const NAME = 'policy-lineage'

/** Saves the view as a figure with legend and link, or as data for network software. */
export async function saveFigure({ frame, view, visible, arranged }: Scene, format: SavedAs, words: FigureWords): Promise<void> {
  const elements = elementsOf(frame, view, visible, arranged)
  const cited: Cited = { address: words.link, version: frame.version }
  switch (format) {
    case 'json':
      return saveText(jsonOf(visible, elements, cited), 'application/json', `${NAME}.json`)
    case 'graphml':
      return saveText(graphmlOf(visible, elements, cited), 'application/graphml+xml', `${NAME}.graphml`)
    case 'gexf':
      return saveText(gexfOf(visible, elements, cited), 'application/gexf+xml', `${NAME}.gexf`)
    case 'cyjs':
      return saveText(cyjsOf(visible, elements, cited), 'application/json', `${NAME}.cyjs`)
    case 'nodes':
      return saveText(nodesCsv(visible), 'text/csv', `${NAME}-nodes.csv`)
    case 'lines':
      return saveText(linesCsv(visible), 'text/csv', `${NAME}-lines.csv`)
    case 'svg':
      return saveText(figureOf(elements, words, arranged).svg, 'image/svg+xml', `${NAME}.svg`)
    case 'pdf':
      return printPage(figurePage(figureOf(elements, words, arranged), NAME))
    default: {
      const figure = figureOf(elements, words, arranged)
      return saveFile(await pictureOf(figure, SCALES[format]), `${NAME}.png`)
    }
  }
}

const saveText = (text: string, type: string, name: string): void => saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name)

async function pictureOf({ svg, width, height }: Figure, wanted: number): Promise<Blob> {
  const scale = Math.min(wanted, MOST_PIXELS / Math.max(width, height))
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, failed) =>
      canvas.toBlob((picture) => (picture ? done(picture) : failed(new Error('The browser could not create the picture.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
