import { Tag } from 'antd'
import { useLevels } from './useLevels.ts'

const COLOURS = ['default', 'default', 'blue', 'orange', 'red']

/** A grade in the words of the scheme in use; the colour only repeats what the text says. */
export function GradeTag({ grade }: { grade: number | null }) {
  const { levelOf } = useLevels()
  return <Tag color={COLOURS[grade ?? 0] ?? 'default'}>{levelOf(grade)}</Tag>
}
