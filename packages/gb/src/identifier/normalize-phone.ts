import { foldText } from './fold.ts'
import { matchForm } from './form.ts'

/** A Chinese phone number in its stored form: mobile as 11 digits, landline as `区号-号码[-分机]`; the tidied text when it is neither. */
export function normalizePhone(text: string): string {
  const mobile = matchForm('mobile', text)
  if (mobile.valid) return mobile.normalized
  const tidy = foldText('upper', text)
    .replace(/^\(?(?:\+86|0086)\)?-?/, '')
    .replace(/[()]/g, '-')
    .replace(/(?:转|EXT\.?|#)/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})(-\d{1,6})?$/.exec(tidy.startsWith('0') ? tidy : `0${tidy}`)
  if (landline && (tidy.startsWith('0') || tidy !== text.trim()))
    return `${landline[1]}-${landline[2]}${landline[3] ?? ''}`
  return tidy
}
