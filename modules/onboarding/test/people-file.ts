import { idCheckDigit } from '@shuyuan/gb'

/** An identity number of nobody: the region code 321100 is a city as a whole, no person is registered there. */
export function idNumber(index: number): string {
  const body = `32110019${String(60 + (index % 40)).padStart(2, '0')}0101${String((index % 900) + 100)}`
  return body + idCheckDigit(body)
}

/** 持证人员 file: a certificate number, an identity number, a mobile number and a date per row; GB18030 is left to intake's own tests. */
export function peopleFile(rows = 40): string {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `T${String(i + 1).padStart(4, '0')},${idNumber(i)},1390000${String(1000 + i)},2026-01-${String((i % 28) + 1).padStart(2, '0')},${i % 7}`,
  )
  return `证书编号,身份证号,手机号,发证日期,类别\n${lines.join('\n')}\n`
}
