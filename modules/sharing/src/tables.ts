import type { Application } from './application/application.ts'
import type { Grant } from './grant/grant.ts'
import type { Live } from './online/live.ts'
import type { Recall, RecallCall, RecallNotice } from './recall/recall.ts'
import type { Service } from './service/service-record.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'sharing.service': Service
    'sharing.application': Application
    'sharing.accessGrant': Grant
    'sharing.live': Live
    'sharing.recall': Recall
    'sharing.recallCall': RecallCall
    'sharing.recallNotice': RecallNotice
  }
}
