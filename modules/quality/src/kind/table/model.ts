import { z } from 'zod'
import type { Column } from '../column.ts'
import { defineKind } from '../kind.ts'

const Type = z.enum(['text', 'integer', 'decimal', 'boolean', 'date', 'datetime'])

export const schemaMatch = defineKind({
  kind: 'schema_match',
  indicator: '0102',
  columns: [0, 0],
  params: z.object({
    columns: z
      .array(z.object({ name: z.string().max(200), type: Type.optional() }))
      .max(2000)
      .default([])
      .describe('应有的列；不填则按目录的数据项'),
    extra: z.boolean().default(true).describe('允许多出的列'),
  }),
  zh: '列与登记的结构一致',
  en: 'columns match the registered structure',
  repair: '资源的列与登记的数据项不一致（缺列、多列或类型不同）；请修改目录数据项或按登记的结构重新报送',
  judge: ({ params, world }) => {
    const wanted: { name: string; type?: Column['type'] | undefined }[] =
      params.columns.length > 0 ? params.columns : (world.promised ?? [])
    const own = new Map(world.columns.map((c) => [c.name, c]))
    const wrong = wanted
      .filter((w) => !own.has(w.name) || (w.type !== undefined && own.get(w.name)?.type !== w.type))
      .map((w) => w.name)
    const names = new Set(wanted.map((w) => w.name))
    const extra =
      params.extra || wanted.length === 0 ? [] : world.columns.filter((c) => !names.has(c.name)).map((c) => c.name)
    return {
      shape: 'fact',
      checked: wanted.length + extra.length,
      bad: wrong.length + extra.length,
      note: [
        wrong.length > 0 ? `缺少或类型不符：${wrong.join('、')}` : '',
        extra.length > 0 ? `多出：${extra.join('、')}` : '',
      ]
        .filter(Boolean)
        .join('；'),
    }
  },
})

export const metadataComplete = defineKind({
  kind: 'metadata_complete',
  indicator: '0103',
  columns: [0, 0],
  params: z.object({ key: z.boolean().default(true).describe('应当登记主键') }),
  zh: '每列有中文名，登记了主键',
  en: 'every column has a title, and a key is registered',
  repair: '元数据不完整；请为每列补中文名称，并登记主键',
  judge: ({ params, world }) => {
    const untitled = world.columns.filter((c) => c.title.trim() === '').map((c) => c.name)
    const keyless = params.key && !world.columns.some((c) => c.key)
    return {
      shape: 'fact',
      checked: world.columns.length + (params.key ? 1 : 0),
      bad: untitled.length + (keyless ? 1 : 0),
      note: [untitled.length > 0 ? `没有中文名：${untitled.join('、')}` : '', keyless ? '没有登记主键' : '']
        .filter(Boolean)
        .join('；'),
    }
  },
})
