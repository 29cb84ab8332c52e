import { describe, expect, test } from 'vitest';
import { secondary } from '../../../domain/agreement/citing.ts';
import { agreeToTransfer } from '../../../domain/convicted-transfer/agree-to-transfer.ts';
import { answerTransferQuestion, askTransferQuestion } from '../../../domain/convicted-transfer/ask-transfer-question.ts';
import type { GroundGiven } from '../../../domain/convicted-transfer/ground-given.ts';
import { recordSentence } from '../../../domain/convicted-transfer/record-sentence.ts';
import { refuseTransfer } from '../../../domain/convicted-transfer/refuse-transfer.ts';
import { requestTransfer } from '../../../domain/convicted-transfer/request-transfer.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { brazil } from '../../../domain/convicted-transfer/treaties/brazil.ts';
import { morocco } from '../../../domain/convicted-transfer/treaties/morocco.ts';
import { vietnam } from '../../../domain/convicted-transfer/treaties/vietnam.ts';
import { withdrawTransfer } from '../../../domain/convicted-transfer/withdraw-transfer.ts';
import { decidedAt, KZ, moment, openedAt, rules, sentence, VN } from './specimen-facts.ts';
import { afterMove, complete, doing, type Files, fresh, handedOver, refusedAs, seenBy, step } from './specimen-transfer.ts';

const consented = () => step(step(fresh(), 'information'), 'consent');
const asked = () => step(step(consented(), 'sentence'), 'request');

describe('a State asks for the transfer', () => {
  const asking = (
    files: Files,
    terms = rules.terms,
    papers: Parameters<typeof requestTransfer>[1]['papers'] = [],
    subject = 's',
  ) => requestTransfer(seenBy(files, 'sentencing'), { side: 'sentencing', official: 'O', papers, subject }, { terms }, openedAt);

  test('once, and it counts as received on the day of the State that is asked', () => {
    const late = moment('2026-05-04T21:00:00.000Z');
    const files = step(consented(), 'request', late);
    expect(files.shared).toMatchObject({ status: 'requested', request: { from: 'sentencing', receivedOn: '2026-05-05' } });
    expect(refusedAs(asking(files))).toBe('wrong-convicted-transfer-state');
  });

  test('with the papers that the treaty lists for it; a list that was not read asks for none', () => {
    const listed = [
      { paper: 'judgment', from: 'sentencing' },
      { paper: 'proof-of-nationality', from: 'administering' },
    ] as const;
    const terms = { ...vietnam, papers: secondary(listed, 'A list for this test') };
    expect(asking(consented(), terms)).toMatchObject({ error: { kind: 'papers-missing', papers: ['judgment'] } });
    const judgment = { paper: 'judgment', reference: '12', language: 'Vietnamese' } as const;
    expect(refusedAs(asking(consented(), terms, [judgment]))).toBe('done');
    expect(refusedAs(asking(consented()))).toBe('done');
  });

  test('not by who assessed the risks', () =>
    expect(refusedAs(asking(step(consented(), 'assessment', decidedAt), rules.terms, [], 'vn-assesses'))).toBe('assessor-acts'));
});

describe('questions', () => {
  const question = (files: Files, side: TransferSide) =>
    doing(files, side, (seen) => askTransferQuestion(seen, { side, question: 'Q' }, decidedAt));
  const answer = (files: Files, side: TransferSide, n: number) =>
    answerTransferQuestion(seenBy(files, side), { side, question: n, text: 'A' }, decidedAt);

  test('are asked by either State and answered once by the other', () => {
    const open = question(asked(), 'administering');
    expect(refusedAs(answer(open, 'administering', 1))).toBe('no-such-open-question');
    expect(refusedAs(answer(open, 'sentencing', 2))).toBe('no-such-open-question');
    const answered = afterMove(open, 'sentencing', answer(open, 'sentencing', 1));
    expect(answered.shared.questions).toMatchObject([{ n: 1, from: 'administering', answer: { text: 'A' } }]);
    expect(refusedAs(answer(answered, 'sentencing', 1))).toBe('no-such-open-question');
  });

  test('wait for a request', () => {
    expect(refusedAs(askTransferQuestion(seenBy(fresh(), 'sentencing'), { side: 'sentencing', question: 'Q' }, openedAt))).toBe(
      'wrong-convicted-transfer-state',
    );
    expect(refusedAs(answer(fresh(), 'sentencing', 1))).toBe('wrong-convicted-transfer-state');
  });
});

describe('both States agree', () => {
  const agreeing = (files: Files, side: TransferSide, subject: string) =>
    refusedAs(agreeToTransfer(seenBy(files, side), { side, official: 'O', reasons: 'R', subject }, decidedAt));

  test('each by itself, by somebody who did not ask, and another for each', () => {
    expect(agreeing(asked(), 'sentencing', 'vn-asks')).toBe('requester-agrees');
    const one = step(asked(), 'sentencingAgrees');
    expect(one.shared.status).toBe('requested');
    expect(agreeing(one, 'sentencing', 'vn-other')).toBe('agreed-already');
    expect(agreeing(one, 'administering', 'vn-agrees')).toBe('one-agrees-for-both');
    expect(step(one, 'administeringAgrees').shared.status).toBe('agreed');
  });

  test('in whichever order', () =>
    expect(step(step(asked(), 'administeringAgrees'), 'sentencingAgrees').shared).toMatchObject({
      status: 'agreed',
      agreements: { sentencing: { by: 'vn-agrees', consent: 1 }, administering: { by: 'kz-agrees', consent: 1 } },
    }));

  test('on a consent that stands, and on a request', () => {
    expect(agreeing(step(fresh(), 'request'), 'sentencing', 's')).toBe('no-consent-stands');
    expect(agreeing(consented(), 'sentencing', 's')).toBe('wrong-convicted-transfer-state');
  });

  test('not by who assessed the risks', () =>
    expect(agreeing(step(asked(), 'assessment', decidedAt), 'sentencing', 'vn-assesses')).toBe('assessor-acts'));
});

const own = (ground: 'too-little-left' | 'harm-to-own-interests' | 'also-a-national-here'): GroundGiven => ({
  ground,
  basis: 'own-law',
  article: 'art. 606',
});
const ofTreaty = (ground: 'too-little-left' | 'also-a-national-here' | 'no-crime-there'): GroundGiven => ({
  ground,
  basis: 'treaty',
  article: 'art. 4',
});

/** The same transfer the other way round: Kazakhstan, whose law on whom it hands over was read, sentenced the person. */
const fromKazakhstan = ({ shared, ...files }: Files): Files => ({
  ...files,
  shared: { ...shared, sentencingState: KZ, administeringState: VN },
});

const refusing = (
  grounds: readonly GroundGiven[],
  { files = asked(), from = 'administering' as TransferSide, terms = rules.terms } = {},
) => refuseTransfer(seenBy(files, from), { from, official: 'O', grounds, reasons: 'R' }, { terms }, decidedAt);

const shortly = (months: number) =>
  doing(asked(), 'sentencing', (files) =>
    recordSentence(
      files,
      { ...sentence, sentence: { ...sentence.sentence, imposed: { is: 'term' as const, years: 2, months, days: 0 } } },
      decidedAt,
    ),
  );

describe('a State refuses', () => {
  test.for([
    ['without a ground', [], 'transfer-refused-without-ground'],
    ['on its own law', [own('harm-to-own-interests')], 'done'],
    ['twice on one ground', [own('harm-to-own-interests'), own('harm-to-own-interests')], 'ground-given-twice'],
    ['on what its own law does not have', [own('also-a-national-here')], 'ground-not-provided-for'],
    ['for six months alone', [own('too-little-left')], 'time-left-alone'],
    ['for six months and more where more is left', [own('too-little-left'), own('harm-to-own-interests')], 'time-left-suffices'],
    ['for the treaty’s least time where it is left', [ofTreaty('too-little-left')], 'time-left-suffices'],
    ['on a treaty’s list that was not read', [ofTreaty('no-crime-there')], 'done'],
    ['for a risk that nobody found', [{ ground: 'real-risk', basis: 'non-refoulement' }], 'risk-not-found'],
  ] as const)('%s', ([, grounds, kind]) =>
    expect(refusedAs(refusing(grounds, { files: fromKazakhstan(asked()), from: 'sentencing' }))).toBe(kind));

  test('for six months as one ground beside another, and for the treaty’s least time by itself, where less is left', () => {
    // With ten months above two years, eight are left: less than Vietnam’s year. With four, two are left: less than six months too.
    const fourMonths = { files: fromKazakhstan(shortly(4)), from: 'sentencing' } as const;
    expect(refusedAs(refusing([own('too-little-left'), own('harm-to-own-interests')], fourMonths))).toBe('done');
    expect(refusedAs(refusing([own('too-little-left')], fourMonths))).toBe('time-left-alone');
    expect(refusedAs(refusing([ofTreaty('too-little-left')], { files: shortly(10) }))).toBe('done');
    expect(refusedAs(refusing([ofTreaty('too-little-left')], { files: shortly(10), terms: brazil }))).toBe(
      'ground-not-provided-for',
    );
  });

  test('for too little left only where that is so in both readings of the end', () => {
    const leaving = (days: number) =>
      doing(asked(), 'sentencing', (files) =>
        recordSentence(
          files,
          { ...sentence, sentence: { ...sentence.sentence, imposed: { is: 'term' as const, years: 3, months: 1, days } } },
          decidedAt,
        ),
      );
    expect(refusedAs(refusing([ofTreaty('too-little-left')], { files: leaving(23) }))).toBe('time-left-suffices');
    expect(refusedAs(refusing([ofTreaty('too-little-left')], { files: leaving(22) }))).toBe('done');
  });

  test('on a list that was cut where it was read also beyond it, and on one that was read whole not', () => {
    expect(refusedAs(refusing([ofTreaty('no-crime-there')], { terms: morocco }))).toBe('done');
    const grounds = secondary([{ ground: 'also-a-national-here', effect: 'may' }] as const, 'Read whole for this test');
    expect(refusedAs(refusing([ofTreaty('no-crime-there')], { terms: { ...vietnam, grounds } }))).toBe('ground-not-provided-for');
    expect(refusedAs(refusing([ofTreaty('also-a-national-here')], { terms: { ...vietnam, grounds } }))).toBe('done');
  });

  test('by a law that was not read, on what it cites: what Kazakh law says of whom it sentenced is not of whom it takes in', () => {
    for (const from of ['sentencing', 'administering'] as const)
      expect(refusedAs(refusing([own('also-a-national-here')], { from }))).toBe('done');
    expect(refusedAs(refusing([own('too-little-left'), own('harm-to-own-interests')]))).toBe('done');
    expect(refusedAs(refusing([own('too-little-left')]))).toBe('time-left-alone');
  });

  test('also after it agreed, until the hand-over, and nothing follows on it', () => {
    const refused = afterMove(complete(), 'administering', refusing([own('harm-to-own-interests')], { files: complete() }));
    expect(refused.shared).toMatchObject({ status: 'refused', refusal: { from: 'administering', reasons: 'R' } });
    expect(refused.shared).not.toHaveProperty('plan');
    expect(refusedAs(refusing([own('harm-to-own-interests')], { files: refused }))).toBe('wrong-convicted-transfer-state');
    expect(refusedAs(refusing([own('harm-to-own-interests')], { files: handedOver() }))).toBe('wrong-convicted-transfer-state');
  });
});

describe('a State gives the transfer up', () => {
  const given = (files: Files) =>
    withdrawTransfer(seenBy(files, 'sentencing'), { side: 'sentencing', reason: 'Words' }, decidedAt);

  test('without a word to the other', () => {
    for (const files of [fresh(), asked(), complete()]) {
      const { shared, owns } = afterMove(files, 'sentencing', given(files));
      expect(shared).toMatchObject({ status: 'withdrawn', withdrawal: { from: 'sentencing' } });
      expect(JSON.stringify(shared)).not.toContain('Words');
      expect(owns.sentencing.reasonsKept).toBe('Words');
    }
  });

  test('until the hand-over', () => expect(refusedAs(given(handedOver()))).toBe('wrong-convicted-transfer-state'));
});
