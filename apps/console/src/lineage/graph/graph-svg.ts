import type { DrawnEdge } from './collapse.ts'
import { HEIGHT, type Placed, WIDTH } from './layout.ts'

const MARGIN = 24
const CHARACTERS = 15
const INK = '#1f2937'
export const COLOURS: Record<string, string> = {
  file: '#6b7280',
  table: '#7c3aed',
  dataset: '#1d4ed8',
  version: '#2563eb',
  service: '#047857',
  open: '#b45309',
  export: '#9333ea',
  entry: '#be185d',
  group: '#334155',
}

/** The graph as one SVG text, for saving and printing. Pure. */
export function graphSvg(
  nodes: readonly Placed[],
  edges: readonly DrawnEdge[],
  kindOf: (kind: string) => string,
): string {
  const at = new Map(nodes.map((node) => [node.key, node]))
  const width = Math.max(0, ...nodes.map((node) => node.x)) + WIDTH + 2 * MARGIN
  const height = Math.max(0, ...nodes.map((node) => node.y)) + HEIGHT + 2 * MARGIN
  const lines = edges.flatMap(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)]
    if (!a || !b) return []
    const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2]
    const bend = Math.max(40, Math.abs(x2 - x1) / 2)
    return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" fill="none" stroke="#94a3b8" marker-end="url(#a)"/>`
  })
  const boxes = nodes.map(
    ({ x, y, kind, name, members }) => `<g transform="translate(${x} ${y})">
<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#fff" stroke="${COLOURS[kind] ?? INK}"/>
<rect width="5" height="${HEIGHT}" fill="${COLOURS[kind] ?? INK}"/>
<text x="14" y="23" font-size="13" fill="#475569">${escape(kindOf(kind))}${members.length > 1 ? ` × ${members.length}` : ''}</text>
<text x="14" y="46" font-size="14" fill="${INK}">${escape(short(name))}<title>${escape(name)}</title></text></g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" font-family="sans-serif">
<defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#94a3b8"/></marker></defs>
<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="#fff"/>${lines.join('')}${boxes.join('')}</svg>`
}

const short = (name: string): string => (name.length > CHARACTERS ? `${name.slice(0, CHARACTERS - 1)}…` : name)

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
