/** Where things stand on a sheet of A4, in points. */
export const a4 = { width: 595.28, height: 841.89 } as const;

const margin = 56;

export const sheet = {
  left: margin,
  right: a4.width - margin,
  top: margin,
  /** Below it stands the foot alone. */
  bottom: a4.height - 80,
  foot: a4.height - 64,
  width: a4.width - 2 * margin,
} as const;

/** Numbers, labels and what stands behind them, in three columns. */
export const columns = {
  number: sheet.left,
  numberWidth: 24,
  labelWidth: 176,
  value: sheet.left + 186,
  valueWidth: sheet.width - 186,
} as const;

export const sizes = { title: 15, subtitle: 10, heading: 11, body: 9.5, note: 8.5, foot: 7.5 } as const;

/** From one line to the next. */
export const leading = 1.32;

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;
