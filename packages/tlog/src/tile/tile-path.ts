/** Path of a hash tile (`level` a number) or entry bundle below the log's prefix; `width` below 256 names a partial one. c2sp.org/tlog-tiles */
export function tilePath(level: number | 'entries', index: number, width: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const groups = digits.match(/.{3}/g) ?? []
  const name = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${name}${width < 256 ? `.p/${width}` : ''}`
}

export interface TileName {
  level: number | 'entries'
  index: number
  width: number
}

/** Reads a path written by `tilePath`; null for every other spelling. */
export function parseTilePath(path: string): TileName | null {
  const form = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(
    path,
  )
  if (!form) return null
  const level = form[1] === 'entries' ? 'entries' : Number(form[1])
  const tile = {
    level,
    index: Number(form[2]?.replace(/[x/]/g, '')),
    width: form[3] === undefined ? 256 : Number(form[3]),
  } as const
  return tile.width > 0 && tilePath(tile.level, tile.index, tile.width) === path ? tile : null
}
