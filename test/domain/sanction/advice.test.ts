import { describe, expect, test } from 'vitest';
import { sanctionAdvice } from '../../../domain/sanction/advice.ts';
import { at, day, FR, KZ } from '../specimen.ts';
import { aBreach, anObligation, born, caseOf, filesOf, lostDocuments, now } from './specimen-sanction.ts';
import { refused, runs, stayed, text, unknown } from './worked.ts';

const contest = {
  n: 1,
  from: 'person',
  receivedOn: day('2027-02-03'),
  statement: 'I was in hospital.',
  recordedAt: at('2027-02-03T08:00:00Z'),
  by: 'recorder',
} as const;

describe('what the service proposes', () => {
  test('none, of an objective reason: and that the law makes a ban all the same, unless humanitarian reasons are stated', () => {
    expect(sanctionAdvice(filesOf({ returnReasons: [lostDocuments()] }), FR, now)).toEqual({
      proposes: 'none',
      because: 'objective-reason',
      found: 'lost-documents',
      law: 'compulsory-unless-humanitarian',
      basis: 'no-voluntary-period',
      source: text('L612-6'),
    });
  });

  test.each([
    ['nothing is recorded', []],
    ['the report of the loss is missing', [lostDocuments({ proofs: [] })]],
    ['it is recorded that nothing is established', [lostDocuments({ stated: 'not-established', proofs: [] })]],
    ['an objective reason lacks its paper and is contested', [lostDocuments({ proofs: [], contests: [contest] })]],
  ])('none, where %s', (_what, returnReasons) => {
    expect(sanctionAdvice(filesOf({ returnReasons }), FR, now)).toMatchObject({ proposes: 'none', because: 'not-established' });
  });

  test('nothing, of a breach: that is for the authority', () => {
    expect(sanctionAdvice(refused, FR, now)).toMatchObject({ proposes: 'nothing', because: 'deliberate-breach' });
  });

  test('nothing, while a breach is contested', () => {
    const contested = filesOf({ returnReasons: [aBreach({ contests: [contest] })] });
    expect(sanctionAdvice(contested, FR, now)).toMatchObject({ proposes: 'nothing', because: 'contest-open' });
  });
});

describe('what the law says beside it', () => {
  const { returnDecision: _none, ...without } = refused.own;
  const protectedOne = { outcome: 'protected', checkedOn: day('2027-02-01'), source: 'OFPRA', recordedAt: now } as const;

  test.each([
    ['who stayed beyond the time', stayed, { law: 'compulsory-unless-humanitarian', source: text('L612-7') }],
    ['whose time still runs', runs, { law: 'may', basis: 'other-obligation', source: text('L612-8') }],
    ['of whose time nothing is on record', unknown, { law: 'voluntary-period-not-recorded' }],
    ['without an obligation', { ...refused, own: without }, { law: 'not-possible', notPossible: 'no-obligation-to-leave' }],
    [
      'whose obligation was annulled',
      filesOf({ returnDecision: anObligation({ annulledOn: day('2027-02-01') }) }),
      { law: 'not-possible', notPossible: 'no-obligation-to-leave' },
    ],
    ['a minor', filesOf({}, caseOf(born('2012'))), { law: 'not-possible', notPossible: 'minor-not-banned' }],
    ['a national', filesOf({}, caseOf({ nationalities: [FR] })), { law: 'not-possible', notPossible: 'own-national' }],
    ['who has protection', filesOf({ claim: protectedOne }), { law: 'not-possible', notPossible: 'protection-granted' }],
  ])('of one %s', (_who, files, law) => {
    expect(sanctionAdvice(files, FR, now)).toMatchObject(law);
  });

  test('of a State whose rules were not read, that they were not', () => {
    expect(sanctionAdvice(refused, KZ, now)).toEqual({
      proposes: 'nothing',
      because: 'deliberate-breach',
      found: 'deliberate-breach',
      law: 'rules-not-loaded',
    });
  });
});
