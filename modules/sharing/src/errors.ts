import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  SHARING_RECALL_NOT_FOUND: { kind: 'not_found', zh: '没有找到召回“{recall}”', en: 'No recall "{recall}"' },
  SHARING_RECALL_NO_SERVICE: {
    kind: 'conflict',
    zh: '不能发起召回：数据集“{dataset}”没有共享服务，没有调用可追溯',
    en: 'Cannot recall: dataset "{dataset}" has no service',
  },
  SHARING_RECALL_VERSIONS: {
    kind: 'invalid',
    zh: '不能发起召回：版本“{version}”之前须有同一数据集已发布的版本可供比对',
    en: 'Cannot recall: version "{version}" and an earlier one of the same dataset must be published',
  },
  SHARING_RECALL_OPEN: {
    kind: 'conflict',
    zh: '不能发起召回：同一更正已有召回“{recall}”，请先发出或放弃',
    en: 'Cannot recall: "{recall}" traces the same correction and is not decided',
  },
  SHARING_RECALL_MANY: {
    kind: 'conflict',
    zh: '不能追溯：两个版本之间有超过 {limit} 条记录不同，属于整体更新，请只选被更正的字段',
    en: 'Cannot trace: more than {limit} records differ, name the corrected columns',
  },
  SHARING_RECALL_SETTLED: {
    kind: 'conflict',
    zh: '不能反馈：召回“{recall}”本单位已反馈',
    en: 'Cannot answer: your department has settled recall "{recall}"',
  },
  SHARING_DATASET_NOT_FOUND: { kind: 'not_found', zh: '没有数据集“{dataset}”', en: 'No dataset "{dataset}"' },
  SHARING_SERVICE_NOT_FOUND: { kind: 'not_found', zh: '没有共享服务“{service}”', en: 'No sharing service "{service}"' },
  SHARING_SERVICE_EXISTS: {
    kind: 'conflict',
    zh: '不能发布共享服务：数据集“{dataset}”已有服务“{service}”',
    en: 'Cannot publish: dataset "{dataset}" already has service "{service}"',
  },
  SHARING_ENTRY_NOT_PUBLISHED: {
    kind: 'conflict',
    zh: '不能发布共享服务：目录“{name}”尚未审核发布',
    en: 'Cannot publish a service: entry "{name}" is not published',
  },
  SHARING_ENTRY_REFUSED: {
    kind: 'conflict',
    zh: '不能发布共享服务：目录“{name}”的共享属性为不予共享',
    en: 'Cannot publish a service: entry "{name}" may not be shared',
  },
  SHARING_NO_VERSION: {
    kind: 'conflict',
    zh: '不能发布共享服务：数据集“{dataset}”还没有可用版本',
    en: 'Cannot publish a service: dataset "{dataset}" has no version',
  },
  SHARING_KEY_UNKNOWN: {
    kind: 'invalid',
    zh: '查询键“{column}”不是该数据集的数据项',
    en: 'Key "{column}" is not a column of the dataset',
  },
  SHARING_FIELD_UNKNOWN: {
    kind: 'invalid',
    zh: '数据项“{field}”不在该服务可提供的范围内',
    en: 'Field "{field}" is not offered by the service',
  },
  SHARING_PERIOD: {
    kind: 'invalid',
    zh: '使用时限不正确：截止日“{to}”应晚于开始日且不早于今天',
    en: 'Invalid period: end "{to}" must be after the start and not in the past',
  },
  SHARING_CLIENT_NOT_OWN: {
    kind: 'invalid',
    zh: '应用“{client}”不存在或不属于本部门',
    en: 'Client "{client}" does not exist or is not of your organisation',
  },
  SHARING_APPLICATION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有共享申请“{application}”',
    en: 'No application "{application}"',
  },
  SHARING_APPLICATION_CHANGED: {
    kind: 'conflict',
    zh: '申请已被他人修改，请刷新后再提交',
    en: 'The application was changed by someone else, reload it',
  },
  SHARING_GRANT_NOT_FOUND: { kind: 'not_found', zh: '没有授权“{grant}”', en: 'No grant "{grant}"' },
  SHARING_MODE_UNKNOWN: {
    kind: 'invalid',
    zh: '不能申请“{mode}”方式：该服务不提供这种调用方式',
    en: 'Cannot apply for mode "{mode}": the service does not offer it',
  },
  SHARING_FIELD_TWICE: {
    kind: 'invalid',
    zh: '不能提交申请：数据项“{field}”填写了两次',
    en: 'Cannot submit: field "{field}" is named twice',
  },
  SHARING_SUPPLEMENT_TWICE: {
    kind: 'conflict',
    zh: '不能再次要求补正：补正只能一次性告知（条例第二十一条），请作出同意或不同意的答复',
    en: 'Cannot ask for supplements again: it may be done once, agree or refuse',
  },
  SHARING_SUPPLEMENT_EMPTY: {
    kind: 'invalid',
    zh: '不能退回补正：请逐项写明需要补正的全部内容（条例第二十一条）',
    en: 'Cannot return: name every item that must be supplemented',
  },
  SHARING_REFUSAL_CODE: {
    kind: 'invalid',
    zh: '不能答复不同意：理由代码“{code}”应为 {codes} 之一',
    en: 'Cannot refuse: reason code "{code}" must be one of {codes}',
  },
  SHARING_REFUSAL_MATERIAL: {
    kind: 'invalid',
    zh: '不能以材料不全为由拒绝（条例第二十一条）：请退回并一次性告知需要补正的内容',
    en: 'Cannot refuse for missing material: return it and name all missing items once',
  },
  SHARING_STOP_AGREEMENT: {
    kind: 'invalid',
    zh: '不能停止服务“{service}”：还有 {count} 项有效授权，请写明与需求部门协商及主管部门备案情况（条例第二十七条）',
    en: 'Cannot stop service "{service}": {count} grants are in force, state the agreement and its filing',
  },
  SHARING_RECTIFY_BY: {
    kind: 'invalid',
    zh: '不能暂停授权：请给出不早于今天的整改期限（条例第二十七条）',
    en: 'Cannot suspend: give a date for rectification, today or later',
  },
  SHARING_CALL_INVALID: {
    kind: 'invalid',
    zh: '请求内容不符合要求：{summary}',
    en: 'Cannot accept the call: {summary}',
  },
  SHARING_CALL_FLOOD: {
    kind: 'too_many',
    zh: '来自该地址的无效签名请求过多，请一分钟后再试',
    en: 'Too many unproven requests from this address, try again in a minute',
  },
  SHARING_SIGNATURE_MISSING: {
    kind: 'unauthenticated',
    zh: '缺少签名请求头“{header}”',
    en: 'Signature header "{header}" is missing',
  },
  SHARING_SIGNATURE_WRONG: {
    kind: 'unauthenticated',
    zh: '签名不正确：请检查 AppKey、密钥、时间与请求体',
    en: 'Wrong signature: check AppKey, secret, time and body',
  },
  SHARING_SIGNATURE_EXPIRED: {
    kind: 'unauthenticated',
    zh: '请求时间与平台时间相差超过 {seconds} 秒',
    en: 'Request time differs from ours by more than {seconds} s',
  },
  SHARING_SIGNATURE_SERVICE: {
    kind: 'unauthenticated',
    zh: '不能接受签名：请求头“{header}”应与调用地址中的服务编号相同',
    en: 'Cannot accept the signature: header "{header}" must name the service of the address',
  },
  SHARING_REPLAYED: {
    kind: 'unauthenticated',
    zh: '请求被重复提交，已拒绝：每次请求须使用新的随机串（国家平台的签名方式为新的毫秒时间）',
    en: 'Replay refused: use a new nonce (in the national habit a new millisecond) for every request',
  },
  SHARING_NO_GRANT: {
    kind: 'forbidden',
    zh: '没有针对该服务与用途的有效授权',
    en: 'No valid grant for this service and purpose',
  },
  SHARING_GRANT_SUSPENDED: { kind: 'forbidden', zh: '授权已暂停', en: 'The grant is suspended' },
  SHARING_GRANT_TERMINATED: { kind: 'forbidden', zh: '授权已终止', en: 'The grant was terminated' },
  SHARING_GRANT_PERIOD: {
    kind: 'forbidden',
    zh: '不在授权使用时限 {from} 至 {to} 之内',
    en: 'Outside the granted period {from} to {to}',
  },
  SHARING_GRANT_MODE: { kind: 'forbidden', zh: '授权不包括“{mode}”方式', en: 'The grant does not include "{mode}"' },
  SHARING_GRANT_FIELD: {
    kind: 'forbidden',
    zh: '授权不包括数据项“{field}”',
    en: 'The grant does not include field "{field}"',
  },
  SHARING_GRANT_ADDRESS: {
    kind: 'forbidden',
    zh: '来源地址不在授权名单内',
    en: 'The source address is not on the grant list',
  },
  SHARING_QUOTA: {
    kind: 'too_many',
    zh: '今日调用次数已达授权上限 {limit} 次',
    en: 'Daily quota of {limit} calls is used up',
  },
  SHARING_SERVICE_DOWN: {
    kind: 'unavailable',
    zh: '服务“{service}”暂不可用：{reason}',
    en: 'Service "{service}" is not available: {reason}',
  },
  SHARING_SOURCE_AWAY: {
    kind: 'unavailable',
    zh: '服务“{service}”暂不可用：数据在提供部门的数据库，{reason}；请在 {retryAfter} 秒后重试',
    en: 'Service "{service}" is not available: the database of the department does not answer now, try again in {retryAfter} s',
  },
  SHARING_KEY_MISSING: { kind: 'invalid', zh: '请求缺少查询键“{column}”', en: 'Request lacks key "{column}"' },
})
