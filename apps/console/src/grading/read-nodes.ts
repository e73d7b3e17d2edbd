import type { Schemas } from '../api.ts'

export type ClassNode = Schemas['CatalogueClassTree']['nodes'][number]

/** Lines `code, code above, name` (tabs, commas or vertical bars between) as classes; as they come out of a spreadsheet. */
export function readNodes(text: string): ClassNode[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t,，|]/).map((cell) => cell.trim()))
    .filter((cells) => cells.some(Boolean))
    .map(([code = '', parent = '', ...name]) => ({ code, parent: parent === '' ? null : parent, name: name.join(' ') }))
}

export function writeNodes(nodes: readonly ClassNode[]): string {
  return nodes.map(({ code, parent, name }) => [code, parent ?? '', name].join('\t')).join('\n')
}
