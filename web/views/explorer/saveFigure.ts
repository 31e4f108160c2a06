import { printPage } from '../../components/printPage.ts'
import { saveFile } from '../../components/saveFile.ts'
import { elementsOf } from '../../drawing/elements.ts'
import { type Figure, type FigureWords, figureOf } from '../../drawing/figure.ts'
import { figurePage } from '../../drawing/figurePage.ts'
import { gexfOf } from '../../drawing/gexf.ts'
import { graphmlOf } from '../../drawing/graphml.ts'
import { cyjsOf, linesCsv, nodesCsv } from '../../drawing/viewTables.ts'
import type { SavedAs } from './savedAs.ts'
import type { Scene } from './scene.ts'

/** Largest side of a picture in pixels: browsers refuse larger ones. */
const MOST_PIXELS = 8000

/** Pixels of a picture for each unit of the drawing. */
const SCALES = { png: 1, png2: 2, png4: 4 } as const
const NAME = 'policy-lineage'

/** Saves what is shown: as a picture with its legend and its link, or for programs that draw, measure or count networks. */
export async function saveFigure({ frame, view, visible, arranged }: Scene, format: SavedAs, words: FigureWords): Promise<void> {
  const elements = elementsOf(frame, view, visible, arranged)
  switch (format) {
    case 'graphml':
      return saveText(graphmlOf(visible, elements, words.link), 'application/graphml+xml', `${NAME}.graphml`)
    case 'gexf':
      return saveText(gexfOf(visible, elements, words.link), 'application/gexf+xml', `${NAME}.gexf`)
    case 'cyjs':
      return saveText(cyjsOf(visible, elements, words.link), 'application/json', `${NAME}.cyjs`)
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
      canvas.toBlob((picture) => (picture ? done(picture) : failed(new Error('The browser made no picture.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
