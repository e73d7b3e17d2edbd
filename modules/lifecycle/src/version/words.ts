/** Chinese words of states, as errors and certificates say them. */
export const words = {
  storage: { lake: '在线', archive: '已归档', destroyed: '已销毁' },
} as const
