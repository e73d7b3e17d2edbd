export { applyImport, listImports, offerImport, receiveImport } from './bulk/index.ts'
export type { CatalogueDeps } from './deps.ts'
export { findEdition as findEntry } from './edition/edition.store.ts'
export { createEntry, editEntry, reviseEntry, submitEntry } from './entry/index.ts'
export type { DataItem, Entry, Gate } from './entry/entry.ts'
export { ContentBody } from './entry/entry.schema.ts'
export { enumerations, labelOf } from './entry/enumerations.ts'
export type { ContentInput } from './entry/number-items.ts'
export { createField, listFields } from './field/index.ts'
export { classifyEntry, findLevels, type Levels, levelsOf, listTrees, saveTree } from './grade/index.ts'
export { confirmGrades, decideImportant, findGradings, listImportant, listLowerings } from './grade/index.ts'
export { noteColumns, noteItemLineage, type ProvenLink } from './grade/index.ts'
export { proposeImportant, requestLowering, setLineage } from './grade/index.ts'
export { attachResource, expectData, type Freshness, listDuties, listExpected, listFreshness } from './link/index.ts'
export { listResources, listSystems, matchExpected, recordRefresh, recordUse } from './link/index.ts'
export { registerDuty, registerSystem, systemsOfEntries } from './link/index.ts'
export { listEntries } from './list/entry-list.store.ts'
export { catalogueMigrations, createCatalogueModule } from './module.ts'
export { cataloguePolicy } from './policy.ts'
export type { ResourceKind } from './resource/resource.ts'
export type { Consumer } from './review/consumer.ts'
export { followEntry } from './review/follow-entry.ts'
export { keepSearch, listSavedSearches, listSynonyms, listWants, raiseWant, saveSynonym } from './search/index.ts'
export {
  appealArbitration,
  clusterItems,
  commentArbitration,
  decideArbitration,
  duplicateFaults,
} from './source/index.ts'
export { type ItemNames, keyText, listClusters, openArbitration, readItem, setClaims } from './source/index.ts'
export type { SourceCluster } from './source/index.ts'
