import type { Outbound } from '@shuyuan/outbound'
import type { CatalogueDeps } from '@shuyuan/catalogue'

/** What harvest verbs need: the catalogue's, and a reader of foreign addresses. */
export type HarvestDeps = CatalogueDeps & { outbound: Outbound }
