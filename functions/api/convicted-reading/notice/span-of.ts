import type { Imposed, Term } from '../../../../domain/convicted-transfer/sentence.ts';
import { spanText } from '../../person/notice/spoken.ts';
import type { Telling } from './telling.ts';

const units = ['year', 'month', 'day'] as const;

/** A span in years, months and days; what is nothing of it is left out, unless all is. */
export const spanOf = ({ language }: Telling, { years, months, days }: Term): string => {
  const counts = { year: years, month: months, day: days };
  const told = units.filter((unit) => counts[unit] > 0).map((unit) => spanText(language, unit, counts[unit]));
  return told.length === 0 ? spanText(language, 'day', 0) : told.join(', ');
};

/** So many whole months and days, with whole years of them. */
export const leftOf = (telling: Telling, { months, days }: { readonly months: number; readonly days: number }): string =>
  spanOf(telling, { years: Math.floor(months / 12), months: months % 12, days });

/** A sentence as it was imposed. */
export const imposedOf = (telling: Telling, imposed: Imposed): string =>
  imposed.is === 'term' ? spanOf(telling, imposed) : telling.words.time.endless[imposed.is];
