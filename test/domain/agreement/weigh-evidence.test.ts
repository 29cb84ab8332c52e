import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { day } from '../specimen.ts';

const weigh = (agreement: Agreement, piece: Partial<Evidence>, category: Category = 'own-national', on = '2026-06-01') =>
  weighEvidence(agreement, { kind: 'passport', form: 'original', attachments: [], ...piece }, category, day(on)).weight;

describe('what a piece of evidence does depends on the agreement, the kind of document, its form and its age', () => {
  test('a passport proves the nationality under each agreement read, expired or not; its copy does so unless disproved', () => {
    for (const agreement of [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan]) {
      expect(weigh(agreement, { validUntil: day('2012-01-01') })).toBe('proof');
      expect(weigh(agreement, { form: 'copy' })).toBe('prima-facie');
    }
  });

  test.each([
    ['military-document', 'proof', 'prima-facie', 'prima-facie'],
    ['seaman-document', 'proof', 'none', 'proof'],
    ['laissez-passer', 'proof', 'none', 'none'],
    ['return-certificate', 'none', 'none', 'proof'],
    ['fingerprints', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['visa-system-match', 'none', 'none', 'prima-facie'],
    ['language-test', 'prima-facie', 'prima-facie', 'prima-facie'],
  ] as const)('a %s is %s under Benelux, %s under Switzerland and %s under Poland with Kazakhstan', (kind, ...weights) => {
    expect([beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan].map((agreement) => weigh(agreement, { kind }))).toEqual(
      weights,
    );
  });

  test('under Benelux-Kazakhstan a visa proves the tie until two years after it expired, and makes it likely afterwards', () => {
    const visa = { kind: 'visa', validUntil: day('2024-06-01') } as const;
    expect(weigh(beneluxKazakhstan, visa, 'third-country-national', '2026-06-01')).toBe('proof');
    expect(weigh(beneluxKazakhstan, visa, 'third-country-national', '2026-06-02')).toBe('prima-facie');
    expect(weigh(switzerlandKazakhstan, visa, 'third-country-national', '2026-06-02')).toBe('proof');
  });

  test('a named ticket proves the way under Switzerland- and Poland-Kazakhstan, an anonymous one makes it likely', () => {
    for (const agreement of [switzerlandKazakhstan, polandKazakhstan]) {
      expect(weigh(agreement, { kind: 'ticket-or-passenger-list' }, 'stateless-person')).toBe('proof');
      expect(weigh(agreement, { kind: 'anonymous-ticket' }, 'stateless-person')).toBe('prima-facie');
    }
  });

  test('what proves a nationality proves no transit', () => {
    expect(weigh(polandKazakhstan, { kind: 'return-certificate' }, 'third-country-national')).toBe('none');
  });

  test('a forged document never proves anything', () => {
    for (const agreement of [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan, franceKazakhstan])
      expect(weigh(agreement, { authenticity: 'forged' })).toBe('none');
  });

  test('between France and Kazakhstan the lists were not found: the weight is unknown', () => {
    expect(weigh(franceKazakhstan, {})).toBe('unknown');
  });
});
