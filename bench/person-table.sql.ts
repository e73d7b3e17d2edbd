import { text } from '@shuyuan/engine'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const GIVEN =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉建华国玉梅红玲春生志海波宁贵福龙元全胜学祥才发武新利清飞彬富顺信子中子昌成康星光天达安岩茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘'
const STREETS = [
  '镇海路',
  '中山东路',
  '解放北路',
  '学府路',
  '长江大道',
  '丹凤街',
  '梦溪路',
  '花山湾西路',
  '谷阳大道',
  '檀山路',
  '运河路',
  '官塘桥路',
]
const ESTATES = [
  '云溪花园',
  '江南世家',
  '翡翠华庭',
  '东方名苑',
  '阳光新村',
  '桃花坞小区',
  '恒大绿洲',
  '金山水城',
  '万科魅力之城',
  '香江花城',
]
const DIVISIONS = ['321102', '321111', '321112', '321181', '321182', '321183', '321171', '321101']
const ISSUERS = [
  ...DIVISIONS,
  ...DIVISIONS,
  '320102',
  '320106',
  '320114',
  '321002',
  '320583',
  '340103',
  '340222',
  '341126',
  '370102',
  '410105',
  '413026',
  '420106',
  '430111',
  '330106',
  '350203',
  '360111',
  '510107',
  '511621',
  '612401',
  '230103',
  '210102',
  '110105',
]
const DOMAINS = ['qq.com', '163.com', '126.com', 'sina.com.cn', 'gmail.com', 'outlook.com']
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * A person table of 15 columns as a query: identity numbers with right check characters, names, codes, addresses, amounts, contacts.
 * Little repeats, and each of a dozen kinds of error hits one row in a thousand. The same rows at every run.
 */
export function personTableSql(rows: number): string {
  const draw = (salt: string, n: number | string) => `CAST((hash(i, ${text(salt)}) >> 24) % ${n} AS BIGINT)`
  const pick = (list: string[], salt: string) => `[${list.map(text).join(', ')}][1 + ${draw(salt, list.length)}]`
  const char = (chars: string, salt: string) => `substr(${text(chars)}, 1 + ${draw(salt, chars.length)}, 1)`
  const fault = (n: number) => `fault = ${n}`
  const base = `SELECT i, ${draw('fault', 1000)} AS fault, DATE '1930-01-01' + CAST(${draw('birth', 34000)} AS INTEGER) AS born, ${draw('serial', 1000)} AS serial,
    DATE '2023-01-01' + CAST(${draw('accepted', 1100)} AS INTEGER) AS accepted, CAST(${draw('amount', 90_000_000)} / 100 AS DECIMAL(18, 2)) AS amount,
    ${pick(['办结', '办结', '办结', '受理', '审查', '退回'], 'state')} AS state FROM range(${rows}) t(i)`
  const first17 = `SELECT *, ${pick(ISSUERS, 'issuer')} || strftime(born, '%Y%m%d') || printf('%03d', serial) AS p FROM (${base})`
  const sum = WEIGHTS.map((w, k) => `CAST(substr(p, ${k + 1}, 1) AS BIGINT) * ${w}`).join(' + ')
  const check = `substr('10X98765432', 1 + (${sum} + CASE WHEN ${fault(0)} THEN 1 ELSE 0 END) % 11, 1)`
  return `SELECT printf('R%08d', i) AS id,
    CASE WHEN ${fault(1)} THEN NULL WHEN ${fault(2)} THEN '３' || substr(p, 2) || ${check} ELSE p || ${check} END AS id_number,
    CASE WHEN ${fault(3)} THEN ' ' ELSE '' END || ${char(SURNAMES, 'surname')} || ${char(GIVEN, 'given')} || CASE WHEN ${draw('short', 5)} > 0 THEN ${char(GIVEN, 'second')} ELSE '' END AS name,
    CASE WHEN ${fault(4)} THEN '3' WHEN serial % 2 = 1 THEN '1' ELSE '2' END AS sex,
    CASE WHEN ${fault(5)} THEN born + 1 ELSE born END AS birth,
    '1' || ${pick(['30', '31', '35', '36', '38', '39', '50', '51', '58', '77', '80', '86', '89', '99'], 'carrier')} || printf('%08d', ${draw('mobile', 'CASE WHEN fault = 6 THEN 9 ELSE 100000000 END')}) || CASE WHEN ${fault(6)} THEN '0' ELSE '' END AS mobile,
    CASE WHEN ${draw('email', 10)} < 3 THEN NULL WHEN ${fault(7)} THEN 'nobody.qq.com' ELSE printf('%c%c%c%d', CAST(97 + ${draw('l1', 26)} AS INTEGER), CAST(97 + ${draw('l2', 26)} AS INTEGER), CAST(97 + ${draw('l3', 26)} AS INTEGER), ${draw('mail', 1_000_000)}) || '@' || ${pick(DOMAINS, 'domain')} END AS email,
    ${pick(DIVISIONS, 'division')} AS division,
    CASE WHEN ${fault(8)} THEN '汉族' WHEN ${draw('han', 20)} > 0 THEN '01' ELSE printf('%02d', 1 + ${draw('ethnic', 56)}) END AS ethnic,
    '江苏省云溪市' || ${pick(STREETS, 'street')} || (1 + ${draw('house', 900)}) || '号' || ${pick(ESTATES, 'estate')} || (1 + ${draw('block', 60)}) || '幢' || (1 + ${draw('unit', 4)}) || '单元' || (101 + ${draw('floor', 30)} * 100) || '室' || CASE WHEN ${fault(9)} THEN '锟斤拷' ELSE '' END AS address,
    amount, CASE WHEN ${fault(10)} THEN amount + 1 ELSE CAST(amount * ${draw('rate', 20)} / 100 AS DECIMAL(18, 2)) END AS tax,
    accepted, CASE WHEN state <> '办结' THEN NULL WHEN ${fault(11)} THEN accepted - 3 ELSE accepted + CAST(${draw('days', 40)} AS INTEGER) END AS finished,
    state, i + 1 AS _row FROM (${first17})`
}

/** Writes the person table as the one Parquet file of a folder. */
export function personFileSql(rows: number, folder: string): string {
  return `COPY (${personTableSql(rows)}) TO ${text(`${folder}/part-0.parquet`)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`
}
