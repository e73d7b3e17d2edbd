import type { RemoteRecord } from '../record/record.ts'
import { tidy, tidyRecord } from '../record/tidy.ts'

type Json = Record<string, unknown>
const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {})
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : [])

/** A CKAN package as a record. What CKAN has no field for is looked for among the extras. */
export function ckanRecord(pack: unknown, base: string): RemoteRecord {
  const given = object(pack)
  const extras = new Map(list(given.extras).map(({ key, value }) => [tidy(key), value]))
  const extra = (...keys: string[]): unknown =>
    keys.map((key) => extras.get(key) ?? given[key]).find((value) => tidy(value) !== '')
  const name = tidy(given.name) || tidy(given.id)
  const resources = list(given.resources)
  return tidyRecord({
    remoteId: tidy(extra('identifier', 'guid')) || tidy(given.id) || name,
    url: extra('landing_page') ?? (name === '' || base === '' ? '' : `${base}/dataset/${encodeURIComponent(name)}`),
    code: extra('resource_code', 'code'),
    title: given.title ?? given.name,
    description: given.notes,
    publisher: extra('publisher_name') ?? object(given.organization).title ?? object(given.organization).name,
    keywords: list(given.tags).map((tag) => tag.display_name ?? tag.name),
    themes: list(given.groups).map((group) => group.title ?? group.display_name ?? group.name),
    updateCycle: extra('frequency', 'accrual_periodicity', 'update_frequency'),
    licence: given.license_url || given.license_title || given.license_id,
    shareType: extra('share_type'),
    openType: extra('open_type'),
    level: extra('data_level'),
    region: extra('spatial_code', 'spatial_uri'),
    issued: extra('issued') ?? given.metadata_created,
    modified: extra('modified') ?? given.metadata_modified,
    items: resources.map(itemsOf).find((items) => items.length > 0),
    resources: resources.map(({ name: title, url, format }) => ({ title, url, format })),
  })
}

/** Columns as a frictionless table schema, which CKAN extensions keep with the resource. */
function itemsOf(resource: Json): Json[] {
  return list(object(resource.schema).fields).map(({ name, title, type }) => ({ name, title: title ?? name, type }))
}
