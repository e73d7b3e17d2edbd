import { codeTable, idCheckDigit } from '@shuyuan/gb'
import words from './words.json' with { type: 'json' }

export type Lot = () => number

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const VIN = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'

const pick = <T>(lot: Lot, from: ArrayLike<T>): T => from[Math.floor(lot() * from.length)] as T
const int = (lot: Lot, from: number, to: number) => from + Math.floor(lot() * (to - from + 1))
const digits = (lot: Lot, count: number) => Array.from({ length: count }, () => int(lot, 0, 9)).join('')
const two = (value: number) => String(value).padStart(2, '0')

/** One value of a kind as one half of the set writes it. Identifiers have right check digits and belong to nobody. */
export function drawValue(kind: string, lot: Lot, heldOut: boolean): string {
  const [head = '', tail = ''] = kind.split(':')
  if (head === 'list') return listValue(tail, lot, heldOut)
  if (head === 'code') return `${tail}${digits(lot, heldOut ? 8 : 10)}`
  const draw = draws[head]
  if (!draw) throw new Error(`Cannot draw a value: kind "${kind}" is not known`)
  return draw(lot, heldOut)
}

function listValue(list: string, lot: Lot, heldOut: boolean): string {
  const { code, label } = pick(lot, codeTable(list)?.values ?? [])
  return heldOut ? label : code
}

function day(lot: Lot, heldOut: boolean, from: number, to: number): string {
  const parts = [String(int(lot, from, to)), two(int(lot, 1, 12)), two(int(lot, 1, 28))]
  return heldOut ? parts.join('/') : parts.join(lot() < 0.5 ? '-' : '')
}

function idNumber(lot: Lot): string {
  const first = `${pick(lot, words.divisions)}${int(lot, 1940, 2015)}${two(int(lot, 1, 12))}${two(int(lot, 1, 28))}${digits(lot, 3)}`
  return `${first}${idCheckDigit(first)}`
}

function orgCode(lot: Lot): string {
  const first = `MA${digits(lot, 6)}`
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((all, w, i) => all + w * Number.parseInt(first[i] as string, 36), 0)
  return `${first}${['0', 'X', '9', '8', '7', '6', '5', '4', '3', '2', '1'][sum % 11]}`
}

function uscc(lot: Lot): string {
  const first = `91${pick(lot, words.divisions)}${orgCode(lot)}`
  const sum = [...first].reduce((all, sign, i) => all + USCC.indexOf(sign) * (3 ** i % 31), 0)
  return `${first}${USCC[(31 - (sum % 31)) % 31]}`
}

function card(lot: Lot): string {
  const first = `6222${digits(lot, 14)}`
  const sum = [...first].reverse().reduce((all, sign, i) => {
    const value = Number(sign) * (i % 2 === 0 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}

function vin(lot: Lot): string {
  const worth = (sign: string) =>
    /\d/.test(sign)
      ? Number(sign)
      : (' ABCDEFGH'.indexOf(sign) + 1 || ' JKLMN P R'.indexOf(sign) + 1 || '  STUVWXYZ'.indexOf(sign) + 1) - 1
  const signs = Array.from({ length: 17 }, () => pick(lot, VIN))
  signs[8] = '0'
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const rest = signs.reduce((sum, sign, i) => sum + worth(sign) * (weights[i] as number), 0) % 11
  signs[8] = rest === 10 ? 'X' : String(rest)
  return signs.join('')
}

const name = (lot: Lot) =>
  `${pick(lot, words.surnames)}${pick(lot, words.given)}${lot() < 0.7 ? pick(lot, words.given) : ''}`
const town = (lot: Lot) => `${pick(lot, words.places)}${pick(lot, ['镇', '街道', '乡'])}`
const address = (lot: Lot) => `${pick(lot, words.counties)}${town(lot)}${pick(lot, words.roads)}${int(lot, 1, 300)}号`
const clock = (lot: Lot) => `${two(int(lot, 0, 23))}:${two(int(lot, 0, 59))}:${two(int(lot, 0, 59))}`
const mobile = (lot: Lot) => `1${pick(lot, '3578')}${digits(lot, 9)}`
const landline = (lot: Lot, heldOut: boolean) => `0${int(lot, 310, 999)}${heldOut ? '' : '-'}8${digits(lot, 7)}`

const draws: Record<string, (lot: Lot, heldOut: boolean) => string> = {
  name,
  id: idNumber,
  uscc,
  orgcode: orgCode,
  card,
  vin,
  mobile,
  landline,
  birth: (lot, heldOut) => day(lot, heldOut, 1935, 2020),
  date: (lot, heldOut) => day(lot, heldOut, 2012, 2026),
  datetime: (lot, heldOut) =>
    `${day(lot, heldOut, 2018, 2026).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')} ${clock(lot)}`,
  year: (lot, heldOut) => `${int(lot, 2005, 2026)}${heldOut ? '年' : ''}`,
  age: (lot) => String(int(lot, 0, 99)),
  int: (lot) => String(int(lot, 1, 480)),
  money: (lot, heldOut) => `${int(lot, 10, 90_000)}.${digits(lot, 2)}${heldOut ? '元' : ''}`,
  area: (lot) => `${int(lot, 30, 900)}.${digits(lot, 2)}`,
  temp: (lot) => `${int(lot, -15, 39)}.${digits(lot, 1)}`,
  lon: (lot) => `${int(lot, 98, 122)}.${digits(lot, 6)}`,
  lat: (lot) => `${int(lot, 21, 45)}.${digits(lot, 6)}`,
  postcode: (lot) => `${int(lot, 21, 84)}${digits(lot, 4)}`,
  division: (lot) => pick(lot, words.divisions),
  county: (lot) => pick(lot, words.counties),
  town,
  place: (lot) => pick(lot, words.provinces),
  address,
  job: (lot) => pick(lot, words.jobs),
  disease: (lot) => pick(lot, words.diseases),
  org: (lot) => `${pick(lot, words.places)}${pick(lot, words.trades)}有限公司`,
  dept: (lot) => `${pick(lot, words.matters)}${pick(lot, ['科', '局', '处', '中心'])}`,
  industry: (lot, heldOut) => pick(lot, ['F5111', 'C1310', 'I6510', 'E4710', 'P8311']).slice(heldOut ? 0 : 1),
  text: (lot) => Array.from({ length: int(lot, 3, 8) }, () => pick(lot, words.phrases)).join('、'),
  law: (lot) => `《中华人民共和国${pick(lot, words.laws)}法》第${int(lot, 1, 80)}条`,
  project: (lot) =>
    `${pick(lot, words.places)}${pick(lot, words.trades)}${pick(lot, ['建设工程', '改造项目', '扩建项目'])}`,
  docno: (lot) => `云${pick(lot, ['市监', '环', '城管'])}罚〔${int(lot, 2015, 2026)}〕${int(lot, 1, 900)}号`,
  passport: (lot) => `E${digits(lot, 8)}`,
  email: (lot) =>
    `${pick(lot, ['zhang', 'li', 'office', 'svc'])}${digits(lot, 4)}@${pick(lot, ['example.cn', 'mail.example.com'])}`,
  url: (lot) => `https://www.example${digits(lot, 3)}.cn/${digits(lot, 4)}`,
  ip: (lot) => `10.${int(lot, 0, 255)}.${int(lot, 0, 255)}.${int(lot, 1, 254)}`,
  bank: (lot) => `中国${pick(lot, ['工商', '农业', '建设', '邮政储蓄'])}银行${pick(lot, words.places)}支行`,
  plate: (lot) => `${pick(lot, '苏浙皖鲁豫')}${pick(lot, 'ABCDEL')}${digits(lot, 5)}`,
  yesno: (lot, heldOut) => (heldOut ? pick(lot, ['是', '否']) : pick(lot, ['1', '0'])),
  file: (lot, heldOut) => `${heldOut ? '/upload/' : ''}IMG_${digits(lot, 8)}.jpg`,
  mixedphone: (lot, heldOut) => (lot() < 0.6 ? mobile(lot) : landline(lot, heldOut)),
}
