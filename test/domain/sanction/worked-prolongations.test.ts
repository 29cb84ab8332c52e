import { describe } from 'vitest';
import { day } from '../specimen.ts';
import { aBan, anEarlierBan, anExit, anOutcome, aReview } from './specimen-ban.ts';
import { filesOf, now, proposedProlongation, withBan } from './specimen-sanction.ts';
import { atOnce, beyond, stayed, text, threat, unknown, worked } from './worked.ts';

describe('how long a ban is prolonged', () => {
  const of = (months: number, besides = {}) => proposedProlongation({ months, ...besides });
  const inAll = (months: number) => ({ kind: 'ban-too-long-in-all', months, most: 60, source: text('L612-11') });
  const longer = { kind: 'prolongation-too-long', months: 25, most: 24, source: text('L612-11') };
  const more = (months: number) => ({
    decision: 1,
    reference: 'P-1',
    months,
    notifiedOn: day('2027-02-01'),
    language: 'Kazakh',
    timeAndProofExplained: true,
    recordedAt: now,
  });
  worked([
    ['by 24 months', withBan({ months: 12 }), of(24), 'admitted'],
    ['by 25 months', withBan({ months: 12 }), of(25), longer],
    ['by 25 months under a serious threat', withBan({ months: 12 }), of(25, { seriousThreat: threat }), longer],
    ['to 60 months in all', withBan({ months: 36 }), of(24), 'admitted'],
    ['to 61 months in all', withBan({ months: 37 }), of(24), inAll(61)],
    ['to 61 months in all under a serious threat', withBan({ months: 37 }), of(24, { seriousThreat: threat }), 'admitted'],
    ['to 60 months with an earlier prolongation', withBan({ months: 24, prolongations: [more(24)] }), of(12), 'admitted'],
    ['to 61 months with an earlier prolongation', withBan({ months: 24, prolongations: [more(24)] }), of(13), inAll(61)],
  ]);
});

describe('which ban is prolonged, and on what', () => {
  const not = (because: string) => ({ kind: 'ban-not-prolonged', ban: 1, because });
  const ground = (name: string, on: object) => ({ kind: 'ground-not-as-recorded', ground: name, on });
  const back = proposedProlongation({ ground: 'returned-during-ban' });
  const stayedOn = proposedProlongation({ ground: beyond });
  const { confirmedAt: _at, confirmedBy: _by, ...unread } = anEarlierBan();
  const lifted = aReview({ outcome: anOutcome() });
  const kept = aReview({ outcome: anOutcome({ ban: 'kept' }) });
  const over = { decidedOn: day('2025-01-04') };
  const stayedWith = filesOf({ ...stayed.own, entryBans: [aBan()] });
  worked([
    ['none of that number', withBan(), proposedProlongation({ ban: 2 }), { kind: 'no-such-ban', ban: 2 }],
    ['a bar of another kind', withBan({ kind: 'judicial-exclusion' }), proposedProlongation(), not('no-rules')],
    ['an earlier one that nobody compared', filesOf({ entryBans: [unread] }), proposedProlongation(), not('not-confirmed')],
    ['an earlier one', filesOf({ entryBans: [anEarlierBan()] }), proposedProlongation(), 'admitted'],
    ['a lifted one', withBan({}, { banReviews: [lifted] }), proposedProlongation(), not('lifted')],
    ['one that was kept', withBan({}, { banReviews: [kept] }), proposedProlongation(), 'admitted'],
    ['one that is over', withBan(over, { exitProofs: [anExit('2026-01-31')] }), proposedProlongation(), not('over')],
    ['came back while it ran', withBan({}, { exitProofs: [anExit('2027-01-31')] }), back, 'admitted'],
    ['came back, with no exit proved', withBan(), back, ground('returned-during-ban', { is: 'ban-not-begun' })],
    ['stayed though to leave at once', withBan(), proposedProlongation(), 'admitted'],
    [
      'stayed though to leave at once, where time was left',
      stayedWith,
      proposedProlongation(),
      ground('stayed-though-to-leave-at-once', { is: beyond }),
    ],
    ['stayed beyond', stayedWith, stayedOn, 'admitted'],
    ['stayed beyond, where no time was left', withBan(), stayedOn, ground(beyond, { is: atOnce })],
    [
      'stayed beyond, where nothing is on record',
      { ...unknown, own: { ...unknown.own, entryBans: [aBan()] } },
      stayedOn,
      'admitted',
    ],
  ]);
});
