import type { RegisterColumn } from '../register/register-column.ts'

/** The 定数据 list as bureaus keep it. */
export const EXPECTED_COLUMNS: RegisterColumn[] = [
  { title: '职责编号', field: 'code' },
  { title: '数据名称', field: 'name' },
  { title: '类别', field: 'kind', codes: 'expectedKind' },
  { title: '数据元', field: 'element' },
  { title: '说明', field: 'note' },
]
