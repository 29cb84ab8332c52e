import { describe, expect, test } from 'vitest';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { tajikistanKazakhstan } from '../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import { inForceFor } from '../../../domain/agreement/find-agreement.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';

const asked = {
  requested: stateOf('KZ'),
  category: 'third-country-national',
  limb: 'direct-entry',
  on: '2026-06-01' as CalendarDate,
} as const;

describe('for whom somebody who is not a national is taken back', () => {
  test('under Tajikistan-Kazakhstan for good only where both have a treaty with the third State', () => {
    const refused = { error: { kind: 'third-state-treaty-not-stated', treaties: 'treaties-with-both' } };
    expect(inForceFor(tajikistanKazakhstan, asked)).toMatchObject(refused);
    expect(inForceFor(tajikistanKazakhstan, { ...asked, thirdStateTreaties: 'treaty-with-either' })).toMatchObject(refused);
    expect(inForceFor(tajikistanKazakhstan, { ...asked, thirdStateTreaties: 'treaties-with-both' })).toMatchObject({ ok: true });
  });

  test('under Belarus-Kazakhstan in the first three years where one of them has, and for everybody from 3 July 2018', () => {
    const eve = { ...asked, on: '2018-07-02' as CalendarDate };
    expect(inForceFor(belarusKazakhstan, eve)).toMatchObject({
      error: { kind: 'third-state-treaty-not-stated', treaties: 'treaty-with-either' },
    });
    expect(inForceFor(belarusKazakhstan, { ...eve, thirdStateTreaties: 'treaty-with-either' })).toMatchObject({ ok: true });
    expect(inForceFor(belarusKazakhstan, { ...asked, on: '2018-07-03' as CalendarDate })).toMatchObject({ ok: true });
  });

  test('a legal ground to live in the requested State is enough under Belarus-Kazakhstan and not under Tajikistan-Kazakhstan', () => {
    const settled = { ...asked, limb: 'legal-ground', thirdStateTreaties: 'treaties-with-both' } as const;
    expect(inForceFor(belarusKazakhstan, settled)).toMatchObject({ ok: true });
    expect(inForceFor(tajikistanKazakhstan, settled)).toMatchObject({
      error: { kind: 'category-not-covered', limbs: ['direct-entry'] },
    });
  });

  test('Uzbekistan-Kazakhstan opens no case for anybody: no entry into force was found, and it says where to look', () => {
    for (const category of ['own-national', 'third-country-national', 'stateless-person'] as const)
      expect(inForceFor(uzbekistanKazakhstan, { ...asked, category })).toMatchObject({
        error: { kind: 'agreement-not-in-force', lookUp: expect.stringContaining('Ministry of Foreign Affairs of Kazakhstan') },
      });
  });
});
