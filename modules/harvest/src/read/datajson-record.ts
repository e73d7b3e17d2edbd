import type { RemoteRecord } from '../record/record.ts'
import { tidy, tidyRecord } from '../record/tidy.ts'

type Json = Record<string, unknown>
const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {})

/** An entry of `data.json` (DCAT-US 1.1) as a record. */
export function dataJsonRecord(entry: unknown): RemoteRecord {
  const given = object(entry)
  const distributions = Array.isArray(given.distribution) ? given.distribution.map(object) : []
  return tidyRecord({
    remoteId: given.identifier,
    url: given.landingPage,
    code: given.resourceCode,
    title: given.title,
    description: given.description,
    publisher: object(given.publisher).name,
    keywords: given.keyword,
    themes: given.theme,
    updateCycle: tidy(given.updateCycle) || given.accrualPeriodicity,
    licence: given.license,
    shareType: given.shareType,
    openType: given.openType,
    level: given.dataLevel,
    region: given.spatial,
    issued: given.issued,
    modified: given.modified,
    items: given.dataDictionary,
    resources: distributions.map((each) => ({
      title: each.title,
      url: tidy(each.downloadURL) || each.accessURL,
      format: each.format ?? tidy(each.mediaType).split('/').at(-1),
    })),
  })
}
