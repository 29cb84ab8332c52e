import type { Unset } from '../agreement/fact.ts';
import { once } from '../once.ts';
import type { StateCode } from '../state-code.ts';
import type { Authority } from './authority.ts';
import { authorities } from './register.ts';

const lists = (who: string): Unset => ({ unset: true, lookUp: `By the lists that the parties exchange: ${who}` });

const known = once(authorities);

/** For a State of which nothing is stated: English, and the days of UTC. */
const unstated = (state: StateCode): Authority => ({
  state,
  languages: ['en'],
  zone: 'UTC',
  name: lists(state),
  crossingPoints: lists(state),
});

/** The authority of a State. */
export const authorityOf = (state: StateCode): Authority =>
  known().find((authority) => authority.state === state) ?? unstated(state);
