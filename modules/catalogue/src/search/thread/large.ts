/** With more entries the index is made when the platform starts and kept on the disk; a smaller book waits for the first question. */
export const LARGE = 2000
