import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ExclusionGround } from '../../../domain/agreement/exclusion.ts';
import { bears } from '../../../domain/agreement/fact.ts';
import { factsIn } from '../../../domain/agreement/facts-in.ts';
import type { RefusalCode } from '../../../domain/agreement/refusal-ground.ts';
import { categories } from '../../../domain/agreement/scope.ts';
import { told } from './told.ts';

const scopesOf = ({ scopes }: Agreement): readonly string[] =>
  scopes.map(({ category, limbs, thirdStates, from }) =>
    [category, ...(limbs === undefined ? [] : [limbs]), ...(thirdStates === undefined ? [] : [thirdStates]), from]
      .map(told)
      .join(' | '),
  );

describe('whom each agreement covers, and from when', () => {
  test('Benelux-Kazakhstan: what art. 20(4) delays held for the stateless and for some third States at once', () => {
    const entries = 'visa-or-permit-at-entry+entry+transit+last-residence';
    expect(scopesOf(beneluxKazakhstan)).toEqual([
      'own-national | 2017-06-01 (inferred)',
      'third-country-national | visa-or-permit | 2017-06-01 (inferred)',
      `third-country-national | ${entries} | treaties-with-both | 2017-06-01`,
      `third-country-national | ${entries} | 2020-06-01 (inferred)`,
      'stateless-person | visa-or-permit | 2017-06-01 (inferred)',
      `stateless-person | ${entries} | 2017-06-01`,
    ]);
  });

  test('Switzerland-Kazakhstan: straight entries, and who was an applicant for asylum there', () => {
    const limbs = 'visa-or-permit+visa-or-permit-at-entry+direct-entry+asylum-seeker';
    expect(scopesOf(switzerlandKazakhstan)).toEqual([
      'own-national | 2015-02-01 (inferred)',
      `third-country-national | ${limbs} | 2015-02-01 (inferred)`,
      `stateless-person | ${limbs} | 2015-02-01 (inferred)`,
    ]);
  });

  test('Poland-Kazakhstan: three limbs, and transit is none of them', () => {
    const limbs = 'entry+permit-at-entry+visa-at-entry';
    expect(scopesOf(polandKazakhstan)).toEqual([
      'own-national | 2017-08-04 (inferred)',
      `third-country-national | ${limbs} | 2017-08-04 (inferred)`,
      `stateless-person | ${limbs} | 2017-08-04 (inferred)`,
    ]);
  });

  test('France-Kazakhstan: what ties a person to the requested State was not found, so that none is refused for it', () => {
    expect(scopesOf(franceKazakhstan)).toEqual([
      'own-national (official) | ?',
      'third-country-national (official) | ? | ?',
      'stateless-person (secondary) | ? | ?',
    ]);
  });
});

const four = [
  [
    'Benelux-Kazakhstan',
    beneluxKazakhstan,
    {
      exclusions: 'ground own-visa-issued, unless theirs-runs-as-long, transitVisaApart+ground permit-by-forgery',
      noRequest: 'nationals passport, others permits visa+residence-permit, passportToo',
      transitGrounds: 'TR-REFOUL+TR-PROSEC+TR-ORDER',
      transitModes: 'air+land+sea',
      transport: 'air+land+sea',
      workingLanguage: 'English',
      prevailingText: 'English',
      wrongTransferCosts: 'requesting (inferred)',
      issuers: 'requested, requested, requested',
      validity: 'atLeast 6 months, atLeast 6 months, atLeast 6 months',
      regardlessOfWish: '-',
      renewedFor: 'asBefore',
    },
  ],
  [
    'Switzerland-Kazakhstan',
    switzerlandKazakhstan,
    {
      exclusions:
        'ground airport-transit-only+ground own-visa-issued, unless theirs-runs-longer+ours-by-forged-papers+ours-by-false-statements+ours-conditions-breached',
      noRequest: 'nationals passport, others permits visa+residence-permit, passportToo',
      transitGrounds: 'TR-REFOUL+TR-PROSEC+TR-ORDER',
      transitModes: 'air+land',
      transport: 'air+land',
      workingLanguage: 'English',
      prevailingText: 'English',
      wrongTransferCosts: 'requesting',
      issuers: 'requested, requesting, requesting',
      validity: 'exactly 6 months, -, -',
      regardlessOfWish: 'true',
      renewedFor: 'asBefore',
    },
  ],
  [
    'Poland-Kazakhstan',
    polandKazakhstan,
    {
      exclusions:
        'ground airport-transit-only+ground transit-visa-held+ground own-visa-issued, unless theirs-runs-longer+ours-by-forged-papers',
      noRequest:
        'nationals passport+diplomatic-or-service-passport+identity-card+seaman-document, nationalsOf state KZ, papers return-certificate+state PL, papers childs-passport, others permits visa+residence-permit, passportToo false',
      transitGrounds: 'TR-REFOUL+TR-PROSEC+TR-ORDER+TR-AIRPORT-CHANGE+TR-NO-CAPACITY',
      transitModes: '-',
      transport: 'air',
      workingLanguage: 'Russian',
      prevailingText: 'Russian',
      wrongTransferCosts: 'requesting',
      issuers: 'requested, requesting, requesting',
      validity: 'atLeast 30 calendar-days, atLeast 30 calendar-days, atLeast 30 calendar-days',
      regardlessOfWish: 'true',
      renewedFor: 'asBefore',
    },
  ],
  [
    'France-Kazakhstan',
    franceKazakhstan,
    {
      exclusions: '?',
      noRequest: '?',
      transitGrounds: '?',
      transitModes: '?',
      transport: '?',
      workingLanguage: '?',
      prevailingText: '?',
      wrongTransferCosts: '?',
      issuers: 'requested (secondary), ?, ?',
      validity: 'atLeast 6 months (secondary), ?, ?',
      regardlessOfWish: 'true (secondary)',
      renewedFor: 'atLeast 6 months, atMost 12 months (secondary)',
    },
  ],
] as const;

test.each(four)('%s: exclusions, papers instead of a request, transit, transport, languages, travel documents', (...[
  ,
  agreement,
  expected,
]) => {
  const { exclusions, noRequest, transitGrounds, transitModes, transport, workingLanguage, prevailingText } = agreement;
  const { travelDocument, wrongTransferCosts } = agreement;
  const { issuer, validity, regardlessOfWish, renewedFor } = travelDocument;
  const rules = { exclusions, noRequest, transitGrounds, transitModes, transport, workingLanguage, prevailingText };
  const perPerson = (rule: typeof issuer | typeof validity) => categories.map((category) => told(rule[category])).join(', ');
  expect({
    ...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, told(rule)])),
    wrongTransferCosts: told(wrongTransferCosts),
    issuers: perPerson(issuer),
    validity: perPerson(validity),
    regardlessOfWish: told(regardlessOfWish),
    renewedFor: told(renewedFor),
  }).toEqual(expected);
});

const factsOf = (agreement: Agreement) => factsIn(agreement).flatMap(({ rule }) => ('certainty' in rule ? [rule] : []));

test.each([
  beneluxKazakhstan,
  switzerlandKazakhstan,
  polandKazakhstan,
])('$id: where one text of it reads differently from another, or its text leaves something open, the fact says so', (agreement) => {
  const facts = factsOf(agreement);
  expect(
    facts.filter(
      ({ certainty, article }) => certainty === 'verified' && !/^(art|Protocol|annex|title|closing)/.test(article ?? ''),
    ),
  ).toEqual([]);
  expect(facts.filter(({ open }) => open !== undefined).length).toBeGreaterThan(10);
});

test('the Benelux texts differ on the own visa that excludes, the Swiss English text that prevails was not read', () => {
  expect(beneluxKazakhstan.exclusions).toMatchObject({ open: expect.stringContaining('the Russian text excludes whenever') });
  expect(switzerlandKazakhstan.readIn).toMatchObject({ open: expect.stringContaining('English text prevails and was not read') });
});

test('nothing of France-Kazakhstan is verified, for no article of it was read', () => {
  expect(factsOf(franceKazakhstan).filter(({ certainty }) => certainty === 'verified' || certainty === 'inferred')).toEqual([]);
});

describe('each ground of exclusion that a text has is among its grounds to refuse', () => {
  const own = { 'airport-transit-only': 'RR-AIRPORT-TRANSIT-ONLY', 'own-visa-issued': 'RR-OWN-VISA-ISSUED' } as const;
  const codeOf = (ground: ExclusionGround): RefusalCode => (ground in own ? own[ground as keyof typeof own] : 'RR-EXCLUDED');

  test.each(register().map((agreement) => [agreement.id, agreement] as const))('%s', (_, { exclusions, refusalGrounds }) => {
    if (!bears(exclusions) || !bears(refusalGrounds)) return;
    for (const { ground } of exclusions.value) expect(refusalGrounds.value).toContain(codeOf(ground));
  });
});
