import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  LINEAGE_NODE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到血缘节点“{node}”：还没有任何运行记录到它',
    en: 'No lineage node "{node}": no run has named it yet',
  },
  LINEAGE_RUN_NOT_FOUND: { kind: 'not_found', zh: '没有找到运行记录“{run}”', en: 'No run "{run}"' },
  LINEAGE_NODE_FOREIGN: {
    kind: 'invalid',
    zh: '不能接收血缘事件：本平台没有节点“{node}”，命名空间 shuyuan 只能引用已有节点，外部数据请使用自己的命名空间',
    en: 'Cannot take the event: namespace shuyuan has no node "{node}"; data of other systems needs a namespace of its own',
  },
  LINEAGE_EVENT_COLUMN: {
    kind: 'invalid',
    zh: '不能接收血缘事件：字段“{column}”的来源“{node}”不在事件的输入中',
    en: 'Cannot take the event: column "{column}" comes from "{node}", which is no input',
  },
})
