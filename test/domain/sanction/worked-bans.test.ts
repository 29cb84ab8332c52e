import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../../domain/file/claim-status.ts';
import { sanctionBarred } from '../../../domain/sanction/sanction-barred.ts';
import { at, day, FR, KZ, opened } from '../specimen.ts';
import { aBan, anExit } from './specimen-ban.ts';
import {
  anObligation,
  born,
  caseOf,
  filesOf,
  now,
  proposedBan,
  proposedNone,
  proposedProlongation,
  withBan,
} from './specimen-sanction.ts';
import { atOnce, beyond, other, refused, runs, stayed, text, threat, unknown, worked } from './worked.ts';

const tooLong = (months: number, most: number, article: string) => ({
  kind: 'ban-too-long',
  months,
  most,
  source: text(article),
});

describe('how long a ban may be: each basis at its cap and a month above', () => {
  worked([
    ['no time was left: 60 months', refused, proposedBan({ months: 60 }), 'admitted'],
    ['no time was left: 61 months', refused, proposedBan({ months: 61 }), tooLong(61, 60, 'L612-6')],
    ['no time was left, serious threat: 120', refused, proposedBan({ months: 120, seriousThreat: threat }), 'admitted'],
    [
      'no time was left, serious threat: 121',
      refused,
      proposedBan({ months: 121, seriousThreat: threat }),
      tooLong(121, 120, 'L612-6'),
    ],
    ['stayed beyond the time: 60', stayed, proposedBan({ basis: beyond, months: 60 }), 'admitted'],
    ['stayed beyond the time: 61', stayed, proposedBan({ basis: beyond, months: 61 }), tooLong(61, 60, 'L612-7')],
    [
      'stayed beyond the time, serious threat: 60',
      stayed,
      proposedBan({ basis: beyond, months: 60, seriousThreat: threat }),
      'admitted',
    ],
    [
      'stayed beyond the time, serious threat: 61, since the article has no longer limb',
      stayed,
      proposedBan({ basis: beyond, months: 61, seriousThreat: threat }),
      tooLong(61, 60, 'L612-7'),
    ],
    ['any other obligation: 60', runs, proposedBan({ basis: other, months: 60 }), 'admitted'],
    ['any other obligation: 61', runs, proposedBan({ basis: other, months: 61 }), tooLong(61, 60, 'L612-8')],
    [
      'any other obligation, serious threat: 61, since the article has no longer limb',
      runs,
      proposedBan({ basis: other, months: 61, seriousThreat: threat }),
      tooLong(61, 60, 'L612-8'),
    ],
  ]);
});

describe('a ban rests on what is on record of the time that the person was left', () => {
  const leftInTime = { ...stayed.own, exitProofs: [anExit('2027-02-14')] };
  const leftLate = { ...stayed.own, exitProofs: [anExit('2027-02-15')] };
  const left = { is: other, because: 'left-in-time', until: day('2027-02-14'), leftOn: day('2027-02-14') };
  const notRecorded = (basis: string) => ({ kind: 'voluntary-period-not-recorded', basis });
  const instead = (basis: string, on: object) => ({ kind: 'basis-not-as-decided', basis, on });
  worked([
    ['no time left, where one was granted', runs, proposedBan(), instead(atOnce, { is: other, because: 'period-runs' })],
    ['no time left, where one was granted and is over', stayed, proposedBan(), instead(atOnce, { is: beyond })],
    ['stayed beyond, where none was granted', refused, proposedBan({ basis: beyond }), instead(beyond, { is: atOnce })],
    [
      'stayed beyond, on the last day, which is not over everywhere',
      runs,
      proposedBan({ basis: beyond }),
      instead(beyond, { is: other, because: 'period-runs', until: day('2027-02-15') }),
    ],
    [
      'stayed beyond, where the exit is proved on the last day',
      filesOf(leftInTime),
      proposedBan({ basis: beyond }),
      instead(beyond, left),
    ],
    ['stayed beyond, where the exit is proved a day later', filesOf(leftLate), proposedBan({ basis: beyond }), 'admitted'],
    ['no time left, where nothing of it is on record', unknown, proposedBan(), notRecorded(atOnce)],
    ['stayed beyond, where nothing of it is on record', unknown, proposedBan({ basis: beyond }), notRecorded(beyond)],
    ['any other obligation, where nothing of it is on record', unknown, proposedBan({ basis: other }), 'admitted'],
    ['any other obligation, where no time was left', refused, proposedBan({ basis: other }), 'admitted'],
    ['none, where the basis is not as decided', stayed, proposedNone(), instead(atOnce, { is: beyond })],
    ['none, where nothing of it is on record', unknown, proposedNone(), notRecorded(atOnce)],
  ]);
});

describe('no ban without an obligation to leave', () => {
  const missing = { kind: 'no-obligation-to-leave' };
  const { returnDecision: _none, ...without } = filesOf().own;
  worked([
    ['none on record', { ...filesOf(), own: without }, proposedBan(), missing],
    ['another decision', filesOf({ returnDecision: anObligation({ kind: 'expulsion' }) }), proposedBan(), missing],
    ['an annulled one', filesOf({ returnDecision: anObligation({ annulledOn: day('2027-02-01') }) }), proposedBan(), missing],
    ['nor is one prolonged', { ...withBan(), own: { entryBans: [aBan()] } }, proposedProlongation(), missing],
    ['nor is there anything to decide of none', { ...filesOf(), own: without }, proposedNone(), missing],
  ]);
});

describe('who is spared a ban', () => {
  const on = (birth: string, returnDecision = anObligation()) => filesOf({ returnDecision }, caseOf(born(birth)));
  const minor = { kind: 'minor-not-banned', source: text('L611-3') };
  const claim = (outcome: ClaimStatus['outcome']): ClaimStatus => ({
    outcome,
    checkedOn: day('2027-02-01'),
    source: 'Register',
    recordedAt: now,
  });
  const today = anObligation({ decidedOn: day('2027-02-15'), notifiedOn: day('2027-02-15'), enforceableFrom: day('2027-02-15') });
  worked([
    ['who turned 18 on the day of the obligation to leave', on('2009-01-04'), proposedBan(), 'admitted'],
    ['who turned 18 a day after it', on('2009-01-05'), proposedBan(), minor],
    ['who turns 18 on the day of the decision, obliged to leave that day', on('2009-02-15', today), proposedBan(), 'admitted'],
    ['who turns 18 tomorrow', on('2009-02-16', today), proposedBan(), minor],
    [
      'who was of age by the decision, of which the record is wrong, and is a minor today',
      on('2010-06-01'),
      proposedBan(),
      minor,
    ],
    ['of whom the year alone is known, and who may be 17', on('2009'), proposedBan(), minor],
    ['of whom the year alone is known, and who is 18 whenever born', on('2008'), proposedBan(), 'admitted'],
    ['of whom year and month are known, and who may have been 17 that day', on('2009-01'), proposedBan(), minor],
    [
      'a minor, of a prolongation',
      { ...on('2009'), own: { ...on('2009').own, entryBans: [aBan()] } },
      proposedProlongation(),
      minor,
    ],
    ['a minor, of none', on('2009'), proposedNone(), 'admitted'],
    ['a national of the State', filesOf({}, caseOf({ nationalities: [KZ, FR] })), proposedBan(), { kind: 'own-national' }],
    ['a national of another State', filesOf({}, caseOf({ nationalities: [KZ] })), proposedBan(), 'admitted'],
    ['who has protection', filesOf({ claim: claim('protected') }), proposedBan(), { kind: 'protection-granted' }],
    [
      'who has protection, of a prolongation',
      withBan({}, { claim: claim('protected') }),
      proposedProlongation(),
      { kind: 'protection-granted' },
    ],
    ['whose claim was rejected', filesOf({ claim: claim('finally-rejected') }), proposedBan(), 'admitted'],
  ]);
});

describe('who holds a permit that spares its holder', () => {
  const spared = (permit: string) => ({ kind: 'protected-permit', permit, source: text('L612-9') });
  const held = (permit: 'L425-1' | 'L425-3' | 'of-another-member-state') => proposedBan({ permit: { is: 'held', permit } });
  const but = (
    permit: 'L425-1' | 'L425-3' | 'of-another-member-state',
    exception: 'earlier-obligation-not-obeyed' | 'public-order',
  ) => proposedBan({ permit: { is: 'held', permit, exception } });
  worked([
    ['a victim of trafficking', refused, held('L425-1'), spared('L425-1')],
    ['a victim of violence', refused, held('L425-3'), spared('L425-3')],
    ['one of another Member State', refused, held('of-another-member-state'), spared('of-another-member-state')],
    ['a victim who did not obey an earlier obligation', refused, but('L425-1', 'earlier-obligation-not-obeyed'), 'admitted'],
    ['a victim who threatens public order', refused, but('L425-1', 'public-order'), 'admitted'],
    ['one of violence who did not obey', refused, but('L425-3', 'earlier-obligation-not-obeyed'), 'admitted'],
    ['one of violence who threatens public order', refused, but('L425-3', 'public-order'), 'admitted'],
    [
      'one of another Member State who did not obey',
      refused,
      but('of-another-member-state', 'earlier-obligation-not-obeyed'),
      'admitted',
    ],
    ['one of another Member State who threatens', refused, but('of-another-member-state', 'public-order'), 'admitted'],
  ]);
});

test('a State whose rules were not read computes nothing', () => {
  expect(sanctionBarred({ shared: opened(), own: filesOf().own }, proposedBan(), KZ, now)).toEqual({
    kind: 'sanction-rules-not-loaded',
    state: KZ,
  });
});

test('an edition of the law binds nothing that is decided before it', () => {
  expect(sanctionBarred(filesOf(), proposedBan(), FR, at('2024-01-28T11:00:00Z'))?.kind).toBe('sanction-rules-not-loaded');
});
