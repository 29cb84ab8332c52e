import { describe, expect, test } from 'vitest';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import { migrateCase } from '../../../domain/case/migrate-case.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { transcribable } from '../../../domain/file/transcribed.ts';
import { changeTransfer } from '../../../domain/movement/change-transfer.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { confirmTranscription } from '../../../domain/transcription/confirm-transcription.ts';
import { dropTranscription } from '../../../domain/transcription/drop-transcription.ts';
import { enterTranscription, type SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { announcedIn, facts, foundIn, hashOf, idOf } from '../attachment/announced.ts';
import { accepted, anAgreement, day, done, fact, frozen, opened, received, registered, service, sharedOf } from '../specimen.ts';
import { aPlan, guarded, morning, planned } from '../specimen-movement.ts';
import { acts } from './acts.ts';
import { confirming, dated, enteredOwn, entering, later, onPaperFor, takingBack, transcribing, withLetter } from './letters.ts';

const acceptance: SaidInCase = { operation: 'acceptCase', facts: { official: 'Head' } };
const receipt: SaidInCase = { operation: 'confirmReceipt', facts: { service } };
const confirmation: SaidInCase = { operation: 'confirmTransfer', facts: acts.confirmTransfer.facts };
const nothing: SaidInCase = { operation: 'sayNothingStands', facts: acts.sayNothingStands.facts };

describe('silence', () => {
  test('is in no letter, so that nobody transcribes it', () => {
    expect(transcribable).not.toContain('confirmSilence');
    // @ts-expect-error: no letter says it.
    const silence: SaidInCase = { operation: 'confirmSilence', facts: { official: 'Head' } };
    expect(entering(received(), silence)).toMatchObject({ error: { kind: 'act-of-another-side' } });
  });
});

describe('a letter', () => {
  test.each([
    ['that is not there', withLetter({}, 2)],
    ['that is still to arrive', announcedIn({}, facts(1, { use: 'letter' }))],
    ['that was not found clean', foundIn(announcedIn({}, facts(1, { use: 'letter' })), idOf(1), 'malware-found')],
    ['that was added as something else', foundIn(announcedIn({}, facts(1, { use: 'evidence' })), idOf(1))],
  ] as const)('%s is none from which an act is entered', (_which, own) => {
    expect(entering(received(), acceptance, { own })).toEqual({
      ok: false,
      error: { kind: 'letter-not-on-file', attachmentId: idOf(1) },
    });
  });

  test('that was shared is on file too', () => {
    const { attachmentId, name, use, mediaType, size, sha256 } = facts(1, { use: 'letter' });
    const shared = frozen({
      ...received(),
      attachments: [{ attachmentId, name, use, mediaType, size, sha256, by: 'requesting' as const, sharedAt: later }],
    });
    expect(entering(shared, acceptance, { own: emptyOwnFile })).toMatchObject({ ok: true });
  });

  test('that says that nothing stands says it of its own day', () => {
    const said = (saidAt: string): SaidInCase => ({ operation: 'sayNothingStands', facts: { saidAt: saidAt as never } });
    expect(entering(planned(), said('1970-01-01T10:00:00.000Z'))).toMatchObject({
      error: { kind: 'date-too-early', field: 'saidAt', earliest: dated },
    });
    expect(entering(planned(), said(`${dated}T10:00:00.000Z`))).toMatchObject({ ok: true });
  });

  test('bears no date that has not come anywhere', () => {
    expect(entering(received(), acceptance, { letterDated: day('2026-06-23') })).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'letter/dated', date: '2026-06-23' },
    });
    expect(entering(received(), acceptance, { letterDated: day('2026-06-22') })).toMatchObject({ ok: true });
  });

  test('is named by the hash with which it was compared', () => {
    const own = enteredOwn(received(), acceptance);
    const named = (letterSha256: string) =>
      confirmTranscription(
        onPaperFor('requesting', received(), own),
        { transcription: 1, letterSha256, official: 'H', subject: 'confirmer', side: 'requesting', read: () => acceptance },
        anAgreement(),
        later,
      );
    expect(named(hashOf(2))).toEqual({ ok: false, error: { kind: 'letter-not-as-entered', sha256: hashOf(1) } });
    expect(named(hashOf(1))).toMatchObject({ ok: true });
  });

  test('is dropped by whoever sees that it says something else, and nothing was done', () => {
    const own = enteredOwn(received(), acceptance);
    const dropped = done(
      dropTranscription({ shared: received(), own }, { transcription: 1, official: 'H', otherOnPaper: true }, later),
    );
    expect(dropped.shared).toBeUndefined();
    expect(dropped.own?.transcriptions?.[0]?.settled).toEqual({ as: 'dropped', at: later, official: 'H' });
    expect(confirming(received(), frozen(dropped.own ?? {}), acceptance)).toEqual({
      ok: false,
      error: { kind: 'transcription-settled', as: 'dropped' },
    });
    expect(confirming(received(), withLetter(), acceptance)).toEqual({
      ok: false,
      error: { kind: 'no-such-transcription', transcription: 0 },
    });
  });

  test('that was dropped leaves its place: of those the latest twenty are kept, and no number is given twice', () => {
    let own = withLetter();
    for (let n = 1; n <= 30; n += 1) {
      own = enteredOwn(received(), acceptance, { own });
      const facts = { transcription: n, official: 'H', otherOnPaper: true };
      own = frozen(done(dropTranscription({ shared: received(), own }, facts, later)).own ?? own);
    }
    expect(own.transcriptions?.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_one, n) => n + 11));
    expect(own.transcriptions?.every(({ said }) => said === undefined)).toBe(true);
    expect(enteredOwn(received(), acceptance, { own }).transcriptions?.at(-1)?.n).toBe(31);
  });
});

describe('nothing is transcribed', () => {
  test('in the name of a State that is connected, nor confirmed once it is', () => {
    const entry = {
      said: acceptance,
      text: '{}',
      saidSha256: hashOf(2),
      letter: { attachmentId: idOf(1), dated },
      official: 'H',
      subject: 'e',
    };
    expect(
      enterTranscription(
        onPaperFor('requesting', received(), withLetter(), false),
        { ...entry, side: 'requesting' },
        anAgreement(),
        later,
      ),
    ).toEqual({ ok: false, error: { kind: 'other-side-connected' } });
    const own = enteredOwn(received(), acceptance);
    const confirmed = confirmTranscription(
      onPaperFor('requesting', received(), own, false),
      { transcription: 1, letterSha256: hashOf(1), official: 'H', subject: 'c', side: 'requesting', read: () => acceptance },
      anAgreement(),
      later,
    );
    expect(confirmed).toEqual({ ok: false, error: { kind: 'other-side-connected' } });
  });

  test('of what the other State does not do in this case', () => {
    expect(entering(received(), acceptance, { side: 'requested' })).toEqual({
      ok: false,
      error: { kind: 'act-of-another-side', part: 'requested' },
    });
  });

  test('of what the State could not do itself', () => {
    expect(entering(opened(), acceptance)).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(entering(accepted(), receipt)).toMatchObject({ error: { kind: 'wrong-state' } });
  });
});

describe('a letter answers what there was when it was written', () => {
  const tooEarly = (earliest: string) => ({ ok: false, error: expect.objectContaining({ kind: 'date-too-early', earliest }) });

  test('not a request that came after it', () => {
    expect(entering(received(), acceptance, { letterDated: day('2026-06-01') })).toEqual(tooEarly('2026-06-02'));
    expect(entering(opened(), receipt, { letterDated: day('2026-06-01') })).toEqual(tooEarly('2026-06-02'));
  });

  const another = { surname: { latin: 'ANOTHER' }, sex: 'male', dateOfBirth: '1979', nationalities: ['KZ'] } as never;
  const corrected = (file: ReadmissionCase, now = morning): ReadmissionCase =>
    sharedOf(done(correctPerson(registered(file), { person: another, reason: 'R', side: 'requesting', subject: 's' }, now)));

  test('not a person who was corrected since', () => {
    expect(entering(corrected(received()), acceptance, { letterDated: day('2026-06-18') })).toEqual(tooEarly('2026-06-19'));
    expect(entering(corrected(received()), acceptance)).toMatchObject({ ok: true });
  });

  test('so that one that was entered before the person was corrected is entered anew', () => {
    const own = enteredOwn(received(), acceptance);
    const file = corrected(received(), addHours(later, 1));
    expect(confirming(file, own, acceptance, { now: addHours(later, 2) })).toEqual({
      ok: false,
      error: { kind: 'entered-before-change', changedAt: addHours(later, 1) },
    });
  });

  test('and the consent of an acceptance by letter falls with the correction of who the person is, as any other', () => {
    const { shared } = transcribing(received(), acceptance);
    const file = corrected(shared, addHours(later, 1));
    expect(file).toMatchObject({ status: 'received', replySince: addHours(later, 1) });
    expect(file).not.toHaveProperty('acceptance');
  });

  const plannedAnew = (file: ReadmissionCase, now = addHours(later, 1)): ReadmissionCase => {
    const [leg] = aPlan().legs;
    const plan = aPlan({ legs: [{ ...leg, departsAt: addHours(now, 20), arrivesAt: addHours(now, 27) }] });
    return sharedOf(done(changeTransfer(guarded(file, emptyOwnFile), plan, anAgreement(), now)));
  };

  test('not a plan that was changed since', () => {
    expect(entering(planned(), confirmation, { letterDated: day('2026-06-08') })).toEqual(tooEarly('2026-06-09'));
    const own = enteredOwn(planned(), confirmation);
    expect(confirming(plannedAnew(planned()), own, confirmation, { now: addHours(later, 2) })).toEqual({
      ok: false,
      error: { kind: 'entered-before-change', changedAt: addHours(later, 1) },
    });
  });

  test('and a confirmation by letter falls with a change of the plan, as any other', () => {
    const { shared } = transcribing(planned(), confirmation);
    const changed = plannedAnew(shared);
    expect(changed).toMatchObject({ transfer: { stage: 'planned', revision: 2 } });
    expect('transfer' in changed && changed.transfer).not.toHaveProperty('confirmation');
  });

  test('nor by a letter that did its act before, on the same day: of what there is now it takes another', () => {
    const now = addHours(later, 2);
    const before = { ok: false, error: { kind: 'entered-before-change', changedAt: addHours(later, 1) } };
    const confirmed = transcribing(planned(), confirmation);
    const changed = plannedAnew(confirmed.shared);
    expect(entering(changed, confirmation, { own: confirmed.own, now })).toEqual(before);
    expect(entering(changed, nothing, { own: confirmed.own, now })).toMatchObject({ ok: true });
    const consented = transcribing(received(), acceptance);
    const another = corrected(consented.shared, addHours(later, 1));
    expect(entering(another, acceptance, { own: consented.own, now })).toEqual(before);
  });

  test('but again by one whose act was taken back, since it was never done', () => {
    const { shared, own } = transcribing(planned(), confirmation);
    const changed = plannedAnew(sharedOf(done(takingBack(shared, 1, 'requesting', later))));
    expect(entering(changed, confirmation, { own, now: addHours(later, 2) })).toMatchObject({ ok: true });
  });

  test('and what was accepted by letter stands through a move to a later edition, as any other acceptance', () => {
    const { shared } = transcribing(received(), acceptance);
    const edition = anAgreement({ edition: '2026-06-10', editionFrom: fact(day('2026-06-10')) });
    const migration = { agreement: 'specimen-agreement', official: 'H', reasons: 'R', side: 'requesting', subject: 's' } as const;
    const moved = sharedOf(done(migrateCase({ shared, own: {} }, migration, [edition], later)));
    expect(moved).toMatchObject({ status: 'accepted', acceptance: { transcribedAs: 1 } });
  });

  test('that nothing stands is said by a letter of that day, and never of a day to come', () => {
    const file = transcribing(planned(), confirmation).shared;
    expect(entering(file, nothing, { letterDated: day('2026-06-19') })).toEqual(tooEarly('2026-06-20'));
    const tomorrow: SaidInCase = { operation: 'sayNothingStands', facts: { saidAt: addHours(later, 5) } };
    expect(entering(file, tomorrow)).toMatchObject({ error: { kind: 'date-in-future', field: 'saidAt' } });
  });
});
