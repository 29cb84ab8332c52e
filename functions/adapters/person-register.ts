import type { PersonRegister } from '../ports/person-register.ts';
import { findIn } from './person-find.ts';
import { keepIn } from './person-keep.ts';
import { placesIn } from './person-places.ts';
import type { Table } from './table.ts';

/**
 * The register of persons in the table. By each trait stands what is kept of the cases about such a person, by each case what is kept
 * of its person. Neither holds a name, a date of birth or a number: whoever reads the table without the key learns which cases are
 * about one person and what was found, and not about whom.
 */
export const personRegisterIn = (table: Table, secret: string): PersonRegister => ({
  find: (state, traits, looking) => findIn(table, placesIn(secret, state), traits, looking),
  keep: (state, traits, kept, at) => keepIn(table, placesIn(secret, state), traits, kept, at),
});
