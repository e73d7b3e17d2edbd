import type { Schemas } from '@shuyuan/sdk'

export type Dataset = Schemas['OpendataDataset']
export type DatasetDetail = Schemas['OpendataDatasetDetail']
export type Facets = Schemas['OpendataFacets']
export type Rows = Schemas['OpendataRows']
export type SearchPage = Schemas['CataloguePublicSearchPage']
export type SearchHit = SearchPage['items'][number]
/** At most one certificate, the newest. */
export interface Certified {
  items: Schemas['QualityCertificateHead'][]
}
export interface DatasetPage {
  items: Dataset[]
  next: string | null
}

/** Reads a path of the public API; null when it answers 404. Pages show nothing that this API does not give everyone. */
export type Read = <T>(path: string) => Promise<T | null>

/** `?a=b` of the values that are set. */
export function query(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([k, v]): [string, string] => [k, String(v)])).toString()}`
}
