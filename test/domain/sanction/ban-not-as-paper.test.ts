import { describe, expect, test } from 'vitest';
import { fullList } from '../../../domain/file/full-list.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { boundsOfOwn } from '../../../domain/policy/bounds.ts';
import { confirmEntryBan } from '../../../domain/sanction/confirm-entry-ban.ts';
import { exitExecutes } from '../../../domain/sanction/exit-executes.ts';
import { liftSanction } from '../../../domain/sanction/lift-sanction.ts';
import { isOpenReview } from '../../../domain/sanction/open-review.ts';
import { recordBorderAlert } from '../../../domain/sanction/record-border-alert.ts';
import { recordExit } from '../../../domain/sanction/record-exit.ts';
import { requestBanReview } from '../../../domain/sanction/request-ban-review.ts';
import { reviewsOpened } from '../../../domain/sanction/reviews-opened.ts';
import { sanctionBarred } from '../../../domain/sanction/sanction-barred.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import { day, done, FR, frozen, opened } from '../specimen.ts';
import { anEarlierBan, anExit, anOutcome, aPaper, aReview, recorded } from './specimen-ban.ts';
import { filesOf, lostDocuments, now, proposedProlongation } from './specimen-sanction.ts';

const notAsPaper = { differs: 'The paper bans her brother.', at: recorded, by: 'comparer' };
const { confirmedAt: _at, confirmedBy: _by, ...unread } = anEarlierBan();
const asked = aReview({ request: { receivedOn: day('2027-01-20'), from: 'prison', statement: 'Please.' } });
const own: OwnFile = frozen({
  ...filesOf().own,
  entryBans: [{ ...unread, notAsPaper }],
  exitProofs: [anExit('2027-01-10', { ban: 1 })],
  banReviews: [asked],
});
const shared = opened();
const files = { shared, own };
const refused = { ok: false, error: { kind: 'ban-not-as-paper', ban: 1 } };
const subject = 'somebody';

describe('a ban whose record is not what its paper says', () => {
  test('takes no exit, request, lifting, alert or prolongation', () => {
    const exit = { kind: 'exit-stamp', on: day('2027-01-12'), means: 'Roissy', receivedOn: day('2027-01-12'), ban: 1 } as const;
    expect(recordExit(files, { ...exit, subject }, FR, now)).toEqual(refused);
    const request = { receivedOn: day('2027-02-10'), from: 'prison', statement: 'Please.' } as const;
    expect(requestBanReview(files, { ban: 1, ...request, subject }, FR, now)).toEqual(refused);
    const { ban: _of, ground: _ground, at: _recorded, by: _lifter, ...decided } = anOutcome({ decidedOn: day('2027-02-10') });
    for (const outcome of [{ is: 'kept' }, { is: 'lifted', ground: 'humanitarian' }] as const)
      expect(liftSanction(files, { ban: 1, outcome, ...decided, subject }, FR, now)).toEqual(refused);
    const entered = { is: 'entered', kind: 'refusal-of-entry', reference: 'S', enteredOn: day('2027-02-10'), ban: 1 } as const;
    expect(recordBorderAlert(files, { ...entered, subject }, FR, now)).toEqual(refused);
    const barred = sanctionBarred({ ...filesOf(), own }, proposedProlongation(), FR, now);
    expect(barred).toEqual({ kind: 'ban-not-prolonged', ban: 1, because: 'not-as-paper' });
  });

  test('begins with no exit, sets no date, and leaves no question open', () => {
    expect(exitExecutes(own, anExit('2027-01-10', { ban: 1 }))).toEqual({ returnDecision: false, bans: [] });
    expect(sanctionTerms(files, FR, now)).toEqual([]);
    expect(isOpenReview(own, asked)).toBe(false);
    const waits = { ...own, entryBans: [unread] };
    expect(sanctionTerms({ shared, own: waits }, FR, now).map(({ kind }) => kind)).toEqual(['answer-to-request']);
    expect(isOpenReview(waits, asked)).toBe(true);
  });

  test('opens no review, where any other ban does', () => {
    const found = (of: OwnFile): OwnFile => ({ ...of, returnReasons: [lostDocuments()] });
    const opens = (of: OwnFile) => reviewsOpened(of, found(of), { state: FR, by: subject, now }).map(({ ban }) => ban);
    expect(opens(own)).toEqual([]);
    expect(opens({ ...own, entryBans: [...(own.entryBans ?? []), anEarlierBan({ n: 2 })] })).toEqual([2]);
  });
});

test('in what a record differs can be said in some lines however full the list of bans is', () => {
  const { most } = boundsOfOwn.entryBans;
  let left: OwnFile = frozen({ entryBans: Array.from({ length: most }, (_none, index) => ({ ...unread, n: index + 1 })) });
  const full = (differs: string) => {
    const ban = (left.entryBans ?? []).filter((one) => one.notAsPaper !== undefined).length + 1;
    const after = done(confirmEntryBan({ shared, own: left }, { ban, paper: aPaper.sha256, differs, subject }, now));
    const fault = fullList({ shared, own: left }, changed(after), { side: 'requesting', move: 'confirmEntryBan' });
    if (fault === undefined) left = after.own as OwnFile;
    return fault;
  };
  while (full('"'.repeat(2000)) === undefined) expect(left.entryBans).toHaveLength(most);
  expect(full('"'.repeat(2000))).toMatchObject({ list: 'entryBans', mostBytes: boundsOfOwn.bansNotAsPaper.bytes });
  for (let more = left.entryBans?.filter((ban) => ban.notAsPaper === undefined).length ?? 0; more > 0; more -= 1)
    expect(full('x'.repeat(400))).toBeUndefined();
});
