import type { Schemas } from '../api.ts'

export type Content = Schemas['CatalogueContent']
export type Field = Exclude<keyof Content, 'items' | 'extra'>

/** What an entry says, in the order in which people read it. */
export const GROUPS: Record<string, Field[]> = {
  basic: ['name', 'abstract', 'theme', 'region', 'keywords', 'format', 'formatType', 'updateCycle'],
  business: ['serviceObject', 'serviceDomain', 'certificate', 'indicatorSystem', 'minimalUnit'],
  origin: [
    'collectMethod',
    'jointOrgs',
    'collectBasis',
    'sourceTier',
    'mainSource',
    'carrier',
    'spatialScope',
    'timeScope',
    'storageGb',
    'recordCount',
  ],
  share: [
    'shareType',
    'shareMode',
    'exchangeMode',
    'permissions',
    'backflow',
    'shareScope',
    'usePurpose',
    'useConditions',
    'refusalReason',
    'basis',
  ],
  open: ['openType', 'openMode', 'openConditions'],
  grade: ['dataClass', 'dataLevel', 'classified', 'secrecyReview', 'privacyReview'],
  source: ['duties', 'systems', 'contact', 'contactPhone', 'legacyCode', 'relatedCodes', 'changeCause'],
}

/** Fields whose value is a code of the catalogue's own tables. */
export const CODED: Partial<Record<string, string>> = {
  theme: 'theme',
  format: 'format',
  updateCycle: 'updateCycle',
  shareType: 'shareType',
  shareMode: 'shareMode',
  openType: 'openType',
  dataClass: 'dataClass',
  dataLevel: 'dataLevel',
  changeCause: 'changeCause',
  serviceObject: 'serviceObject',
  collectMethod: 'collectMethod',
  sourceTier: 'sourceTier',
  exchangeMode: 'exchangeMode',
  permissions: 'permissions',
  openMode: 'openMode',
  type: 'itemType',
  rank: 'basisRank',
  state: 'state',
  attached: 'attached',
}
