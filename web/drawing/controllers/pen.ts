import { $theme } from '../../state/theme.ts'
import { emsOf } from '../labels.ts'
import { GROUNDS } from '../style.ts'

/** Writes on a canvas, in pixels of the page. */
export interface Pen {
  /** Empties the canvas, which is made as large as this. */
  begin(width: number, height: number): void
  /** How dark the next letters are, from 0 to 1. */
  dim(alpha: number): void
  /** Letters with a border of the paper's colour, to be read over lines. */
  outlined(text: string, x: number, y: number, size: number, bold: boolean, colour: string): void
  plain(text: string, x: number, y: number, size: number, colour: string): void
  /** A faint straight line. */
  rule(fromX: number, fromY: number, toX: number, toY: number): void
  /** A faint ellipse around a point. */
  ellipse(x: number, y: number, halfWidth: number, halfHeight: number): void
  /** Letters from a point to the right, on a ground of the paper's colour. */
  tag(text: string, left: number, middle: number, size: number): void
  /** Letters in a small frame around a point. */
  badge(text: string, x: number, y: number): void
}

const ground = () => GROUNDS[$theme.get()]

export function penOn(layer: HTMLCanvasElement): Pen {
  const context = layer.getContext('2d') as CanvasRenderingContext2D
  const font = getComputedStyle(layer).fontFamily
  const plain: Pen['plain'] = (text, x, y, size, colour) => {
    context.font = `600 ${size}px ${font}`
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
  return {
    begin(width, height) {
      const ratio = window.devicePixelRatio || 1
      sizeTo(layer, Math.round(width * ratio), Math.round(height * ratio))
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, width, height)
      context.textAlign = 'center'
      context.lineJoin = 'round'
    },
    dim(alpha) {
      context.globalAlpha = alpha
    },
    outlined(text, x, y, size, bold, colour) {
      context.font = `${bold ? 600 : 400} ${size}px ${font}`
      context.lineWidth = Math.max(3, size * 0.32)
      context.strokeStyle = ground().paper
      context.strokeText(text, x, y)
      context.fillStyle = colour
      context.fillText(text, x, y)
    },
    plain,
    rule(fromX, fromY, toX, toY) {
      context.beginPath()
      context.moveTo(fromX, Math.round(fromY) + 0.5)
      context.lineTo(toX, Math.round(toY) + 0.5)
      context.strokeStyle = ground().rule
      context.lineWidth = 1
      context.stroke()
    },
    ellipse(x, y, halfWidth, halfHeight) {
      context.beginPath()
      context.ellipse(x, y, halfWidth, halfHeight, 0, 0, 2 * Math.PI)
      context.strokeStyle = ground().rule
      context.lineWidth = 1
      context.stroke()
    },
    tag(text, left, middle, size) {
      context.font = `600 ${size}px ${font}`
      const wide = context.measureText(text).width
      context.fillStyle = ground().paper
      context.fillRect(left - 4, middle - size, wide + 8, size * 2)
      context.fillStyle = ground().ink
      context.fillText(text, left + wide / 2, middle + size * 0.36)
    },
    badge(text, x, y) {
      const half = (emsOf(text) * 9) / 2 + 3
      context.beginPath()
      context.roundRect(x - half, y - 6.5, half * 2, 13, 6.5)
      context.fillStyle = ground().paper
      context.strokeStyle = ground().frame
      context.lineWidth = 1
      context.fill()
      context.stroke()
      plain(text, x, y + 3.2, 9, ground().ink)
    },
  }
}

/** Setting the size of a canvas empties it and takes long, so only where it has changed. */
function sizeTo(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width === width && layer.height === height) return
  layer.width = width
  layer.height = height
}
