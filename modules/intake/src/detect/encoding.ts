import { isAscii, isUtf8 } from 'node:buffer'
import type { Encoding } from '../read/layout.ts'
import common from './common-characters.json' with { type: 'json' }

export interface EncodingGuess {
  encoding: Encoding
  /** a byte-order mark says so */
  bom: boolean
  /** 0…1: 1 for a mark or plain ASCII/UTF-8, the share of ordinary characters otherwise */
  confidence: number
}

const COMMON = {
  gb18030: new Set(common.simplified + common.shared),
  big5: new Set(common.traditional + common.shared),
}

/** A sample as text; what it ends inside of is left out. */
export const decodeSample = (sample: Buffer, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(sample, { stream: true })

/** How ordinary a sample reads in an encoding, 0…1 by the measure of the guess. */
export function readingScore(sample: Buffer, encoding: Encoding): number {
  if (encoding === 'gb18030' || encoding === 'big5') return isAscii(sample) ? 1 : chineseScore(sample, encoding)
  if (encoding === 'windows-1252') return isAscii(sample) ? 1 : WESTERN
  if (encoding !== 'utf-8') return guessUtf16(sample) === encoding ? 0.9 : 0
  return isUtf8(wholeCharacters(sample)) ? 1 : utf8Share(sample) / 2
}

/** Every byte is a letter there, so that its reading proves nothing. */
const WESTERN = 0.3

/** Guesses the encoding of a sample: marks, then validity, then which reading gives the more ordinary Chinese. The sample may end inside a character. */
export function guessEncoding(sample: Buffer): EncodingGuess {
  const [a, b, c] = sample
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: true, confidence: 1 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: true, confidence: 1 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: true, confidence: 1 }
  const wide = guessUtf16(sample)
  if (wide) return { encoding: wide, bom: false, confidence: 0.9 }
  if (isAscii(sample) || isUtf8(wholeCharacters(sample))) return { encoding: 'utf-8', bom: false, confidence: 1 }
  const { mostly, others } = utf8Lines(sample)
  if (mostly) return { encoding: 'utf-8', bom: false, confidence: 0.5 }
  const scored = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, bom: false, confidence: chineseScore(others, encoding) }))
    .sort((x, y) => y.confidence - x.confidence)
  const best = scored[0] as EncodingGuess
  if (best.confidence >= 0.35) return best
  // Mostly UTF-8 with a few broken bytes: the broken records become bad rows instead of the whole file being misread.
  if (utf8Share(sample) > 0.7) return { encoding: 'utf-8', bom: false, confidence: 0.5 }
  return best.confidence > 0.2 ? best : { encoding: 'windows-1252', bom: false, confidence: WESTERN }
}

function guessUtf16(sample: Buffer): Encoding | null {
  const pairs = Math.min(sample.length, 8192) >> 1
  if (pairs < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (sample[2 * i] === 0) even++
    if (sample[2 * i + 1] === 0) odd++
  }
  // ASCII delimiters and line ends have a zero half even in all-Chinese text.
  if (odd > pairs * 0.05 && even * 20 < odd) return 'utf-16le'
  return even > pairs * 0.05 && odd * 20 < even ? 'utf-16be' : null
}

function wholeCharacters(sample: Buffer): Buffer {
  let end = sample.length
  for (let back = 0; back < 4 && end > 0 && ((sample[end - 1] as number) & 0xc0) === 0x80; back++) end--
  return sample.subarray(
    0,
    end > 0 && (sample[end - 1] as number) >= 0xc0 ? end - 1 : end === sample.length ? end : completeEnd(sample, end),
  )
}

function completeEnd(sample: Buffer, lead: number): number {
  return isUtf8(sample.subarray(Math.max(0, lead - 1))) ? sample.length : lead - 1
}

/** Files of two encodings: whether most lines beyond ASCII are UTF-8, and the lines that are not. */
function utf8Lines(sample: Buffer): { mostly: boolean; others: Buffer } {
  let wide = 0
  const others: Buffer[] = []
  for (let start = 0; start < sample.length; ) {
    const stop = sample.indexOf(10, start)
    const next = stop < 0 ? sample.length : stop + 1
    const line = sample.subarray(start, next)
    if (!isAscii(line)) {
      wide++
      if (!isUtf8(line)) others.push(line)
    }
    start = next
  }
  return { mostly: others.length * 2 < wide, others: Buffer.concat(others) }
}

function utf8Share(sample: Buffer): number {
  const text = sample.toString('utf8')
  let wide = 0
  let broken = 0
  for (const char of text)
    if (char === '\ufffd') broken++
    else if (char > '\x7f') wide++
  return wide / Math.max(1, wide + broken)
}

/** Share of ordinary characters among the non-ASCII ones, minus what cannot be decoded. */
function chineseScore(sample: Buffer, encoding: 'gb18030' | 'big5'): number {
  const text = decodeSample(sample, encoding)
  const ordinary = COMMON[encoding]
  let total = 0
  let score = 0
  for (const char of text) {
    if (char <= '\x7f') continue
    total++
    if (ordinary.has(char)) score += 1
    else if (char === '\ufffd') score -= 2
    else if (/[\u4e00-\u9fff]/.test(char)) score += frequentByCode(char, encoding) ? 0.6 : 0.05
    else if (/[\u3000-\u303f\uff00-\uffef\u2010-\u2027]/.test(char)) score += 0.8
    else score -= 0.5
  }
  return total === 0 ? 0 : Math.max(0, score / total)
}

const frequent = {
  gb18030: levelOne('gb18030', 0xb0, 0xd7, [[0xa1, 0xfe]]),
  big5: levelOne('big5', 0xa4, 0xc6, [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ]),
}

function frequentByCode(char: string, encoding: 'gb18030' | 'big5'): boolean {
  return frequent[encoding].has(char)
}

/** The characters of a standard's first level (常用字): both standards put the frequent ones into one range of lead bytes. */
function levelOne(encoding: string, from: number, to: number, trails: [number, number][]): Set<string> {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++)
    for (const [a, b] of trails) for (let trail = a; trail <= b; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
}
