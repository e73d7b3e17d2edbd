import type { Recognition } from '@shuyuan/standards'

export interface SeenColumn {
  title: string
  seen: Recognition
}

/** One of these among the columns: the rows are about people. */
const ABOUT_PEOPLE = new Set([
  'person_name',
  'id_number',
  'document_no',
  'birth_date',
  'student_no',
  'medical_record_no',
  'social_security_no',
  'household_no',
])
/** Who acts in his office is not whom the row is about. */
const OFFICE =
  /负责人|责任人|联系人|经办|承办|法定代表|法人|执法|检查|抽样|养护|管护|巡[查护]|监[督管]|河长|审[核批]|填[表报]|公证员|处理人|录入|操作|主任|局长|校长/
const OF_ORGS = new Set(['org_name', 'uscc', 'org_code'])
const OF_PLACE = /机构|单位|经营|注册|企业|公司|学校|站点|门店|地点|场所|项目/
const SENSITIVE: [RegExp, string][] = [
  [
    /视力|听力|血[压型糖脂]|主诉|诊断|疾?病[史种情因历]|疾病|症状|残疾|失能|核酸|检[测验]结果|体检|过敏|孕|产检|心理|健康|用药|手术|住院|接种|医保(?:卡|账|编)|传染|感染|死因|伤情/,
    '健康',
  ],
  [/指纹|人脸|虹膜|声纹|掌纹|基因|DNA|生物特征/i, '生物识别'],
  [/困境|贫困|致贫|低保|信访(?:人|内容|诉求)|诉求|犯罪|前科|吸毒|矫正|处分|宗教|信仰|留守|孤儿|失独/, '私密情况'],
  [/存款|贷款|负债|抵押|征信|财产|账户余额/, '金融账户'],
]
const PERSONAL: [RegExp, string, string][] = [
  [/(?:工作|就业|就职|任职|所在)单位$/, '工作单位', 'none'],
  [/^(?:QQ|微信|昵称|网名)/i, '网络身份', 'head_tail'],
  [/(?:发放|领取|补[贴助]|救助|优抚|退休|养老|失业).{0,4}(?:金|金额|费)$|收入/, '个人收入', 'amount'],
  [/户籍|户口|现?居住|住[所址地处]|家庭|籍贯/, '住址', 'address'],
]
const HOME = /来信|通[讯信]|收件|联系/
const MOMENTS = new Set(['date', 'datetime', 'year', 'month'])
const MINORS = /(?:学生|儿童|幼儿|未成年人?|孤儿|婴儿|学籍|新生儿)(?!.{0,3}(?:数|率|比|量))/

/**
 * What a column alone does not say, its neighbours do: in rows about people an address is a home, findings are somebody's health, and of children
 * every item is sensitive (个人信息保护法 art. 28). Rather too much than too little: the clerk takes back with one click. Pure.
 */
export function protectTable(columns: readonly SeenColumn[], fileName: string): Recognition[] {
  const people = columns.some(({ title, seen }) => ABOUT_PEOPLE.has(seen.semantic) && !OFFICE.test(title))
  if (!people) return columns.map(({ seen }) => seen)
  const orgs = columns.some(
    ({ title, seen }) => OF_ORGS.has(seen.semantic) && !PERSONAL.some(([words]) => words.test(title)),
  )
  const children = MINORS.test(fileName) || columns.some(({ title }) => MINORS.test(title))
  return columns.map(({ title, seen }) => {
    const guarded = seen.sensitivity === 'sensitive' ? seen : inRowsOfPeople(title, seen, orgs)
    return children && guarded.sensitivity === 'personal'
      ? raised(guarded, { sensitivity: 'sensitive', grade: Math.max(3, guarded.grade) as 3 | 4 }, '涉及未成年人')
      : guarded
  })
}

function inRowsOfPeople(title: string, seen: Recognition, orgs: boolean): Recognition {
  const about = MOMENTS.has(seen.semantic) ? undefined : SENSITIVE.find(([words]) => words.test(title))
  if (about)
    return raised(
      seen,
      { sensitivity: 'sensitive', grade: 4, mask: seen.mask ?? 'full' },
      `同表是个人，此项涉及${about[1]}`,
    )
  if (seen.sensitivity !== 'none' || OF_PLACE.test(title.replace(/^(?:工作|就业|就职|任职|所在)单位$/, ''))) return seen
  const item = PERSONAL.find(([words]) => words.test(title))
  if (item)
    return raised(
      seen,
      { sensitivity: 'personal', grade: 3, mask: seen.mask ?? item[2] },
      `同表是个人，此项像${item[1]}`,
    )
  const address = seen.semantic === 'address' || seen.semantic === 'org_address'
  if (address && (!orgs || HOME.test(title)))
    return raised(seen, { sensitivity: 'personal', grade: 3, mask: 'address' }, '同表是个人，此项像住址')
  return seen.semantic === 'license_no' && !orgs
    ? raised(seen, { sensitivity: 'personal', grade: 2, mask: 'head_tail' }, '同表是个人，此项像个人的证件')
    : seen
}

function raised(seen: Recognition, to: Partial<Recognition>, why: string): Recognition {
  const unknown = seen.semantic === 'unknown'
  const reason = unknown ? `${why}，请确认` : `${seen.reason}；${why}，请确认`
  return { ...seen, ...to, confidence: unknown ? 0.6 : Math.min(seen.confidence, 0.8), reason }
}
