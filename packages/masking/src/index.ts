export { MASK_NAMES as maskNames, type MaskName } from './mask-form.ts'
export { mask } from './mask.ts'
