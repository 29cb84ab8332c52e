import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from '../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
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

describe('what the lists of Russia-Kazakhstan take', () => {
  const RU = stateOf('RU');
  const national = (piece: Partial<Evidence>, requestedState: typeof KZ) =>
    weighEvidence(
      russiaKazakhstan,
      { kind: 'identity-card', form: 'original', attachments: [], ...piece },
      { category: 'own-national', requestingState: requestedState === RU ? KZ : RU, requestedState },
      day('2026-06-01'),
    ).weight;

  test('an identity card is on Kazakhstan’s list and not on Russia’s, where it is one of the other papers of a State authority', () => {
    expect(national({ issuedBy: KZ }, KZ)).toBe('proof');
    expect(national({ issuedBy: RU }, RU)).toBe('prima-facie');
    expect(national({ kind: 'document-in-the-name', issuedBy: RU }, RU)).toBe('prima-facie');
  });

  test('a copy is taken for a nationality, and is for the requested authority to decide on where it is of a permit', () => {
    expect(national({ issuedBy: KZ, form: 'copy' }, KZ)).toBe('prima-facie');
    for (const agreement of [russiaKazakhstan, belarusKazakhstan]) {
      const permit = { kind: 'residence-permit', issuedBy: KZ, validUntil: day('2027-01-01') } as const;
      expect(weigh(agreement, permit, 'third-country-national')).toBe('proof');
      expect(weigh(agreement, { ...permit, form: 'copy' }, 'third-country-national')).toBe('none');
    }
  });
});

test('under Belarus-Kazakhstan a travel document that the requested State gave to somebody who is not its national ties the person to it', () => {
  const paper = { kind: 'laissez-passer', issuedBy: KZ, validUntil: day('2027-01-01') } as const;
  expect(weigh(belarusKazakhstan, paper, 'stateless-person')).toBe('proof');
  expect(weigh(belarusKazakhstan, { ...paper, validUntil: day('2026-05-31') }, 'stateless-person')).toBe('none');
});

test('under Germany-Kazakhstan whatever document may help makes the nationality likely', () => {
  for (const kind of ['official-photo-document', 'consular-registration', 'company-pass', 'other-document'] as const)
    expect(weigh(germanyKazakhstan, { kind })).toBe('prima-facie');
  for (const kind of ['dna-result', 'anonymous-ticket'] as const) expect(weigh(germanyKazakhstan, { kind })).toBe('none');
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
