import type { RemoteItem, RemoteRecord, RemoteResource } from './record.ts'

/** Text as it can be kept: no NUL, no broken character, no blanks around. Numbers become text; anything else is ''. */
export function tidy(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  return typeof text === 'string' ? text.replaceAll('\0', '').toWellFormed().trim() : ''
}

/** Distinct tidy texts of a list, or of one text with separators. */
export function tidyList(value: unknown): string[] {
  const texts = typeof value === 'string' ? value.split(/[,，、;；|\n]/) : [value].flat()
  return [...new Set(texts.map(tidy).filter(Boolean))]
}

/** Makes a record whole: what is not given is ''. Lists that have no order of their own are sorted. */
export function tidyRecord(given: { [K in keyof RemoteRecord]?: unknown }): RemoteRecord {
  const text = (key: keyof RemoteRecord) => tidy(given[key])
  const objects = <T>(key: 'items' | 'resources', map: (each: Record<string, unknown>) => T): T[] =>
    (Array.isArray(given[key]) ? given[key] : [])
      .filter((each): each is Record<string, unknown> => each !== null && typeof each === 'object')
      .map(map)
  return {
    remoteId: text('remoteId'),
    url: /^https?:\/\//i.test(text('url')) ? text('url') : '',
    code: text('code'),
    title: text('title'),
    description: text('description'),
    publisher: text('publisher'),
    keywords: tidyList(given.keywords).sort(),
    themes: tidyList(given.themes).sort(),
    updateCycle: text('updateCycle'),
    licence: text('licence'),
    shareType: text('shareType'),
    openType: text('openType'),
    level: text('level'),
    format: text('format'),
    region: text('region'),
    issued: moment(text('issued')),
    modified: moment(text('modified')),
    items: objects(
      'items',
      (each): RemoteItem => ({
        title: tidy(each.title),
        name: tidy(each.name),
        type: tidy(each.type),
      }),
    ).filter(({ title, name }) => title !== '' || name !== ''),
    resources: objects(
      'resources',
      (each): RemoteResource => ({
        title: tidy(each.title),
        url: tidy(each.url),
        format: tidy(each.format).toUpperCase(),
      }),
    ).sort((a, b) => (a.url + a.title < b.url + b.title ? -1 : 1)),
  }
}

/** An instant in one spelling (UTC, seconds), a civil date as it is, anything else as it was written. */
function moment(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return text
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`
  const at = new Date(zoned)
  return Number.isNaN(at.getTime()) ? text : `${at.toISOString().slice(0, 19)}Z`
}
