import type { Engine } from '@shuyuan/engine'
import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Calendars } from '@shuyuan/standards'

export type OpendataDeps = BaseDeps & { engine: Engine; evidence: Evidence; jobs: Jobs; calendar: Calendars }
