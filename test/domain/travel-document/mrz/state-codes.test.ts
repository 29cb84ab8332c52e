import { states as known } from 'mrz';
import { describe, expect, test } from 'vitest';
import type { StateCode } from '../../../../domain/state-code.ts';
import { icaoCodeOf, icaoCodes } from '../../../../domain/travel-document/mrz/state-codes.ts';
import { states } from './arbitrary-zone.ts';

const english = new Intl.DisplayNames(['en'], { type: 'region' });

/** What readers call a State of which they have another name than Unicode has. */
const otherwise: Readonly<Record<string, string>> = {
  BN: 'Brunei Darussalam',
  CD: 'Congo (the Democratic Republic of the)',
  CG: 'Congo (the)',
  CV: 'Cabo Verde',
  GB: 'United Kingdom of Great Britain and Northern Ireland (the)',
  KP: "Korea (the Democratic People's Republic of)",
  KR: 'Korea (the Republic of)',
  LA: "Lao People's Democratic Republic (the)",
  PS: 'Palestine, State of',
  RU: 'Russian Federation (the)',
  SY: 'Syrian Arab Republic (the)',
  TR: 'Turkey',
  TZ: 'Tanzania, the United Republic of',
  US: 'United States of America (the)',
  VA: 'Holy See (the)',
  VC: 'Saint Vincent and the Grenadines',
  VN: 'Viet Nam',
};

/** The name without its marks, and without what stands in brackets after it. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/ \(.*/, '')
    .replace('St.', 'Saint')
    .replace('&', 'and')
    .replace('’', "'")
    .toLowerCase();

describe('the code of a State in the zone', () => {
  test('is there for each State, and for nothing else', () => {
    expect(Object.keys(icaoCodes).toSorted()).toEqual(states.toSorted());
    expect(states.length).toBeGreaterThan(190);
  });

  test.each(states)('of %s is one that readers know, of the State of that name', (state) => {
    const name = known[icaoCodeOf(state)];
    expect(name).toBeDefined();
    if (otherwise[state] === undefined) expect(plain(name ?? '')).toBe(plain(english.of(state) ?? state));
    else expect(name).toBe(otherwise[state]);
  });

  test('is of one State only', () => {
    expect(new Set(states.map(icaoCodeOf)).size).toBe(states.length);
  });

  test('is D for Germany, and three letters for any other', () => {
    expect(icaoCodeOf('DE' as StateCode)).toBe('D');
    for (const state of states) if (state !== 'DE') expect(icaoCodeOf(state)).toMatch(/^[A-Z]{3}$/);
  });

  test('is none for what is no State', () => {
    expect(() => icaoCodeOf('ZZ' as StateCode)).toThrow('ZZ');
  });
});
