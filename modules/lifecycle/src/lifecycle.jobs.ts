import { z } from 'zod'
import { archiveVersion } from './archive/archive-version.ts'
import { restoreVersion } from './archive/restore-version.ts'
import { measureUsage } from './cost/measure-usage.ts'
import type { LifecycleDeps } from './deps.ts'
import { destroyVersions } from './destruction/destroy-versions.ts'
import { sweepVersions } from './version/sweep-versions.ts'

const version = z.object({ version: z.string() })

export function defineLifecycleJobs(deps: LifecycleDeps): void {
  const { jobs } = deps
  jobs.define({
    kind: 'lifecycle.archive',
    input: version,
    title: () => '归档数据版本',
    run: (context, input) => archiveVersion(deps, context, input),
  })
  jobs.define({
    kind: 'lifecycle.restore',
    input: version.extend({ days: z.number(), reason: z.string() }),
    title: () => '恢复归档版本',
    run: (context, input) => restoreVersion(deps, context, input),
  })
  jobs.define({
    kind: 'lifecycle.destroy',
    input: z.object({ destruction: z.string() }),
    title: () => '销毁数据版本',
    run: (context, input) => destroyVersions(deps, context, input),
  })
  jobs.define({
    kind: 'lifecycle.sweep',
    input: z.object({}),
    title: () => '检查数据保存期限',
    run: (context) => sweepVersions(deps, context),
  })
  jobs.define({
    kind: 'lifecycle.measure',
    input: z.object({}),
    title: () => '测量存储占用',
    run: (context) => measureUsage(deps, context),
  })
}
