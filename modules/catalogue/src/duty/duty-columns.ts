import type { RegisterColumn } from '../register/register-column.ts'

/** The duty list as bureaus keep it. */
export const DUTY_COLUMNS: RegisterColumn[] = [
  { title: '职责编号', field: 'code' },
  { title: '职责名称', field: 'name' },
  { title: '职责类型', field: 'kind', codes: 'dutyKind' },
  { title: '科室', field: 'department' },
  { title: '依据', field: 'basis' },
]
