import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { czechRepublicKazakhstan } from '../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { tajikistanKazakhstan } from '../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import { bears, isNone, isSet } from '../../../domain/agreement/fact.ts';
import { isCountedBack, limitEntries, limitNames, limitOf } from '../../../domain/agreement/limit.ts';

/** Of these texts some were not read, so that what one of them does not say is not known to be nowhere. */
const notReadWhole: readonly Agreement[] = [franceKazakhstan, czechRepublicKazakhstan];

const withPeriod = ({ limits }: Agreement) =>
  limitNames.flatMap((name) => limitEntries(limits[name]).flatMap(({ limit }) => (bears(limit.period) ? [{ name, limit }] : [])));

describe('what lateness does', () => {
  test.each(
    register()
      .filter((agreement) => !notReadWhole.includes(agreement))
      .map((agreement) => [agreement.id, agreement] as const),
  )('under %s: where the whole text names nothing, it is said to name nothing, and is not left to be looked up', (_, agreement) => {
    for (const { name, limit } of withPeriod(agreement))
      expect([name, isSet(limit.expiry) || isNone(limit.expiry)]).toEqual([name, true]);
  });

  test('that a time bars what comes late is read from how the words are put: with Benelux and Switzerland, and from a day that is planned', () => {
    const inferredBars = register().flatMap((agreement) =>
      withPeriod(agreement).flatMap(({ name, limit: { expiry, start } }) => {
        const barred = isSet(expiry) && expiry.certainty === 'inferred' && expiry.value === 'not-admitted';
        return barred && !(bears(start) && isCountedBack(start.value)) ? [`${agreement.id}: ${name}`] : [];
      }),
    );
    expect([...new Set(inferredBars)].sort()).toEqual([
      'benelux-kazakhstan: filing',
      'czech-republic-kazakhstan: urgent-filing',
      'norway-kazakhstan: urgent-filing',
      'switzerland-kazakhstan: filing',
    ]);
    for (const agreement of [beneluxKazakhstan, switzerlandKazakhstan])
      expect(limitOf(agreement, 'filing', 'third-country-national').expiry).toMatchObject({
        source: expect.stringContaining('ends the right to ask'),
      });
  });

  test('180 days stand as a second bar beside the 45 of Uzbekistan for others, and of Tajikistan for everybody', () => {
    const latest = { value: { count: 180, unit: 'calendar-days' }, certainty: 'verified' };
    expect(limitOf(uzbekistanKazakhstan, 'filing', 'own-national').latest).toBeUndefined();
    for (const category of ['third-country-national', 'stateless-person'] as const)
      expect(limitOf(uzbekistanKazakhstan, 'filing', category).latest).toMatchObject({ ...latest, article: 'art. 4(2)' });
    expect(limitOf(tajikistanKazakhstan, 'filing', 'own-national').latest).toMatchObject({ ...latest, article: 'art. 5(1)' });
  });
});
