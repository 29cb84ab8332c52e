import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { dropTranscription } from '../../../domain/transcription/drop-transcription.ts';
import type { SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { done, received, sharedOf } from '../specimen.ts';
import { enteredOwn, entering, later, onPaperFor, takingBack, transcribing } from './letters.ts';

const asks = (question: string): SaidInCase => ({ operation: 'requestEvidence', facts: { question, kinds: ['passport'] } });
const acceptance: SaidInCase = { operation: 'acceptCase', facts: { official: 'Head' } };
const now = addHours(later, 1);

const again = (shared: ReadmissionCase, own: OwnFile, said: SaidInCase) => entering(shared, said, { own, now });

describe('the same letter', () => {
  test('is not entered again while it waits', () => {
    const own = enteredOwn(received(), asks('Who is it?'));
    expect(again(received(), own, asks('Who is it?'))).toEqual({
      ok: false,
      error: { kind: 'letter-entered-already', transcription: 1 },
    });
  });

  test('does nothing twice once it was confirmed', () => {
    const { shared, own } = transcribing(received(), asks('Who is it?'));
    expect(again(shared, own, asks('Who is it?'))).toEqual({ ok: false, error: { kind: 'letter-entered-already', act: 1 } });
  });

  test('can ask two things', () => {
    const { shared, own } = transcribing(received(), asks('Who is it?'));
    const { shared: twice } = transcribing(shared, asks('Where from?'), { own });
    expect(twice).toMatchObject({ queries: [{ question: 'Who is it?' }, { question: 'Where from?' }] });
  });

  test('can be entered again once it was dropped, or what was done by it taken back', () => {
    const own = enteredOwn(received(), acceptance);
    const drop = { transcription: 1, official: 'H', side: 'requesting', otherOnPaper: true } as const;
    const dropped = done(dropTranscription(onPaperFor('requesting', received(), own), drop, later)).own ?? own;
    expect(again(received(), dropped, acceptance)).toMatchObject({ ok: true });
    const accepted = transcribing(received(), acceptance);
    const back = sharedOf(done(takingBack(accepted.shared, 1, 'requesting', later)));
    expect(again(back, accepted.own, acceptance)).toMatchObject({ ok: true });
  });

  test('is another where another says the same in the same words', () => {
    const { shared, own } = transcribing(received(), asks('Who is it?'));
    const other = (shared.transcribed ?? []).map((act) => ({ ...act, letter: { ...act.letter, sha256: 'f'.repeat(64) } }));
    expect(again({ ...shared, transcribed: other } as ReadmissionCase, own, asks('Who is it?'))).toMatchObject({ ok: true });
  });
});
