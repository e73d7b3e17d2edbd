import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  RDF_SYNTAX: {
    kind: 'invalid',
    zh: '不能读取 RDF：第 {line} 行附近不符合 {format} 语法（{reason}）',
    en: 'Cannot read RDF: not {format} near line {line} ({reason})',
  },
  RDF_ENTITIES: {
    kind: 'invalid',
    zh: '不能读取 RDF/XML：文件声明了实体（DOCTYPE 内部子集），为防止实体展开攻击不予接受，请去掉后再提供',
    en: 'Cannot read RDF/XML: entity declarations are not accepted',
  },
  RDF_REMOTE_CONTEXT: {
    kind: 'invalid',
    zh: '不能读取 JSON-LD：@context“{context}”是外部地址，平台不会去取，请把上下文写在文件内',
    en: 'Cannot read JSON-LD: remote @context "{context}" is never fetched, put it into the document',
  },
  RDF_TOO_DEEP: {
    kind: 'invalid',
    zh: '不能读取 RDF：嵌套超过 {most} 层',
    en: 'Cannot read RDF: nested deeper than {most}',
  },
  RDF_TOO_LARGE: {
    kind: 'too_large',
    zh: '不能读取 RDF：超过上限（{what}，{most}）',
    en: 'Cannot read RDF: above the limit ({what}, {most})',
  },
  RDF_ENCODING: {
    kind: 'invalid',
    zh: '不能读取 RDF：内容不是有效的 {charset} 文本，请转换编码后再提供',
    en: 'Cannot read RDF: not valid {charset} text',
  },
  RDF_MEDIA_TYPE: {
    kind: 'invalid',
    zh: '不能读取 RDF：类型“{mediaType}”不是 Turtle、RDF/XML 或 JSON-LD',
    en: 'Cannot read RDF: "{mediaType}" is neither Turtle, RDF/XML nor JSON-LD',
  },
})
