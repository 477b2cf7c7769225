/** Coordinates with one decimal: finer ones cost bytes that no eye sees. */
export const round = (value: number) => Math.round(value * 10) / 10;
