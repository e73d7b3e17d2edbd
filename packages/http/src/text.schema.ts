import { z } from 'zod'

/** Written with ranges and not with `\p{…}`, so that every reader of the API document understands them: control, half pairs, changes of direction. */
const BARRED = String.raw`\u0000-\u001f\u007f-\u009f\ud800-\udfff\u2028-\u202e\u2066-\u2069`
const SIGN = String.raw`[^\s${BARRED}]+`
const GAP = String.raw`[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]+`
/** White space around it is taken off, so it may be there; each sign can be read in one way only, so hostile text costs no more than its length. */
const LINE = new RegExp(String.raw`^\s*${SIGN}(?:${GAP}${SIGN})*\s*$`, 'u')
const PROSE = new RegExp(String.raw`^[^\u0000\ud800-\udfff]*$`, 'u')

/** One line of text as people type it: 1 to `max` characters before it is trimmed, as the API document says; NFC, no control or direction-changing characters. */
export function line(max: number) {
  return z
    .string()
    .max(max, { error: `不能超过 ${max} 个字符`, abort: true })
    .trim()
    .min(1, { error: '不能为空', abort: true })
    .regex(LINE, '不能含有换行、控制字符或方向控制字符')
    .normalize()
}

/** Text of several lines, maybe empty: up to `max` characters before it is trimmed, nothing that the database cannot hold (NUL, half a surrogate pair). */
export function prose(max: number) {
  return z.string().max(max, `不能超过 ${max} 个字符`).trim().regex(PROSE, '含有不能保存的字符')
}
