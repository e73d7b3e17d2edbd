export { diceOf, pairsOf } from './dice.ts'
export { editShare } from './edit-share.ts'
export { type Overlap, overlapOf } from './overlap.ts'
export { packSketch, type Sketch, sketchValues, unpackSketch } from './sketch.ts'
