import { checks } from '@shuyuan/gb'
import { type Recognition, valueShare } from '@shuyuan/standards'
import type { ColumnFacts } from './make-proposal.ts'

interface Trace {
  semantic: string
  what: string
  protect: Pick<Recognition, 'sensitivity' | 'grade' | 'mask'>
}

/** Values that say of themselves whose they are, whatever the column is called; the stricter first. */
const TRACES: Trace[] = [
  {
    semantic: 'id_number',
    what: '公民身份号码',
    protect: { sensitivity: 'sensitive', grade: 4, mask: 'id_number' },
  },
  { semantic: 'mobile', what: '手机号码', protect: { sensitivity: 'personal', grade: 3, mask: 'mobile' } },
  { semantic: 'email', what: '电子邮箱', protect: { sensitivity: 'personal', grade: 3, mask: 'email' } },
  { semantic: 'plate', what: '车牌号码', protect: { sensitivity: 'personal', grade: 3, mask: 'plate' } },
]
const CARD = { sensitivity: 'sensitive', grade: 4, mask: 'bank_card' } as const
const NAME = { sensitivity: 'personal', grade: 2, mask: 'name' } as const
const HALF = 0.5
/** So many different values, nearly all like names, are not there by chance: many goods begin with a surname too. */
const NAMES = 0.85
const DIFFERENT = 10
/** Roles that only people have; behind them a name may stand. */
const ROLE =
  /(?:人|人员|[主户]|员|患者|医[师生]|教师|老师|律师|法官|学生|家长|儿童|监护|经办|承办|XM|NAME)(?:的?姓名|名单)?$/i
/** 王家河, 高桥港: many places begin with a surname. */
const PLACE = /[河湖港浜渠沟塘库洲岛村镇乡街路桥巷苑馆站店厂寺庙]$/
const NO_PERSON = /法人$|机构|单位|部门|公司|企业|品种|名称/

/** Values as they were before a system disguised them for a spreadsheet (`'3211…`, `="3211…"`, a tab behind). */
export const undisguised = (value: string): string => value.trim().replace(/^'|^="([\s\S]*)"$/, '$1')

/** What a column's values betray of people although nothing else does; null when nothing. Pure. */
export function personalTrace(title: string, facts: ColumnFacts, seen: Recognition): Recognition | null {
  const samples = facts.samples.map(undisguised).filter(Boolean)
  if (samples.length === 0) return null
  const found = TRACES.find(({ semantic }) => valueShare(samples, semantic) >= HALF)
  if (found) return marked(seen, found.protect, `取值是${found.what}`, found.semantic)
  if (cardShare(samples) >= HALF) return marked(seen, CARD, '取值是银行卡号', 'bank_card')
  const written = samples.find(holdsIdNumber)
  if (written !== undefined)
    return marked(seen, { sensitivity: 'sensitive', grade: 4, mask: 'full' }, '部分取值里写有公民身份号码')
  if (samples.some(holdsMobile))
    return marked(seen, { sensitivity: 'personal', grade: 3, mask: 'full' }, '部分取值里写有手机号码')
  const names = valueShare(
    samples.flatMap((value) => value.split(/[、,，;；/\s]+/)),
    'person_name',
  )
  if (NO_PERSON.test(title)) return null
  const unclear = seen.semantic === 'unknown' || seen.confidence < 0.6
  if (ROLE.test(title) && names >= HALF && unclear)
    return marked(seen, NAME, '列名是人的身份，取值像姓名', 'person_name')
  const places = samples.filter((value) => PLACE.test(value)).length / samples.length
  if (unclear && names - places >= NAMES && facts.distinct >= DIFFERENT)
    return marked(seen, NAME, '取值像姓名', 'person_name')
  return null
}

function marked(seen: Recognition, protect: Trace['protect'], why: string, semantic?: string): Recognition {
  const unknown = seen.semantic === 'unknown'
  return {
    ...seen,
    ...protect,
    semantic: unknown && semantic ? semantic : seen.semantic,
    confidence: unknown ? 0.6 : Math.min(seen.confidence, 0.6),
    reason: unknown ? `${why}，先按个人信息保护，请确认` : `${seen.reason}；${why}，先按个人信息保护，请确认`,
  }
}

/** One number in ten passes the check digit by chance; the domestic range does not. */
const cardShare = (samples: readonly string[]): number =>
  samples.filter((value) => /^62\d{14,17}$/.test(value) && checks.bank_card(value).valid).length / samples.length

function holdsIdNumber(value: string): boolean {
  const found = value.match(
    /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx](?![\dA-Za-z])/g,
  )
  return found?.some((one) => checks.id_number(one).valid) ?? false
}

/** Among other text only: a column of numbers may hold eleven digits by chance. */
const holdsMobile = (value: string): boolean =>
  /[^\d\s]/.test(value) && /(?<![\d.])1[3-9]\d{9}(?![\d.])/.test(value) && !/^[A-Za-z]+[-_]?\d+$/.test(value)
