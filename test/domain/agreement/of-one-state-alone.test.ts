import { describe, expect, test } from 'vitest';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { inForceFor } from '../../../domain/agreement/find-agreement.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';

const asked = { limb: 'former-soviet-citizen', on: '2026-06-01' as CalendarDate } as const;

describe('an obligation that is that of one State alone', () => {
  test.each([
    'stateless-person',
    'third-country-national',
  ] as const)('Kazakhstan takes back who was a Soviet citizen, and the family, on the request of Germany: %s (art. 6(3)-(4))', (category) => {
    expect(inForceFor(germanyKazakhstan, { ...asked, category, requested: stateOf('KZ') })).toMatchObject({ ok: true });
  });

  test('Germany takes nobody back for that, and is not told that it would', () => {
    const answer = inForceFor(germanyKazakhstan, { ...asked, category: 'stateless-person', requested: stateOf('DE') });
    expect(answer).toMatchObject({ error: { kind: 'category-not-covered', limb: 'former-soviet-citizen' } });
    expect(answer).not.toMatchObject({ error: { limbs: expect.arrayContaining(['former-soviet-citizen']) } });
  });
});
