/** Why a file cannot be read at all; shown as it is. */
export class UnreadableSheet extends Error {}
