import { $theme } from '../../state/theme.ts'
import { emsOf } from '../labels.ts'
import { GROUNDS } from '../style.ts'

/** Draws text and lines on a canvas, in page pixels. */
export interface Pen {
  /** Clears the canvas and sets its size. */
  begin(width: number, height: number): void
  /** Sets the opacity of the following text, from 0 to 1. */
  dim(alpha: number): void
  /** Draws text with an outline in the paper's colour, so that it is readable over lines. */
  outlined(text: string, x: number, y: number, size: number, bold: boolean, colour: string): void
  /** Draws a rectangle in the paper's colour below text, so that no line runs through it. */
  plate(left: number, top: number, width: number, height: number): void
  plain(text: string, x: number, y: number, size: number, colour: string): void
  /** Draws a faint straight line. */
  rule(fromX: number, fromY: number, toX: number, toY: number): void
  /** Draws a faint ellipse around a point. */
  ellipse(x: number, y: number, halfWidth: number, halfHeight: number): void
  /** Draws text to the right of a point, on a background of the paper's colour. */
  tag(text: string, left: number, middle: number, size: number): void
  /** Draws text in a small frame around a point. */
  badge(text: string, x: number, y: number): void
}

/** Opacity of the plate below a title. */
const PLATE = 0.82

const ground = () => GROUNDS[$theme.get()]

export function penOn(layer: HTMLCanvasElement): Pen {
  const context = layer.getContext('2d') as CanvasRenderingContext2D
  const font = getComputedStyle(layer).fontFamily
  // A size that was never drawn before costs new glyphs: while the view is zoomed, that would be each letter in each frame.
  const setFont = (weight: number, size: number) => {
    context.font = `${weight} ${Math.round(size * 2) / 2}px ${font}`
  }
  const plain: Pen['plain'] = (text, x, y, size, colour) => {
    setFont(600, size)
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
      setFont(bold ? 600 : 400, size)
      context.lineWidth = Math.max(3, size * 0.32)
      context.strokeStyle = ground().paper
      context.strokeText(text, x, y)
      context.fillStyle = colour
      context.fillText(text, x, y)
    },
    plate(left, top, width, height) {
      const alpha = context.globalAlpha
      context.globalAlpha = alpha * PLATE
      context.fillStyle = ground().paper
      context.fillRect(left, top, width, height)
      context.globalAlpha = alpha
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
      setFont(600, size)
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

/** Resizes the canvas only if its size changed: resizing is slow and clears it. */
function sizeTo(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width === width && layer.height === height) return
  layer.width = width
  layer.height = height
}
