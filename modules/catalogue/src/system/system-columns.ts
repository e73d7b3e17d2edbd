import type { RegisterColumn } from '../register/register-column.ts'

/** The list of information systems as bureaus keep it. */
export const SYSTEM_COLUMNS: RegisterColumn[] = [
  { title: '系统名称', field: 'name' },
  { title: '所在网络', field: 'network', codes: 'network' },
  { title: '等保级别', field: 'protection', number: true },
  { title: '状态', field: 'status', codes: 'systemStatus' },
  { title: '科室', field: 'department' },
  { title: '建设项目', field: 'project' },
  { title: '承建单位', field: 'vendor' },
  { title: '用途', field: 'purpose' },
]
