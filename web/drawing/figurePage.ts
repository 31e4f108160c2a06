import type { Figure } from './figure.ts'
import { safe } from './figureLegend.ts'

/** Longest side of a page in CSS pixels: PDF allows at most 200 inches. */
const LONGEST = 19_000

/** An HTML page of the figure's size, for printing or saving as PDF. Its text stays text. */
export function figurePage({ svg, width, height }: Figure, title: string): string {
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${safe(title)}</title>
<style>
@page { size: ${wide}px ${high}px; margin: 0 }
html, body { margin: 0; print-color-adjust: exact }
svg { display: block; width: ${wide}px; height: ${high - 1}px }
</style>
</head>
<body>${svg}</body>
</html>
`
}
