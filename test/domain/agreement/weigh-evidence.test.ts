import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from '../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { day, KZ } from '../specimen.ts';

/** The State that the pieces here are of, or Kazakhstan. */
const askedOf = ({ issuedBy = KZ }: Partial<Evidence>) => issuedBy;

const weighed = (agreement: Agreement, piece: Partial<Evidence>, category: Category, on = '2026-06-01') =>
  weighEvidence(
    agreement,
    { kind: 'passport', form: 'original', attachments: [], ...piece },
    { category, requestingState: stateOf('FR'), requestedState: askedOf(piece) },
    day(on),
  );

const weigh = (agreement: Agreement, piece: Partial<Evidence>, category: Category = 'own-national', on?: string) =>
  weighed(agreement, piece, category, on).weight;

/** The weight of a piece, of whatever State it is, where Kazakhstan is asked to take somebody back who is not its national. */
const weighedFor = (agreement: Agreement, piece: Partial<Evidence>, category: Category = 'third-country-national') =>
  weighEvidence(
    agreement,
    { kind: 'passport', form: 'original', attachments: [], ...piece },
    { category, requestingState: stateOf('FR'), requestedState: KZ },
    day('2026-06-01'),
  ).weight;

const three = [beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan];
const PL = stateOf('PL');

describe('what proves a nationality', () => {
  test('a passport under each agreement read, expired or not; its copy does so unless disproved', () => {
    for (const agreement of three) {
      expect(weigh(agreement, { validUntil: day('2012-01-01') })).toBe('proof');
      expect(weigh(agreement, { form: 'copy' })).toBe('prima-facie');
    }
  });

  test.each([
    ['military-document', 'proof', 'prima-facie', 'prima-facie'],
    ['seaman-document', 'proof', 'prima-facie', 'proof'],
    ['laissez-passer', 'proof', 'prima-facie', 'prima-facie'],
    ['nationality-certificate', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['consular-registration', 'prima-facie', 'none', 'prima-facie'],
    ['driving-licence', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['birth-certificate', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['company-pass', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['witness-statement', 'prima-facie', 'prima-facie', 'none'],
    ['own-statement', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['language-test', 'prima-facie', 'prima-facie', 'none'],
    ['dna-result', 'prima-facie', 'prima-facie', 'none'],
    ['fingerprints', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['biometric-match', 'prima-facie', 'prima-facie', 'none'],
    ['visa-system-match', 'prima-facie', 'none', 'prima-facie'],
    ['other-document', 'prima-facie', 'prima-facie', 'prima-facie'],
    ['anonymous-ticket', 'none', 'none', 'none'],
  ] as const)('a %s is %s under Benelux, %s under Switzerland and %s under Poland with Kazakhstan', (kind, ...weights) => {
    expect(three.map((agreement) => weigh(agreement, { kind }))).toEqual(weights);
  });

  test('under Poland-Kazakhstan the papers that one State alone has on its list prove where they are known to be its own', () => {
    for (const [kind, theirs, weight] of [
      ['return-certificate', KZ, 'prima-facie'],
      ['birth-certificate', KZ, 'prima-facie'],
      ['citizenship-decision', PL, 'prima-facie'],
      ['childs-passport', PL, 'prima-facie'],
    ] as const) {
      const other = theirs === KZ ? PL : KZ;
      expect(weigh(polandKazakhstan, { kind, issuedBy: theirs })).toBe('proof');
      expect([weigh(polandKazakhstan, { kind, issuedBy: other }), weigh(polandKazakhstan, { kind })]).toEqual([weight, weight]);
    }
  });
});

test('under Benelux-Kazakhstan a document with a photograph proves where the requested State issued it, and no other', () => {
  const weightUnder = (issuedBy: typeof KZ) => (agreement: Agreement) =>
    weighedFor(agreement, { kind: 'official-photo-document', issuedBy }, 'own-national');
  expect(three.map(weightUnder(KZ))).toEqual(['proof', 'prima-facie', 'prima-facie']);
  expect(weightUnder(stateOf('TR'))(beneluxKazakhstan)).toBe('none');
});

test('under Kyrgyzstan-Kazakhstan a paper of the State’s authorities that its list has not still gives grounds to believe', () => {
  const KG = stateOf('KG');
  const weightOf = (kind: Evidence['kind'], issuedBy: typeof KZ) => weigh(kyrgyzstanKazakhstan, { kind, issuedBy });
  expect([weightOf('military-document', KG), weightOf('military-document', KZ)]).toEqual(['proof', 'prima-facie']);
  expect([weightOf('seaman-document', KZ), weightOf('seaman-document', KG)]).toEqual(['proof', 'prima-facie']);
});

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

test('a forged document never proves anything', () => {
  for (const agreement of [...three, franceKazakhstan]) expect(weigh(agreement, { authenticity: 'forged' })).toBe('none');
});

test('between France and Kazakhstan the lists were not found: the weight is unknown', () => {
  expect(weigh(franceKazakhstan, {})).toBe('unknown');
});
