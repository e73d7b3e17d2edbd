import { matchForm } from './form.ts'
import type { Verdict } from './verdict.ts'

const CHINA = { longitude: [73, 136], latitude: [3, 54] } as const
type Axis = keyof typeof CHINA

const inside = (axis: Axis, degrees: number) => degrees >= CHINA[axis][0] && degrees <= CHINA[axis][1]
const insideSql = (axis: Axis, x: string) => `try_cast(${x} AS DOUBLE) BETWEEN ${CHINA[axis][0]} AND ${CHINA[axis][1]}`

/** 经度 or 纬度 in decimal degrees within China (CGCS2000). */
export function checkDegrees(axis: Axis, text: string): Verdict {
  const form = matchForm(axis, text)
  if (!form.valid || inside(axis, Number(form.normalized))) return form
  const name = axis === 'longitude' ? '经度' : '纬度'
  const swapped = inside(axis === 'longitude' ? 'latitude' : 'longitude', Number(form.normalized))
  return {
    ...form,
    valid: false,
    reason: `${name}应在 ${CHINA[axis].join(' 至 ')} 之间${swapped ? '，可能与另一坐标颠倒' : ''}`,
  }
}

/** “经度,纬度” in decimal degrees within China. */
export function checkCoordinates(text: string): Verdict {
  const form = matchForm('coordinates', text)
  if (!form.valid) return form
  const [longitude, latitude] = form.normalized.split(',').map(Number) as [number, number]
  if (inside('longitude', longitude) && inside('latitude', latitude)) return form
  const swapped = inside('longitude', latitude) && inside('latitude', longitude)
  return { ...form, valid: false, reason: swapped ? '经度与纬度颠倒' : '经度应在 73 至 136、纬度应在 3 至 54 之间' }
}

export function degreesSql(axis: Axis, x: string): string {
  return insideSql(axis, x)
}

export function coordinatesSql(x: string): string {
  return `${insideSql('longitude', `split_part(${x}, ',', 1)`)} AND ${insideSql('latitude', `split_part(${x}, ',', 2)`)}`
}
