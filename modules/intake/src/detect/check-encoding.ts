import { error } from '../errors.ts'
import type { Encoding } from '../read/layout.ts'
import { decodeSample, type EncodingGuess, guessEncoding, readingScore } from './encoding.ts'

/** So much more ordinary must another reading be before the clerk's word is doubted. */
const CLEARLY = 0.25
/** Enough to see which reading makes sense, too little to be a record. */
const SHOWN = 12

/**
 * The encoding that a clerk named, held against the bytes: most texts in one Chinese encoding can be decoded in another, into nonsense. Where
 * another reading is clearly more ordinary, the named one needs his confirmation. Throws INTAKE_ENCODING_DOUBTED with both readings.
 */
export function checkEncoding(
  sample: Buffer,
  declared: { name: string; encoding: Encoding; confirmed: boolean },
): EncodingGuess {
  const { name, encoding, confirmed } = declared
  const guess = guessEncoding(sample)
  if (guess.encoding === encoding) return guess
  const confidence = readingScore(sample, encoding)
  // whatever is no text at all can be read as Western: that says nothing against the clerk
  const better = guess.encoding !== 'windows-1252' && guess.confidence - confidence >= CLEARLY
  if (better && !confirmed)
    throw error(
      'INTAKE_ENCODING_DOUBTED',
      { name, declared: encoding, better: guess.encoding },
      {
        data: {
          declared: encoding,
          reads: firstWide(sample, encoding),
          better: guess.encoding,
          betterReads: firstWide(sample, guess.encoding),
        },
      },
    )
  return { encoding, bom: false, confidence: confirmed ? 1 : confidence }
}

/** A few characters from the first that is none of ASCII: as a rule of the header. */
function firstWide(sample: Buffer, encoding: Encoding): string {
  const text = decodeSample(sample, encoding).replace(/^\ufeff/, '')
  const [line = ''] = text.slice(Math.max(0, text.search(/\P{ASCII}/u))).split(/[\r\n]/, 1)
  return [...line].slice(0, SHOWN).join('')
}
