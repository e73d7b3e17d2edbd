import { existsSync, readFileSync } from 'node:fs'
import { parseReceipt } from './receipt-text.ts'
import { type ReceiptFault, verifyReceipt } from './verify-receipt.ts'

const FAULTS: Record<ReceiptFault, string> = {
  form: '不是完整的存证回执',
  key: '公钥格式不正确（应为 名称+编号+base64）',
  origin: '回执与检查点不是同一个日志',
  signature: '检查点签名不成立',
  id: '回执编号与内容中的编号不一致',
  proof: '内容、位置或证明路径被改动',
}

/**
 * `verify.mjs RECEIPT [--key KEY]`, RECEIPT being a file with the JSON, with the platform's whole answer around it, or with the line of the answer's header, KEY being the
 * verifier key or a file that holds it. Prints one line; returns the exit code: 0 proven, 1 refused, 2 proof holds but no key was given,
 * 64 wrong use or no such file.
 */
export function runVerify(args: readonly string[], print: (line: string) => void): number {
  const at = args.indexOf('--key')
  const key = at < 0 ? undefined : args[at + 1]
  const [file, ...more] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
  if (!file || more.length > 0 || (at >= 0 && !key)) {
    print('用法 usage: node verify.mjs RECEIPT [--key KEY]')
    return 64
  }
  const text = readText(file)
  if (text === null) {
    print(`读不到文件“${file}”，请确认路径 (cannot read the file)`)
    return 64
  }
  const verdict = verifyReceipt(readReceipt(text), key && existsSync(key) ? readFileSync(key, 'utf8') : key)
  if (!verdict.ok) {
    print(`不通过：${FAULTS[verdict.fault]} (REFUSED: ${verdict.fault})`)
    return 1
  }
  const place = `${verdict.origin} 第 ${verdict.index} 条，日志共 ${verdict.size} 条`
  print(
    verdict.signed ? `通过：${place} (VERIFIED)` : `仅证明路径成立，未给出公钥，无法确认签发者：${place} (UNSIGNED)`,
  )
  return verdict.signed ? 0 : 2
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function readReceipt(text: string): unknown {
  try {
    const value: unknown = parseReceipt(text) ?? JSON.parse(text)
    const whole = value as { receipt?: unknown } | null
    return whole?.receipt ?? value
  } catch {
    return null
  }
}
