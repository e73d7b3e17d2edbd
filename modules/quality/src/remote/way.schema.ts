import { z } from 'zod'

export const WaySchema = z
  .enum(['source', 'through', 'known', 'none'])
  .describe('数据留在部门时怎样检查：source 在源库计数，through 随读随检，known 按登记信息判断，none 不适用')
