/** One line of the benchmark: a value against its floor, both from the same run. `ratio`, of value to floor or of floor to value, is what the goal is about. */
export type Figure = {
  readonly figure: string;
  readonly value: number;
  readonly floor: number;
  readonly unit: string;
  readonly ratio: number;
  readonly goal: number;
  readonly met: boolean;
};

/** A figure whose ratio to its floor is to be at most the goal. */
export const atMost = (figure: string, unit: string, value: number, floor: number, goal: number): Figure => {
  const ratio = Math.round((value / floor) * 1000) / 1000;
  return { figure, value, floor, unit, ratio, goal, met: ratio <= goal };
};

/** A figure whose ratio to its floor is to be at least the goal. */
export const atLeast = (figure: string, unit: string, value: number, floor: number, goal: number): Figure => {
  const ratio = Math.round((value / floor) * 1000) / 1000;
  return { figure, value, floor, unit, ratio, goal, met: ratio >= goal };
};

/** A figure that is to be so many times as fast as its floor: here the ratio is floor to value. */
export const timesAsFast = (figure: string, unit: string, value: number, floor: number, goal: number): Figure => {
  const ratio = Math.round(floor / value);
  const [short, long] = [value, floor].map((time) => Math.round(time * 1000) / 1000) as [number, number];
  return { figure, value: short, floor: long, unit, ratio, goal, met: ratio >= goal };
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('There is no median of nothing');
  return middle;
};
