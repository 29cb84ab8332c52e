import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { czechRepublicKazakhstan } from '../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { inForceFor } from '../../../domain/agreement/find-agreement.ts';
import type { Category, Limb, ThirdStateFilter } from '../../../domain/agreement/scope.ts';
import { day, KZ } from '../specimen.ts';

type Asked = {
  readonly category: Category;
  readonly limb?: Limb;
  readonly thirdStateTreaties?: ThirdStateFilter;
};

const admits = (agreement: Agreement, on: string, asked: Asked): boolean =>
  inForceFor(agreement, { requested: KZ, ...asked, on: day(on) }).ok;

const stranger = { category: 'third-country-national', limb: 'direct-entry' } as const;
const stateless = { category: 'stateless-person', limb: 'direct-entry' } as const;
const withTreaties = { thirdStateTreaties: 'treaties-with-both' } as const;

describe('when the obligations about others than nationals began', () => {
  test('under Czech Republic-Kazakhstan 18 months after its entry into force, and at once for those whom art. 17(2) names', () => {
    const admitted = (on: string, asked: Asked) => admits(czechRepublicKazakhstan, on, asked);
    expect(admitted('2016-06-30', { category: 'own-national' })).toBe(false);
    expect(admitted('2016-07-01', { category: 'own-national' })).toBe(true);
    expect(admitted('2017-12-31', stranger)).toBe(false);
    expect(admitted('2018-01-01', stranger)).toBe(true);
    expect(admitted('2016-07-01', { ...stranger, ...withTreaties })).toBe(true);
    expect(admitted('2016-07-01', { ...stranger, limb: 'permit-at-entry' })).toBe(true);
    expect(admitted('2016-07-01', { ...stranger, limb: 'visa-and-direct-entry' })).toBe(false);
    expect(admitted('2016-07-01', stateless)).toBe(true);
  });

  test('under Norway-Kazakhstan three years after its entry into force, and at once where both have treaties with the third State', () => {
    const admitted = (on: string, asked: Asked) => admits(norwayKazakhstan, on, asked);
    expect(admitted('2016-06-13', { category: 'own-national' })).toBe(false);
    expect(admitted('2016-06-14', { category: 'own-national' })).toBe(true);
    for (const somebody of [stranger, stateless]) {
      expect(admitted('2016-06-14', { ...somebody, ...withTreaties })).toBe(true);
      expect(admitted('2016-06-14', { ...somebody, thirdStateTreaties: 'treaty-with-either' })).toBe(false);
      expect(admitted('2019-06-13', somebody)).toBe(false);
      expect(admitted('2019-06-14', somebody)).toBe(true);
    }
  });

  test.each([
    [lithuaniaKazakhstan, '2015-09-23', '2015-09-24'],
    [moldovaKazakhstan, '2016-06-22', '2016-06-23'],
  ] as const)('%#: with the agreement, and for whom had been lawfully in the requested State', (agreement, eve, first) => {
    for (const category of ['third-country-national', 'stateless-person'] as const) {
      for (const limb of ['entry-after-lawful-stay', 'permit-at-entry', 'visa-at-entry'] as const) {
        expect(admits(agreement, eve, { category, limb })).toBe(false);
        expect(admits(agreement, first, { category, limb })).toBe(true);
      }
      expect(admits(agreement, '2026-06-01', { category, limb: 'direct-entry' })).toBe(false);
    }
  });
});
