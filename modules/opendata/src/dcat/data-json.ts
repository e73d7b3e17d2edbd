import { fileAddress, fileTitle } from './dataset-node.ts'
import type { OpenData } from './open-data.ts'
import vocabulary from './vocabulary.json' with { type: 'json' }

/** Everything of a `data.json` before its data sets (DCAT-US 1.1). */
export function dataJsonHead(origin: string): string {
  const head = {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': `${origin}/data.json`,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
  }
  return `${JSON.stringify(head).slice(0, -1)},"dataset":[`
}

/** A data set for `data.json`; what DCAT-US has no field for stands beside its own. */
export function dataJsonEntry(origin: string, data: OpenData): object {
  const [, interval] = (vocabulary.frequency as unknown as Record<string, [string, string]>)[data.cycleCode] ?? []
  const time = (at: Date | null): string => (at === null ? '' : `${at.toISOString().slice(0, 19)}Z`)
  return {
    '@type': 'dcat:Dataset',
    identifier: data.id,
    title: data.title,
    description: data.summary || data.title,
    keyword: data.keywords,
    theme: data.theme === null ? [] : [data.theme],
    publisher: { '@type': 'org:Organization', name: data.providerName },
    contactPoint: { '@type': 'vcard:Contact', fn: data.providerName },
    accessLevel: data.openType === 1 ? 'public' : 'restricted public',
    openType: String(data.openType),
    ...(interval ? { accrualPeriodicity: interval } : {}),
    updateCycle: data.updateCycle,
    license: data.licence,
    landingPage: `${origin}/datasets/${data.id}`,
    language: ['zh-CN'],
    ...(data.region ? { spatial: data.region } : {}),
    issued: time(data.publishedAt),
    modified: time(data.updatedAt),
    dataDictionary: data.columns,
    distribution: data.files.map(({ format }) => ({
      '@type': 'dcat:Distribution',
      title: fileTitle(data, format),
      downloadURL: fileAddress(origin, data.id, format),
      mediaType: vocabulary.media[format],
      format: format.toUpperCase(),
    })),
  }
}
