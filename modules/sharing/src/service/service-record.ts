import type { Machine } from '@shuyuan/workflow'

/** How a consumer may call: `query` returns granted fields, `verify` answers is / is not (preferred, 个人信息保护法 art. 6 最小必要). */
export type CallMode = 'query' | 'verify'

export type ServiceState = 'building' | 'active' | 'suspended' | 'stopped'

export type ServiceAction = 'suspend' | 'resume' | 'stop'

/** A service comes up by itself once its records are built; a stopped one is gone for good, its dataset may get a new one. */
export const serviceMachine: Machine<ServiceState, ServiceAction> = {
  building: {
    suspend: { to: 'suspended', event: 'suspended', reason: true },
    stop: { to: 'stopped', event: 'stopped', reason: true },
  },
  active: {
    suspend: { to: 'suspended', event: 'suspended', reason: true },
    stop: { to: 'stopped', event: 'stopped', reason: true },
  },
  suspended: {
    resume: { to: 'active', event: 'resumed', reason: true },
    stop: { to: 'stopped', event: 'stopped', reason: true },
  },
  stopped: {},
}

/** A column that the service can give out, with the mask that a consumer gets unless the grant says otherwise. */
export interface ServiceField {
  name: string
  title: string
  type: string
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  mask: string
}

/** Stands where a version is named when the records were read from the department's database. */
export const LIVE = 'live'

/** A published lookup service over the newest version of one dataset, or over the department's own table where the rows stay there. */
export interface Service {
  id: string
  /** public service number (sid), stable for life */
  code: string
  entry: string
  dataset: string
  provider: string
  title: string
  keyColumns: string[]
  fields: ServiceField[]
  modes: CallMode[]
  shareType: 1 | 2 | 3
  state: ServiceState
  /** the department's database is asked at each call, nothing is kept here (数据不搬家) */
  inPlace: boolean
  onlineVersion: string | null
  onlineRows: number | null
  onlineAt: Date | null
  revision: number
  createdBy: string
  createdAt: Date
}
