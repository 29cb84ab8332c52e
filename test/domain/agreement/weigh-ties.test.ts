import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { day, KZ } from '../specimen.ts';
import { weigh, weighed, weighedFor } from './weighed.ts';

const three = [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan];
const PL = stateOf('PL');

describe('what ties somebody else to the requested State', () => {
  const visa = { kind: 'visa', issuedBy: KZ, validUntil: day('2024-06-01') } as const;
  const permit = { kind: 'residence-permit', issuedBy: KZ, validUntil: day('2024-06-01') } as const;
  const of = (agreement: Agreement, piece: Partial<Evidence>, on?: string) =>
    weigh(agreement, piece, 'third-country-national', on);

  test('under Benelux-Kazakhstan a visa or permit until two years after it expired; afterwards a permit makes it likely, a visa does not', () => {
    expect([visa, permit].map((piece) => of(beneluxKazakhstan, piece, '2026-06-01'))).toEqual(['proof', 'proof']);
    expect([visa, permit].map((piece) => of(beneluxKazakhstan, piece, '2026-06-02'))).toEqual(['none', 'prima-facie']);
  });

  test('under Switzerland-Kazakhstan a visa that is valid; one that expired five years ago, or yesterday, is no proof', () => {
    expect(of(switzerlandKazakhstan, visa, '2024-06-01')).toBe('proof');
    for (const on of ['2024-06-02', '2029-06-01']) expect(of(switzerlandKazakhstan, visa, on)).toBe('none');
  });

  test('a copy of a visa, permit or stamp is proof under Benelux-Kazakhstan, and prima facie evidence under Poland-Kazakhstan', () => {
    for (const kind of ['visa', 'residence-permit', 'border-stamp'] as const) {
      expect(of(beneluxKazakhstan, { kind, form: 'copy', issuedBy: KZ })).toBe('proof');
      expect(of(polandKazakhstan, { kind, form: 'copy', issuedBy: KZ })).toBe('prima-facie');
    }
  });

  test('under Norway-Kazakhstan the copy of a visa makes likely what the visa proves: of one that ran out it does no more than the visa', () => {
    const weights = (on: string) => (['original', 'copy'] as const).map((form) => of(norwayKazakhstan, { ...visa, form }, on));
    expect([weights('2024-06-01'), weights('2024-06-02')]).toEqual([
      ['proof', 'prima-facie'],
      ['none', 'none'],
    ]);
  });

  test('under Benelux-Kazakhstan a paper of the registry proves, its copy makes likely: in this the Russian text differs', () => {
    for (const kind of ['civil-registry-document', 'birth-certificate'] as const) {
      expect(of(beneluxKazakhstan, { kind, issuedBy: KZ })).toBe('proof');
      expect(of(beneluxKazakhstan, { kind, issuedBy: KZ, form: 'copy' })).toBe('prima-facie');
      expect(weighedFor(beneluxKazakhstan, { kind, issuedBy: stateOf('TR') })).toBe('prima-facie');
    }
  });

  test('under Benelux-Kazakhstan a driving licence or identity card that the requested State gave the person, and no other State’s', () => {
    for (const kind of ['driving-licence', 'identity-card'] as const) {
      expect(of(beneluxKazakhstan, { kind, issuedBy: KZ })).toBe('proof');
      expect(weighedFor(beneluxKazakhstan, { kind, issuedBy: stateOf('TR') })).toBe('none');
    }
  });

  test.each([
    ['document-in-the-name', 'proof', 'proof', 'proof'],
    ['ticket-or-passenger-list', 'prima-facie', 'proof', 'proof'],
    ['agency-record', 'prima-facie', 'proof', 'prima-facie'],
    ['officer-statement', 'prima-facie', 'none', 'prima-facie'],
    ['photo-or-recording', 'prima-facie', 'proof', 'proof'],
    ['biometric-match', 'prima-facie', 'proof', 'prima-facie'],
    ['apprehension-record', 'prima-facie', 'prima-facie', 'none'],
    ['organisation-information', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['witness-statement', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['own-statement', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['anonymous-ticket', 'prima-facie', 'none', 'none'],
    ['other-document', 'prima-facie', 'none', 'prima-facie'],
    ['return-certificate', 'none', 'none', 'none'],
  ] as const)('a %s is %s under Benelux, %s under Switzerland and %s under Poland with Kazakhstan', (kind, ...weights) => {
    expect(three.map((agreement) => weigh(agreement, { kind }, 'stateless-person'))).toEqual(weights);
  });
});

test('under Poland-Kazakhstan what the requested State gave a foreigner, the paper of a refugee too, proves, and no other State’s', () => {
  const weightOf = (issuedBy: typeof KZ) => weighedFor(polandKazakhstan, { kind: 'refugee-document', issuedBy });
  expect([KZ, stateOf('TR')].map(weightOf)).toEqual(['proof', 'none']);
});

test('under Uzbekistan-Kazakhstan the certificate of a stateless person with the right to live there proves, though expired', () => {
  const piece = { kind: 'stateless-document', issuedBy: KZ, validUntil: day('2020-01-01') } as const;
  expect(weighedFor(uzbekistanKazakhstan, piece, 'stateless-person')).toBe('proof');
});

test('it says by which line of which list, and what else that line asks for', () => {
  const { why } = weighed(polandKazakhstan, { kind: 'birth-certificate', issuedBy: KZ }, 'own-national');
  expect(why).toMatch(/Dz\.U\. 2017 item 1623\), annex 2, Kazakhstan item 7: .*entered in a parent’s passport$/);
  const { why: none } = weighed(polandKazakhstan, { kind: 'dna-result' }, 'own-national');
  expect(none).toMatch(/^Not in the lists: .*annexes 2-6$/);
});

describe('a line that speaks of one State alone', () => {
  const [RU, BY, DE] = [stateOf('RU'), stateOf('BY'), stateOf('DE')];
  const soviet = { kind: 'ussr-passport', form: 'original', attachments: [] } as const;
  const asked = (agreement: Agreement, requestedState: typeof KZ, category: Category = 'own-national') =>
    weighEvidence(agreement, soviet, { category, requestingState: PL, requestedState }, day('2026-06-01')).weight;

  test('a Soviet passport makes the nationality of Russia likely, and that of Belarus, and never that of Kazakhstan', () => {
    expect([asked(russiaKazakhstan, RU), asked(russiaKazakhstan, KZ)]).toEqual(['prima-facie', 'none']);
    expect([asked(belarusKazakhstan, BY), asked(belarusKazakhstan, KZ)]).toEqual(['prima-facie', 'none']);
  });

  test('under Germany-Kazakhstan it proves a birth and residence in Kazakhstan, which ties nobody to Germany', () => {
    const weights = [KZ, DE].map((requested) => asked(germanyKazakhstan, requested, 'stateless-person'));
    expect(weights).toEqual(['proof', 'none']);
  });
});

test('a forged document never proves anything', () => {
  for (const agreement of [...three, franceKazakhstan]) expect(weigh(agreement, { authenticity: 'forged' })).toBe('none');
});

test('a stamp in a forged document proves the way where the list has it, and the document is marked as the forgery that it is', () => {
  for (const authenticity of ['not-examined', 'forged'] as const) {
    const stamp = { kind: 'stamp-in-forged-document', authenticity } as const;
    for (const agreement of [russiaKazakhstan, belarusKazakhstan])
      expect(weigh(agreement, stamp, 'third-country-national')).toBe('proof');
    for (const agreement of [...three, germanyKazakhstan]) expect(weigh(agreement, stamp, 'third-country-national')).toBe('none');
  }
});

test('a seaman’s book of another State proves no nationality of the requested one', () => {
  const book = { kind: 'seaman-document', form: 'original', attachments: [] } as const;
  const of = (agreement: Agreement, issuedBy: typeof KZ) =>
    weighEvidence(
      agreement,
      { ...book, issuedBy },
      { category: 'own-national', requestingState: stateOf('FR'), requestedState: KZ },
      day('2026-06-01'),
    ).weight;
  for (const agreement of [germanyKazakhstan, polandKazakhstan, beneluxKazakhstan])
    expect([of(agreement, KZ), of(agreement, PL)]).toEqual(['proof', 'none']);
  expect([of(switzerlandKazakhstan, KZ), of(switzerlandKazakhstan, PL)]).toEqual(['prima-facie', 'none']);
});

test('between France and Kazakhstan the lists were not found: the weight is unknown', () => {
  expect(weigh(franceKazakhstan, {})).toBe('unknown');
});
