import { createField, listFields } from '@shuyuan/catalogue'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

/** What the data bureau of the city asks of every entry beyond the national metadata. */
const FIELDS = [
  {
    key: 'inventory_batch',
    label: '普查批次',
    type: 'choice',
    options: ['2024 年普查', '2025 年普查', '2026 年增补'],
  },
  { key: 'history_since', label: '历史数据起始日期', type: 'date', options: [] },
  { key: 'maintainer', label: '运维责任单位', type: 'org', options: [] },
] as const

export const fields: SeedStep = {
  name: '扩展字段',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const known = new Set((await listFields(deps.db, { retired: true })).map(({ key }) => key))
    const bureau = holderOf(context, 'bureau')
    for (const [i, field] of FIELDS.entries()) {
      if (known.has(field.key)) continue
      await createField(deps, bureau, {
        ...field,
        options: [...field.options],
        required: false, // drafts that come from files or other catalogues do not know it
        codeList: null,
        classes: [],
        themes: [],
        hint: '',
        filterable: true,
        seq: (i + 1) * 10,
      })
    }
    progress(`扩展字段 ${FIELDS.length} 个`)
  },
}
