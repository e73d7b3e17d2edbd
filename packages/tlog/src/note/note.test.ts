import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseCheckpoint } from './checkpoint.ts'
import { formatNoteKey } from './format-note-key.ts'
import { noteKey, parseNoteKey } from './note-key.ts'
import { noteText, openNote } from './open-note.ts'
import { signNote } from './sign-note.ts'

// Example of the Go package golang.org/x/mod/sumdb/note, which signed-note describes.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

test('openNote accepts the published example and refuses any change', () => {
  const key = parseNoteKey(PETER)
  if (!key) throw new Error('no key')
  expect(formatNoteKey(key)).toBe(PETER)
  expect(openNote(NOTE, key)).toBe(NOTE.slice(0, NOTE.indexOf('\n\n') + 1))
  for (let i = 0; i < NOTE.length; i += 3) {
    const changed = NOTE.slice(0, i) + (NOTE[i] === 'A' ? 'B' : 'A') + NOTE.slice(i + 1)
    expect(openNote(changed, key)).toBeNull()
  }
})

test('openNote ignores signatures of others and wants one of its own', () => {
  const pairs = ['a.example/log', 'b.example/log'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    return { privateKey, key: noteKey(name, publicKey.export({ format: 'der', type: 'spki' }).subarray(12)) }
  })
  const [a, b] = pairs as [(typeof pairs)[0], (typeof pairs)[0]]
  const one = signNote('text\n', a.key, a.privateKey)
  const both = one + signNote('text\n', b.key, b.privateKey).slice('text\n\n'.length)
  expect(openNote(both, a.key)).toBe('text\n')
  expect(openNote(both, b.key)).toBe('text\n')
  expect(openNote(one, b.key)).toBeNull()
  expect(noteText('no signature\n')).toBeNull()
})

test('parseNoteKey refuses a key whose id does not belong to it', () => {
  expect(parseNoteKey(PETER.replace('c74f20a3', 'c74f20a4'))).toBeNull()
  expect(parseNoteKey('')).toBeNull()
})

test('parseCheckpoint reads the example of the specification', () => {
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
  expect(parseCheckpoint(text)).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 })
  expect(parseCheckpoint(text.replace('20852163', '020852163'))).toBeNull()
  expect(parseCheckpoint(text.replace('CsU', 'Cs'))).toBeNull()
  expect(parseCheckpoint(text.slice(0, -1))).toBeNull()
})
