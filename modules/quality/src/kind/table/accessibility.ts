import { z } from 'zod'
import { defineKind } from '../kind.ts'

export const readable = defineKind({
  kind: 'readable',
  indicator: '0601',
  columns: [0, 0],
  params: z.object({}),
  zh: '数据文件可以读取，记录数与登记一致',
  en: 'data files can be read and hold the registered number of records',
  repair: '数据文件缺失、损坏或记录数与登记不一致；请重新归集本版本',
  judge: ({ world }) => ({
    shape: 'aggregate',
    checked: '1',
    bad: world.version.rowsGood === null ? '0' : `CASE WHEN count(*) <> ${world.version.rowsGood} THEN 1 ELSE 0 END`,
    note: `'读出 ' || CAST(count(*) AS VARCHAR) || ' 条'`,
  }),
})
