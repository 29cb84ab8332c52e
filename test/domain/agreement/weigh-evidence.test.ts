import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from '../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { day, KZ } from '../specimen.ts';
import { weigh, weighedFor } from './weighed.ts';

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
    ['consular-registration', 'prima-facie', 'none', 'none'],
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

test('a passport of any kind proves the nationality under Moldova- and Switzerland-Kazakhstan, a child’s included', () => {
  const MD = stateOf('MD');
  const passport = { kind: 'childs-passport', issuedBy: MD } as const;
  expect(weigh(moldovaKazakhstan, passport)).toBe('proof');
  expect(weigh(moldovaKazakhstan, { ...passport, form: 'copy' })).toBe('prima-facie');
  expect(weigh(switzerlandKazakhstan, { ...passport, issuedBy: KZ })).toBe('proof');
  expect(weigh(switzerlandKazakhstan, { ...passport, issuedBy: KZ, form: 'copy' })).toBe('prima-facie');
});
