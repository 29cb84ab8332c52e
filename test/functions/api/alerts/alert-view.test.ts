import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../domain/time/instant.ts';
import { alertView } from '../../../../functions/api/alerts/alert-schema.ts';
import { viewOf } from '../../../../functions/api/alerts/alert-view.ts';
import { alertIdOf } from '../../../../functions/schema/alert-id.ts';
import type { DutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { aDutyMail } from '../../mail/duty-mail-messages.ts';

const shown = (changes: Partial<DutyMailMessage>) => {
  const alert = aDutyMail({ subject: 'due-reply', counterpart: 'DE', agreement: 'germany-kazakhstan', ...changes });
  const stored = { office: 'KZ', alertId: alertIdOf(alert), alert, owedAt: alert.at as Instant, version: 1 };
  const { basis, source, lookUp } = alertView().parse(viewOf(stored, undefined));
  return { basis, source, lookUp };
};

describe('the law behind an alert, as its State’s programs read it,', () => {
  test('is the article as it is stored, its certainty, and the same in English', () => {
    const basis = { certainty: 'secondary', article: 'art. 8(2)' } as const;
    expect(shown({ basis })).toEqual({
      basis,
      source: 'Readmission agreement Germany – Kazakhstan, art. 8(2) (known from the press or a law portal alone)',
    });
  });

  test('is why there is none, and the same in English', () => {
    const basis = { lacks: 'rule-not-found' } as const;
    expect(shown({ basis })).toEqual({
      basis,
      lookUp: 'Readmission agreement Germany – Kazakhstan: no legal deadline is known; the rule was not found in the texts read',
    });
  });

  test('is the sentence that an earlier release stored', () => {
    expect(shown({ source: 'Agreement of two States: art. 4' })).toEqual({ source: 'Agreement of two States: art. 4' });
    expect(shown({ lookUp: 'Look it up.' })).toEqual({ lookUp: 'Look it up.' });
  });
});
