import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** mulberry32: the same file for the same seed. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A CSV of `rows` rows and 15 columns, one row in a thousand with an age that is no number; the same for the same size. */
export async function makeFile(file: string, rows: number): Promise<void> {
  const next = random(20260302)
  const int = (n: number) => Math.floor(next() * n)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
  const out = createWriteStream(file)
  out.write('编号,姓名,性别,年龄,出生日期,区划代码,地址,手机,金额,比例,登记时间,是否有效,数量,状态,备注\n')
  let block: string[] = []
  for (let i = 0; i < rows; i++) {
    const date = `${1950 + int(70)}-${pad(1 + int(12), 2)}-${pad(1 + int(28), 2)}`
    const bad = i % 1000 === 7
    block.push(
      `${pad(i, 10)},${surnames[int(16)]}${surnames[int(16)]},${int(2) ? '男' : '女'},${bad ? '不详' : int(100)},${date},${pad(330000 + int(9999), 6)},"云溪市清河区和平路${int(900)}号, ${int(30)}室",1${pad(int(1e10), 10)},${int(1e7) / 100},${int(1e6) / 1e6},${date} ${pad(int(24), 2)}:${pad(int(60), 2)}:00,${int(2) ? '是' : '否'},${int(100000)},A${int(9)},${int(5) ? '' : '备注文字'}\n`,
    )
    if (block.length === 5000) {
      if (!out.write(block.join(''))) await once(out, 'drain')
      block = []
    }
  }
  out.end(block.join(''))
  await once(out, 'finish')
}
