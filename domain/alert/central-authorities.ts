import { secondary, weak } from '../agreement/citing.ts';
import type { Rule, Unset } from '../agreement/fact.ts';
import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { type StateCode, stateOf } from '../state-code.ts';

/** The central authority of a State for transfers of convicted persons: another one than that for readmission. */
export type CentralAuthority = {
  readonly state: StateCode;
  /** The languages of its mails, the first one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** By whose midnight its days begin. */
  readonly zone: string;
  readonly name: Rule<string>;
};

const notFound = (where: string): Unset => ({
  unset: true,
  lookUp: `The central authority for transfers of convicted persons: ${where}`,
});

/**
 * The central authorities of the States whose treaties on convicted persons are told of. A language or zone is the house’s choice: where
 * mails are written in none of a State’s own languages, it is written to in another.
 */
const centralAuthorities = once((): readonly CentralAuthority[] => [
  {
    state: stateOf('KZ'),
    languages: ['kk', 'ru'],
    zone: 'Asia/Almaty',
    name: secondary('Prosecutor General’s Office', 'Named so in the treaties with Hungary, Türkiye and Morocco'),
  },
  {
    state: stateOf('FR'),
    languages: ['fr'],
    zone: 'Europe/Paris',
    name: notFound(
      'between France and Kazakhstan no treaty was found; under the Council of Europe Convention of 1983, article 5',
    ),
  },
  {
    state: stateOf('RU'),
    languages: ['ru'],
    zone: 'Europe/Moscow',
    name: notFound('what is in force between Russia and Kazakhstan was not read'),
  },
  {
    state: stateOf('VN'),
    languages: ['en'],
    zone: 'Asia/Ho_Chi_Minh',
    name: notFound('Treaty of Kazakhstan and Vietnam of 21 August 2023'),
  },
  {
    state: stateOf('MA'),
    languages: ['fr'],
    zone: 'Africa/Casablanca',
    name: weak('Ministry of Justice', 'From the sister treaty on extradition alone'),
  },
  {
    state: stateOf('BR'),
    languages: ['en'],
    // The clocks of its capital are those of São Paulo.
    zone: 'America/Sao_Paulo',
    name: notFound('Treaty of Kazakhstan and Brazil of 20 June 2018'),
  },
]);

/** For a State of which nothing is stated: English, and the days of UTC. */
const unstated = (state: StateCode): CentralAuthority => ({
  state,
  languages: ['en'],
  zone: 'UTC',
  name: notFound('its treaty with the other State'),
});

/** The central authority of a State. */
export const centralAuthorityOf = (state: StateCode): CentralAuthority =>
  centralAuthorities().find((authority) => authority.state === state) ?? unstated(state);
