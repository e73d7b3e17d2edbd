import surnames from '../data/compound-surnames.json' with { type: 'json' }

/** A piece of the masked text: group n kept, group n as stars (`·` stays), or fixed text. */
export type Piece = { keep: number } | { stars: number } | { text: string }

/** When the whole value matches, the pieces are the answer. */
export interface MaskCase {
  match: string
  pieces: Piece[]
}

const keep = (group: number): Piece => ({ keep: group })
const stars = (group: number): Piece => ({ stars: group })
const text = (value: string): Piece => ({ text: value })

const ANY = '[\\s\\S]'
/** What no name of a province, city or district contains; with it a house number can never be kept. */
const PLACE = '[^0-9０-９a-zA-Z*号弄巷室幢栋楼，,\\s]'
const DISTRICT = `${PLACE}{0,3}?[^0-9０-９a-zA-Z*号弄巷室幢栋楼，,\\s路街小社园校院厂住]`

export const MASK_NAMES = [
  'none',
  'full',
  'name',
  'id_number',
  'mobile',
  'phone',
  'email',
  'address',
  'bank_card',
  'plate',
  'birth_date',
  'hash',
  'head_tail',
  'passport',
  'amount',
] as const

export type MaskName = (typeof MASK_NAMES)[number]

/** Masks that are a list of shapes. A value of no listed shape is masked whole: an unknown form must not slip through. */
export const MASK_FORMS: Readonly<Partial<Record<MaskName, MaskCase[]>>> = {
  name: [
    { match: `(${surnames.join('|')})(${ANY}{1,28})`, pieces: [keep(1), stars(2)] },
    { match: `(${ANY})(${ANY}{1,29})`, pieces: [keep(1), stars(2)] },
    { match: `(${ANY})`, pieces: [stars(1)] },
  ],
  id_number: [
    { match: '([0-9]{6})([0-9*]{8})([0-9]{3}[0-9Xx])', pieces: [keep(1), stars(2), keep(3)] },
    { match: '([0-9]{6})([0-9*]{6})([0-9]{3})', pieces: [keep(1), stars(2), keep(3)] },
  ],
  mobile: [{ match: '((?:\\+?86|0086)?[- ]?1[0-9]{2})([0-9*]{4})([0-9]{4})', pieces: [keep(1), stars(2), keep(3)] }],
  phone: [
    { match: '((?:\\+?86|0086)?[- ]?1[0-9]{2})([0-9*]{4})([0-9]{4})', pieces: [keep(1), stars(2), keep(3)] },
    { match: '(0[0-9]{2,3}-)([0-9*]{3,4})([0-9]{4})', pieces: [keep(1), stars(2), keep(3)] },
    { match: '(0[0-9]{2})([0-9*]{4,5})([0-9]{4})', pieces: [keep(1), stars(2), keep(3)] },
    { match: '([0-9*]{3,4})([0-9]{4})', pieces: [stars(1), keep(2)] },
  ],
  email: [
    { match: '([^@*])[^@]+(@[^@]+)', pieces: [keep(1), text('****'), keep(2)] },
    { match: '[^@]+(@[^@]+)', pieces: [text('****'), keep(1)] },
  ],
  address: [
    {
      match: `((?:${PLACE}{2,8}?(?:省|自治区|特别行政区))?(?:${PLACE}{1,12}?(?:自治州|地区|盟|市))?(?:${DISTRICT}(?:区|县|旗|市)|${PLACE}{2,14}?自治[县旗]))${ANY}*`,
      pieces: [keep(1), text('****')],
    },
    {
      match: `(${PLACE}{2,8}?(?:省|自治区|特别行政区)(?:${PLACE}{1,12}?(?:自治州|地区|盟|市))?)${ANY}*`,
      pieces: [keep(1), text('****')],
    },
    { match: `(${PLACE}{1,12}?(?:自治州|地区|盟|市))${ANY}*`, pieces: [keep(1), text('****')] },
  ],
  bank_card: [{ match: '([0-9]{4})([0-9* -]{5,15})([0-9]{4})', pieces: [keep(1), stars(2), keep(3)] }],
  plate: [
    {
      match: '([^0-9A-Za-z*·][A-Z])([·•]?[0-9A-Z*]{4,5})([0-9A-Z挂学警港澳领使])',
      pieces: [keep(1), stars(2), keep(3)],
    },
  ],
  birth_date: [
    {
      match: '([0-9]{4})([-/.])[0-9*]{1,2}[-/.][0-9*]{1,2}(?:[ T][0-9:.+Z*]{1,20})?',
      pieces: [keep(1), keep(2), text('**'), keep(2), text('**')],
    },
    { match: '([0-9]{4})[0-9*]{4}', pieces: [keep(1), text('****')] },
    { match: '([0-9]{4})年[0-9*]{1,2}月[0-9*]{1,2}日?', pieces: [keep(1), text('年**月**日')] },
  ],
  head_tail: [
    { match: `(${ANY}{2})${ANY}{4,}(${ANY}{2})`, pieces: [keep(1), text('****'), keep(2)] },
    { match: `(${ANY})${ANY}{2,5}(${ANY})`, pieces: [keep(1), text('****'), keep(2)] },
  ],
  passport: [{ match: '([A-Za-z0-9]{2})([A-Za-z0-9*]{3,7})([A-Za-z0-9]{2})', pieces: [keep(1), stars(2), keep(3)] }],
}

/** What a value that is masked whole becomes; tells neither length nor kind. */
export const WHOLE = '********'
