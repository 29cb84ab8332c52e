import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { answerTranscribed } from '../../../domain/transcription/answer-transcribed.ts';
import { done, frozen, received, sharedOf } from '../specimen.ts';
import { later, takingBack, transcribedIn } from './letters.ts';

const byLetter = (): ReadmissionCase => transcribedIn(received(), { operation: 'acceptCase', facts: { official: 'Head' } });

const connected = addHours(later, 100);

const answering = (shared: ReadmissionCase, result: 'confirmed' | 'contested', { n = 1, side = 'requested' } = {}) => {
  const by = side as 'requesting' | 'requested';
  const answer =
    result === 'confirmed'
      ? ({ result, n, official: 'Its officer', side: by } as const)
      : ({ result, n, official: 'Its officer', reasons: 'No such letter was sent.', side: by } as const);
  return answerTranscribed({ shared, own: {} }, answer, connected);
};

const answered = (shared: ReadmissionCase, result: 'confirmed' | 'contested'): ReadmissionCase =>
  sharedOf(done(answering(shared, result)));

describe('a State that is connected now, of an act that was transcribed in its name', () => {
  test.each(['confirmed', 'contested'] as const)('says that it is %s, and by whom; the case keeps its status', (result) => {
    const file = answered(byLetter(), result);
    expect(file).toMatchObject({
      status: 'accepted',
      transcribed: [{ n: 1, answer: { result, at: connected, official: 'Its officer' } }],
    });
    expect(answering(file, result)).toEqual({ ok: false, error: { kind: 'act-answered-already', at: connected } });
  });

  test('confirms what it contested before, when the letter was found, and contests nothing that it confirmed', () => {
    expect(answering(answered(byLetter(), 'contested'), 'confirmed')).toMatchObject({ ok: true });
    expect(answering(answered(byLetter(), 'confirmed'), 'contested')).toMatchObject({ error: { kind: 'act-answered-already' } });
  });

  test('answers for its own acts alone, and for none that was taken back', () => {
    expect(answering(byLetter(), 'confirmed', { side: 'requesting' })).toMatchObject({
      error: { kind: 'no-such-transcribed-act' },
    });
    expect(answering(byLetter(), 'confirmed', { n: 2 })).toEqual({ ok: false, error: { kind: 'no-such-transcribed-act', n: 2 } });
    const back = sharedOf(done(takingBack(byLetter())));
    expect(answering(back, 'contested')).toMatchObject({ error: { kind: 'act-taken-back-already' } });
  });

  test('and what it confirmed is its own: nobody takes it back any more, while what it contests can be', () => {
    expect(takingBack(answered(byLetter(), 'confirmed'), 1, 'requesting', addHours(connected, 1))).toEqual({
      ok: false,
      error: { kind: 'act-confirmed-by-its-state' },
    });
    expect(takingBack(frozen(answered(byLetter(), 'contested')), 1, 'requesting', addHours(connected, 1))).toMatchObject({
      ok: true,
      value: { shared: { status: 'received', transcribed: [{ takenBack: {}, answer: { result: 'contested' } }] } },
    });
  });
});
