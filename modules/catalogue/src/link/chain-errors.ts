import type { ErrorSpec } from '@shuyuan/kernel'

/** Errors of duties, systems, expected data, link rules and bureau-defined fields; part of the module's one table. */
export const chainErrors = {
  CATALOGUE_DUTY_TAKEN: {
    kind: 'conflict',
    zh: '不能登记职责“{code}”：本部门已有该编号',
    en: 'Cannot register duty "{code}": the code is taken',
  },
  CATALOGUE_SYSTEM_TAKEN: {
    kind: 'conflict',
    zh: '不能登记系统“{name}”：本部门已有同名系统',
    en: 'Cannot register system "{name}": the name is taken',
  },
  CATALOGUE_FIELD_NOT_FOUND: { kind: 'not_found', zh: '没有找到扩展字段“{field}”', en: 'Cannot find field "{field}"' },
  CATALOGUE_FIELD_TAKEN: {
    kind: 'conflict',
    zh: '不能新增扩展字段“{key}”：该字段名用过，停用的也不再给别的字段',
    en: 'Cannot define field "{key}": the key was used',
  },
  CATALOGUE_FIELD_INVALID: {
    kind: 'invalid',
    zh: '不能保存扩展字段“{label}”：{first}',
    en: 'Cannot save field "{label}": {first}',
  },
  CATALOGUE_LINK_RULE_LAXER: {
    kind: 'invalid',
    zh: '不能放宽链接规则：只可提示或必须，挂接期限不超过 {days} 个工作日（国办函〔2022〕102号）',
    en: 'Cannot loosen the link rule: advise or require, at most {days} working days',
  },
  CATALOGUE_DUTY_NOT_FOUND: { kind: 'not_found', zh: '没有找到职责“{duty}”', en: 'Cannot find duty "{duty}"' },
  CATALOGUE_DUTY_RETIRED: {
    kind: 'conflict',
    zh: '不能更改职责“{name}”：已停用或并入其他职责',
    en: 'Cannot change duty "{name}": it has ended',
  },
  CATALOGUE_DUTY_PARENT: {
    kind: 'invalid',
    zh: '不能保存职责：上级职责“{parent}”应为本部门在用的职责',
    en: 'Cannot save the duty: "{parent}" is no duty in force of the same organisation',
  },
  CATALOGUE_DUTY_CYCLE: {
    kind: 'invalid',
    zh: '不能保存职责“{name}”：“{parent}”就是它自己或在它之下，上下级会形成循环',
    en: 'Cannot save duty "{name}": "{parent}" is itself or lies below it',
  },
  CATALOGUE_DUTY_UNMERGEABLE: {
    kind: 'invalid',
    zh: '不能合并职责“{name}”：“{into}”应为本部门另一项在用的职责',
    en: 'Cannot merge duty "{name}": "{into}" is no other duty in force of the same organisation',
  },
  CATALOGUE_SYSTEM_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到信息系统“{system}”',
    en: 'Cannot find system "{system}"',
  },
  CATALOGUE_SYSTEM_RETIRED: {
    kind: 'conflict',
    zh: '不能更改系统“{name}”：已停用或并入其他系统',
    en: 'Cannot change system "{name}": it has ended',
  },
  CATALOGUE_SYSTEM_UNMERGEABLE: {
    kind: 'invalid',
    zh: '不能合并系统“{name}”：“{into}”应为本部门另一个在用的系统',
    en: 'Cannot merge system "{name}": "{into}" is no other system in force of the same organisation',
  },
  CATALOGUE_EXPECTED_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到应有数据“{expected}”',
    en: 'Cannot find the expected data "{expected}"',
  },
  CATALOGUE_EXPECTED_TAKEN: {
    kind: 'conflict',
    zh: '不能登记应有数据“{name}”：该职责下已有同名同类的一项',
    en: 'Cannot note expected data "{name}": the duty has it already',
  },
  CATALOGUE_EXPECTED_FOREIGN: {
    kind: 'invalid',
    zh: '不能把“{name}”对应到目录“{entry}”：应为本部门未撤销的目录',
    en: 'Cannot match "{name}" with entry "{entry}": it is not an entry in force of the same organisation',
  },
  CATALOGUE_REGISTER_UNREADABLE: {
    kind: 'invalid',
    zh: '不能导入清单：{reason}',
    en: 'Cannot import the register: {reason}',
  },
} satisfies Record<string, ErrorSpec>
