import type { Frame } from '../../drawing/frame.ts'
import type { View } from '../../drawing/view.ts'
import { showQuery } from '../../state/screenQuery.ts'
import { drawingQuery } from './drawingQuery.ts'

/** Registers the query of the drawing with the copy menu. Returns a function that removes it. */
export const showDrawing = (frame: Frame, view: View): (() => void) => showQuery(drawingQuery(frame, view))
