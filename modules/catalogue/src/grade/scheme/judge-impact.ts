import impact from './impact.json' with { type: 'json' }

export type ImpactObject = keyof typeof impact.objects
export type ImpactDegree = keyof typeof impact.degrees
export type DataClass = 'core' | 'important' | 'general'

/** 核心, 重要 or 一般 from what is harmed and how badly (GB/T 43697-2024). Pure. */
export function judgeImpact(object: ImpactObject, degree: ImpactDegree): DataClass {
  return impact.classes[object][degree] as DataClass
}

/** Chinese words of objects and degrees. */
export const impactWords = { objects: impact.objects, degrees: impact.degrees }
