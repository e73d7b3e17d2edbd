/** Figures of the department report; each opens its tickets. */
export const figures = ['open', 'archived', 'inTime', 'overdue', 'returned', 'recurring', 'upheld'] as const
export type Figure = (typeof figures)[number]
