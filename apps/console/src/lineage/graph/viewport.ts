import { HEIGHT, type Placed, WIDTH } from './layout.ts'

/** Below this the smallest text of a box, 13 px, would be smaller than 11 px. */
export const READABLE = 0.85
const MARGIN = 24

/** Where the drawing begins: all of it when its text stays readable, else the part around the box in focus. Pure. */
export function viewportFor(
  nodes: readonly Placed[],
  pane: { width: number; height: number },
  focus: string | undefined,
): { x: number; y: number; zoom: number } {
  const left = Math.min(...nodes.map((node) => node.x))
  const top = Math.min(...nodes.map((node) => node.y))
  const width = Math.max(...nodes.map((node) => node.x)) + WIDTH - left
  const height = Math.max(...nodes.map((node) => node.y)) + HEIGHT - top
  const fits = Math.min((pane.width - 2 * MARGIN) / width, (pane.height - 2 * MARGIN) / height)
  const zoom = Math.max(READABLE, Math.min(1, fits))
  const at = nodes.find((node) => node.key === focus)
  const along = (size: number, begin: number, length: number, centre: number | undefined) => {
    if (length * zoom + 2 * MARGIN <= size) return size / 2 - (begin + length / 2) * zoom
    // without a focus the drawing begins where it begins; with one no more is left empty than must be
    const wanted = centre === undefined ? MARGIN - begin * zoom : size / 2 - centre * zoom
    return Math.min(MARGIN - begin * zoom, Math.max(size - MARGIN - (begin + length) * zoom, wanted))
  }
  return {
    x: along(pane.width, left, width, at && at.x + WIDTH / 2),
    y: along(pane.height, top, height, at && at.y + HEIGHT / 2),
    zoom,
  }
}
