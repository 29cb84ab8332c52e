import type { Work } from '../../functions/grant.ts';
import { peopleFunction } from '../../functions/people/people-function.ts';
import { functionRows } from './function-rows.ts';
import { peopleName } from './people/people-name.ts';

type Bundled = { readonly name: string; readonly row: Omit<Work, 'may'> };

/** Everything that is bundled: the functions of the tables, and the one that each State has of its own. */
export const bundled = (): readonly Bundled[] => [...functionRows(), { name: peopleName, row: peopleFunction }];
