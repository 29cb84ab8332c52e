import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { birthDate } from '../../schema/birth-date.ts';
import { named, unnamed } from '../../schema/name.ts';
import { note } from '../../schema/says.ts';
import { line } from '../../schema/text.ts';
import { listFilter } from './list-filter.ts';

/** More words than any name has. Each is looked for in every way in which it can be read. */
const wordsAtMost = 6;

const soughtName = () =>
  line(100).superRefine((value, context) => {
    if (value.trim().split(/[\s‐‑–-]+/u).length > wordsAtMost) note(context, 'too-many-words', { most: wordsAtMost });
  });

/** Whom to look for, and among which cases. Names stand in a body and never in an address. */
export const personSought = once(() => {
  const { order: _newest, reference: _own, ...filter } = listFilter().shape;
  return z
    .strictObject({
      surname: soughtName()
        .exactOptional()
        .meta({ description: 'In whichever spelling and script; every name that you give must be one of the person’s' }),
      givenNames: soughtName().exactOptional().meta({ description: 'In whichever spelling and script, as the surname' }),
      dateOfBirth: birthDate()
        .exactOptional()
        .meta({ description: 'As far as it is known. Where of either only the year is, a year earlier or later fits too' }),
      ...filter,
    })
    .refine(named, { message: unnamed, path: ['surname'] })
    .meta({ id: 'PersonSought' });
});
