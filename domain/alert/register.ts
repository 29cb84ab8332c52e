import { citing } from '../agreement/citing.ts';
import type { Unset } from '../agreement/fact.ts';
import { stateOf } from '../state-code.ts';
import type { Authority } from './authority.ts';

const lists = (who: string): Unset => ({ unset: true, lookUp: `By the lists that the parties exchange: ${who}` });

const polish = citing('Agreement of Poland and Kazakhstan of 22 August 2016 (Dz.U. 2017 item 1623)');
const swiss = citing('Agreement of Switzerland and Kazakhstan of 4 March 2010 (SR 0.142.114.709)');
const german = citing('Agreement of Germany and Kazakhstan of 10 December 2009 (Russian text, Law no. 457-V)');
const russian = citing('Agreement of Russia and Kazakhstan of 7 June 2012 (Russian text, Law no. 344-V)');
const czech = citing('Agreement of the Czech Republic and Kazakhstan of 23 February 2011 (Russian text, Law no. 456-V)');
const uzbek = citing('Agreement of Uzbekistan and Kazakhstan of 7 September 2012 (Russian text, Law no. 289-V)');
const lithuanian = citing('Agreement of Lithuania and Kazakhstan of 6 October 2011 (Russian text, Law no. 345-V)');
const kyrgyz = citing('Agreement of Kyrgyzstan and Kazakhstan of 17 October 2016 (Russian text, Law no. 74-VI)');
const moldovan = citing('Agreement of Moldova and Kazakhstan of 2 September 2015 (Russian text, Law no. 468-V)');
const tajik = citing('Agreement of Tajikistan and Kazakhstan of 14 March 2018 (Russian text, Law no. 219-VI)');
const belarusian = citing('Agreement of Belarus and Kazakhstan of 4 October 2013 (Russian text, Law no. 301-V)');
const norwegian = citing('Agreement of Norway and Kazakhstan of 12 October 2010 (Russian text, Law no. 477-V)');
const latvian = citing('Agreement of Latvia and Kazakhstan of 16 September 2011 (Russian text, Law no. 420-V)');
const hungarian = citing('Agreement of Hungary and Kazakhstan of 3 June 2014 (Russian translation, Law no. 287-V)');

/** The authorities of the States whose agreements are loaded. A language or zone is the house's choice; names and crossing points are cited. */
export const authorities = (): readonly Authority[] => [
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
  {
    state: stateOf('DE'),
    languages: ['en'],
    zone: 'Europe/Berlin',
    name: german.verified(
      'Authorities that carry out the law on foreigners, or the Federal Police Headquarters, Potsdam',
      'art. 13(1)',
    ),
    crossingPoints: german.unset('Crossing points: art. 12 speaks of those open to international traffic and lists none'),
  },
  {
    state: stateOf('RU'),
    languages: ['ru'],
    zone: 'Europe/Moscow',
    name: russian.verified(
      'Federal Migration Service',
      'Protocol art. 1(1)',
      'It was wound up in 2016; the notice of who does its tasks under the agreement was not found',
    ),
    crossingPoints: russian.verified(
      ['Every crossing point of the State border by land, airports included'],
      'Protocol art. 9(1)',
    ),
  },
  {
    state: stateOf('UZ'),
    languages: ['ru'],
    zone: 'Asia/Tashkent',
    name: uzbek.verified('Ministry of Internal Affairs', 'Protocol art. 1(1)'),
    crossingPoints: uzbek.verified(['Every border crossing point'], 'Protocol art. 9(1)'),
  },
  {
    state: stateOf('CZ'),
    languages: ['en'],
    zone: 'Europe/Prague',
    name: czech.unset('Competent authority: by the protocol of the ministries, art. 13(3)'),
    crossingPoints: czech.unset('Crossing points: by the protocol of the ministries, art. 13(4)'),
  },
  {
    state: stateOf('LT'),
    languages: ['ru', 'en'],
    zone: 'Europe/Vilnius',
    name: lithuanian.verified('Migration Department under the Ministry of the Interior', 'art. 16(1)'),
    crossingPoints: lithuanian.verified(
      ['Vilnius international airport', 'Kaunas international airport', 'Palanga international airport'],
      'art. 16(2)',
    ),
  },
  {
    state: stateOf('KG'),
    languages: ['ru'],
    zone: 'Asia/Bishkek',
    name: kyrgyz.verified('Ministry of Internal Affairs', 'Protocol art. 1(1)'),
    crossingPoints: kyrgyz.verified(['Every crossing point of the State border'], 'Protocol art. 9(1)'),
  },
  {
    state: stateOf('MD'),
    languages: ['ru', 'en'],
    zone: 'Europe/Chisinau',
    name: moldovan.verified('Bureau for Migration and Asylum of the Ministry of Internal Affairs', 'Protocol art. 1(1)'),
    crossingPoints: moldovan.verified(['Chisinau international airport'], 'Protocol art. 2(1)'),
  },
  {
    state: stateOf('TJ'),
    languages: ['ru'],
    zone: 'Asia/Dushanbe',
    name: tajik.verified('Ministry of Internal Affairs', 'Protocol art. 1(1)'),
    crossingPoints: tajik.verified(['Every border crossing point'], 'Protocol art. 8(1)'),
  },
  {
    state: stateOf('BY'),
    languages: ['ru'],
    zone: 'Europe/Minsk',
    name: belarusian.verified('Ministry of Internal Affairs', 'Protocol art. 1(1)'),
    crossingPoints: belarusian.verified(
      ['The border crossing points in the international airports'],
      'art. 1; Protocol art. 9(1)',
    ),
  },
  {
    state: stateOf('NO'),
    languages: ['en'],
    zone: 'Europe/Oslo',
    name: norwegian.verified('National Police Immigration Service and Directorate of Immigration', 'art. 15(1)'),
    crossingPoints: norwegian.verified(
      ['Oslo Gardermoen airport', 'Oslo central railway station', 'Halden (Svinesund crossing)'],
      'art. 15(2)',
    ),
  },
  {
    state: stateOf('LV'),
    languages: ['ru', 'en'],
    zone: 'Europe/Riga',
    name: latvian.unset('Competent authority: by a protocol of the ministries, art. 13(b)'),
    crossingPoints: latvian.unset('Crossing points: by a protocol of the ministries, art. 13(f)'),
  },
  {
    state: stateOf('HU'),
    languages: ['en'],
    zone: 'Europe/Budapest',
    name: hungarian.unset('Competent authority: by a protocol of the ministries, art. 7(1)'),
    crossingPoints: hungarian.unset('Crossing points: by a protocol of the ministries, art. 7(2)'),
  },
];
