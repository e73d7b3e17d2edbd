/** More columns than any table has; a text with more was cut by the wrong sign. */
export const MAX_COLUMNS = 4096
