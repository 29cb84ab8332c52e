import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { otherSide } from '../../../domain/file/side.ts';
import { type Transcribable, transcribable } from '../../../domain/file/transcribed.ts';
import type { SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { frozen } from '../specimen.ts';
import { guardedOwn } from '../specimen-movement.ts';
import type { ActCase } from './act-case.ts';
import { acts } from './acts.ts';
import { confirming, enteredOwn, later, takingBack, transcribing, withLetter } from './letters.ts';

type AnyAct = ActCase<Exclude<Transcribable, 'openCase'>>;

const each = Object.entries(acts).map(([operation, act]) => ({ operation, ...(act as AnyAct) }));

const saidOf = ({ operation, facts }: { readonly operation: string; readonly facts: unknown }) =>
  ({ operation, facts }) as SaidInCase;

const telling = ({ by: side, agreement }: AnyAct) => ({ side, ...(agreement === undefined ? {} : { agreement }) });

/** The case without what it says of letters, and of when it moved. */
const withoutLetters = ({ transcribed: _acts, transcribers: _who, changedAt: _when, ...rest }: ReadmissionCase) => rest;

/** Every record of the case with the marks taken away. */
const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (name === 'transcribedAs' ? [] : [[name, withoutMarks(inner)]])),
  );
};

test('every act that can be transcribed is tried here, but the opening', () => {
  expect(each.map(({ operation }) => operation).sort()).toEqual(transcribable.filter((act) => act !== 'openCase').sort());
});

describe.each(each)('$operation by letter', (act) => {
  const before = frozen(act.before());
  const said = saidOf(act);
  const own = withLetter(guardedOwn());
  const entered = enteredOwn(before, said, { ...telling(act), own });

  test('does nothing when one person enters it, but to stand in the own file of that State', () => {
    expect(entered).toEqual({
      ...own,
      transcriptions: [expect.objectContaining({ n: 1, operation: act.operation, by: 'enterer', official: 'Who entered' })],
      changedAt: later,
    });
  });

  test('is done in the name of the other State when a second person confirms it, with the letter, and nobody’s own facts moved', () => {
    const { shared, own: after } = transcribing(before, said, telling(act));
    expect(shared.transcribed?.at(-1)).toMatchObject({
      n: 1,
      operation: act.operation,
      inNameOf: otherSide(act.by),
      at: later,
      officials: { entered: 'Who entered', confirmed: 'Who confirmed' },
    });
    expect(shared.transcribers).toEqual([{ n: 1, subjects: ['enterer', 'confirmer'] }]);
    const { transcriptions, changedAt: _when, breachLacked: _breach, ...rest } = after;
    const { changedAt: _before, ...had } = own;
    expect(rest).toEqual(had);
    expect(transcriptions).toEqual([
      { ...entered.transcriptions?.[0], said: undefined, settled: { as: 'confirmed', at: later, official: 'Who confirmed' } },
    ]);
  });

  test('says on what it puts on file from which letter it is, and touches nothing else', () => {
    const { shared } = transcribing(before, said, telling(act));
    if (act.mark !== undefined) expect(act.mark(shared)).toBe(1);
    const marks = JSON.stringify(withoutLetters(shared)).match(/"transcribedAs":1/g) ?? [];
    expect(marks).toHaveLength(act.mark === undefined ? 0 : 1);
    // What was there before and is unchanged carries no mark.
    expect(JSON.stringify(before)).not.toContain('transcribedAs');
    expect(withoutMarks(withoutLetters(shared))).toEqual(
      withoutMarks(withoutLetters(transcribing(before, said, { ...telling(act), enterer: 'a', confirmer: 'b' }).shared)),
    );
  });

  test(act.final ? 'is not taken back' : 'is taken back as if the letter had not come', () => {
    const { shared } = transcribing(before, said, telling(act));
    const back = takingBack(shared, 1, act.by);
    if (act.final) {
      expect(back).toEqual({ ok: false, error: { kind: 'something-rests-on-it' } });
      return;
    }
    if (!back.ok || back.value.shared === undefined) throw new Error('It was not taken back');
    expect(withoutLetters(back.value.shared)).toEqual(withoutLetters(before));
    expect(back.value.shared.transcribed).toEqual([
      { ...shared.transcribed?.[0], takenBack: expect.objectContaining({ reasons: 'Not what it says.' }) },
    ]);
    expect(takingBack(back.value.shared, 1, act.by)).toMatchObject({ error: { kind: 'act-taken-back-already' } });
  });

  test('is not done by one person alone, nor by who submitted the case', () => {
    expect(confirming(before, entered, said, { ...telling(act), confirmer: 'enterer' })).toEqual({
      ok: false,
      error: { kind: 'enterer-confirms' },
    });
    expect(confirming(before, entered, said, { ...telling(act), confirmer: before.openedBy })).toEqual({
      ok: false,
      error: { kind: 'opener-confirms-transcription' },
    });
  });

  test('is done once', () => {
    const { shared, own: after } = transcribing(before, said, telling(act));
    expect(confirming(shared, after, said, telling(act))).toEqual({
      ok: false,
      error: { kind: 'transcription-settled', as: 'confirmed' },
    });
  });
});
