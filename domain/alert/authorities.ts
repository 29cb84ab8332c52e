import { citing } from '../agreement/citing.ts';
import type { Unset } from '../agreement/fact.ts';
import type { StateCode } from '../state-code.ts';
import { stateOf } from '../state-code.ts';
import type { Authority } from './authority.ts';

const lists = (who: string): Unset => ({ unset: true, lookUp: `By the lists that the parties exchange: ${who}` });

const polish = citing('Agreement of Poland and Kazakhstan of 22 August 2016 (Dz.U. 2017 item 1623)');
const swiss = citing('Agreement of Switzerland and Kazakhstan of 4 March 2010 (SR 0.142.114.709)');

/** The authorities of the States whose agreements are loaded. A language or zone is the house's choice; names and crossing points are cited. */
export const authorities: readonly Authority[] = [
  {
    state: stateOf('FR'),
    languages: ['fr'],
    zone: 'Europe/Paris',
    name: { value: 'Ministère de l’intérieur', certainty: 'secondary', source: 'baq.kz, kaz.inform.kz' },
    crossingPoints: lists('annexes of the agreement of France and Kazakhstan'),
  },
  {
    state: stateOf('KZ'),
    languages: ['kk', 'ru'],
    zone: 'Asia/Almaty',
    name: polish.verified('Қазақстан Республикасының Ішкі істер министрлігі', 'art. 19(1)'),
    crossingPoints: polish.verified(['Astana airport', 'Almaty airport'], 'art. 19(3)'),
  },
  {
    state: stateOf('BE'),
    languages: ['fr', 'en'],
    zone: 'Europe/Brussels',
    name: lists('Benelux'),
    crossingPoints: lists('Benelux'),
  },
  {
    state: stateOf('NL'),
    languages: ['en'],
    zone: 'Europe/Amsterdam',
    name: lists('Benelux'),
    crossingPoints: lists('Benelux'),
  },
  {
    state: stateOf('LU'),
    languages: ['fr', 'en'],
    zone: 'Europe/Luxembourg',
    name: lists('Benelux'),
    crossingPoints: lists('Benelux'),
  },
  {
    state: stateOf('CH'),
    languages: ['fr', 'en'],
    zone: 'Europe/Zurich',
    name: swiss.verified('Département fédéral de justice et police', 'Protocol art. 11'),
    crossingPoints: swiss.verified(['Zurich-Kloten airport', 'Geneva-Cointrin airport', 'St. Margrethen'], 'Protocol art. 12'),
  },
  {
    state: stateOf('PL'),
    languages: ['ru', 'en'],
    zone: 'Europe/Warsaw',
    name: polish.verified('Komendant Główny Straży Granicznej', 'art. 19(1)'),
    crossingPoints: polish.verified(['Warsaw Chopin airport', 'Kraków-Balice airport'], 'art. 19(3)'),
  },
];

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
  authorities.find((authority) => authority.state === state) ?? unstated(state);
