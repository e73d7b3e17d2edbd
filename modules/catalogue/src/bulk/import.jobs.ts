import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { runImport } from './run-import.ts'

const Subject = z.object({
  kind: z.enum(['user', 'client', 'anonymous', 'system']),
  id: z.string(),
  name: z.string(),
  org: z.string().nullable(),
  roles: z.array(z.string()),
  region: z.string(),
})

const TITLES = { check: '预检导入文件', all: '整批导入目录', rows: '逐条导入目录' }

/** `catalogue.import`: checks or takes in a sheet, in the name of who sent it. */
export function defineImportJobs(deps: CatalogueDeps): void {
  deps.jobs.define({
    kind: 'catalogue.import',
    input: z.object({
      import: z.string(),
      mode: z.enum(['check', 'all', 'rows']),
      submit: z.boolean(),
      subject: Subject,
    }),
    title: ({ mode }) => TITLES[mode],
    run: (context, input) => runImport(deps, context, input),
  })
}
