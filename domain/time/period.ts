/** A time limit as the agreement states it. `days`: the text leaves open whether hours or working days are meant. */
export type Period = {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'calendar-days' | 'working-days' | 'months' | 'years';
};
