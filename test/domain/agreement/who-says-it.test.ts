import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from '../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { Evidence, EvidenceKind } from '../../../domain/agreement/evidence.ts';
import { bears } from '../../../domain/agreement/fact.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { type StateCode, stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { day, KZ } from '../specimen.ts';

const weigh = (agreement: Agreement, kind: EvidenceKind) =>
  weighEvidence(
    agreement,
    { kind, form: 'original', issuedBy: KZ, attachments: [] },
    { category: 'third-country-national', requestingState: stateOf('PL'), requestedState: KZ },
    day('2026-06-01'),
  ).weight;

describe('what an officer says of the crossing', () => {
  test.each([
    ['Lithuania', lithuaniaKazakhstan],
    ['Moldova', moldovaKazakhstan],
    ['Norway', norwayKazakhstan],
    ['Poland', polandKazakhstan],
  ])('%s-Kazakhstan: proof from an officer of the border who attests that it was straight, likely from any other', (_, agreement) => {
    expect(weigh(agreement, 'border-officer-statement')).toBe('proof');
    expect(weigh(agreement, 'officer-statement')).toBe('prima-facie');
  });

  test('an officer of the border is an officer: no list takes the one statement and leaves the other', () => {
    for (const { id, evidence } of register()) {
      if (!bears(evidence)) continue;
      for (const list of [evidence.value.nationals, evidence.value.others]) {
        const kinds = list.flatMap((line) => line.kinds);
        expect([id, kinds.includes('border-officer-statement')]).toEqual([id, kinds.includes('officer-statement')]);
      }
    }
  });
});

test('a hotel’s bill is proof under Switzerland and Germany, and only likely where the lists take what an authority gave as proof', () => {
  for (const agreement of [switzerlandKazakhstan, germanyKazakhstan]) expect(weigh(agreement, 'bill-in-the-name')).toBe('proof');
  for (const agreement of [beneluxKazakhstan, polandKazakhstan]) {
    expect(weigh(agreement, 'document-in-the-name')).toBe('proof');
    expect(weigh(agreement, 'bill-in-the-name')).toBe('prima-facie');
  }
  for (const agreement of [lithuaniaKazakhstan, moldovaKazakhstan, norwayKazakhstan])
    expect(weigh(agreement, 'bill-in-the-name')).toBe('prima-facie');
});

describe('whose visa or permit it is', () => {
  const RU = stateOf('RU');
  const weighOf = (agreement: Agreement, piece: Pick<Evidence, 'kind' | 'issuedBy' | 'validUntil'>) =>
    weighEvidence(
      agreement,
      { form: 'original', attachments: [], ...piece },
      { category: 'third-country-national', requestingState: RU, requestedState: KZ },
      day('2026-06-01'),
    );

  test('the requesting State’s own visa ties nobody to the requested one, and one of which it is not said whose, neither', () => {
    for (const agreement of [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan, germanyKazakhstan, norwayKazakhstan]) {
      const visa = { kind: 'visa', validUntil: day('2026-12-31') } as const;
      expect(weighOf(agreement, { ...visa, issuedBy: KZ }).weight).toBe('proof');
      expect(weighOf(agreement, { ...visa, issuedBy: RU }).weight).toBe('none');
      expect(weighOf(agreement, visa)).toMatchObject({ weight: 'none', why: expect.stringMatching(/^Whose document it is/) });
    }
  });

  test.each([
    ['Russia', russiaKazakhstan],
    ['Kyrgyzstan', kyrgyzstanKazakhstan],
    ['Belarus', belarusKazakhstan],
  ])('under %s-Kazakhstan a visa of the requesting State makes the way likely, and only once it has run out', (_, agreement) => {
    const weightOf = (issuedBy: StateCode, validUntil?: CalendarDate) =>
      weighOf(agreement, { kind: 'visa', issuedBy, ...(validUntil === undefined ? {} : { validUntil }) }).weight;
    expect(weightOf(RU, day('2026-05-31'))).toBe('prima-facie');
    expect([weightOf(RU, day('2026-06-01')), weightOf(RU), weightOf(KZ, day('2026-05-31'))]).toEqual(['none', 'none', 'none']);
  });
});
