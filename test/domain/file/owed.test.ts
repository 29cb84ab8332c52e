import { describe, expect, test } from 'vitest';
import { requestEvidence } from '../../../domain/case/request-evidence.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { owedIn } from '../../../domain/file/owed.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, done, opened, opening, received, refused, registered, sharedOf } from '../specimen.ts';
import { confirmed, departed, inEveryStatus, movedInBreach, planned, takeBack, transferred } from '../specimen-movement.ts';

const now = at('2026-06-06T08:00:00Z');

describe('what one side owes the other', () => {
  test.each([
    ['from the request on', opened(), 'requested', 'confirm-receipt', opening],
    ['from the receipt on', received(), 'requested', 'reply', '2026-06-04T08:00:00.000Z'],
    ['from the acceptance on', accepted(), 'requesting', 'plan-transfer', '2026-06-05T08:00:00.000Z'],
    ['from the plan on', planned(), 'requested', 'confirm-transfer', '2026-06-10T08:00:00.000Z'],
    ['from the departure on', departed(), 'requested', 'record-arrival', '2026-06-20T10:00:00.000Z'],
    ['after a breach', movedInBreach(), 'requesting', 'take-back', '2026-06-20T09:00:00.000Z'],
    ['once the taking back is opened', takeBack(), 'requested', 'plan-transfer', '2026-06-20T10:00:00.000Z'],
  ] as const)('%s is one act, of one side, since that moment', (_when, file, by, act, since) => {
    expect(owedIn(file)).toEqual([{ by, act, since }]);
  });

  test.each([
    ['refused', refused()],
    ['confirmed for a transfer', confirmed()],
    ['transferred', transferred()],
    ['withdrawn', inEveryStatus().withdrawn],
    ['closed', inEveryStatus().closed],
  ])('is nothing in a case that is %s', (_how, file) => {
    expect(owedIn(file)).toEqual([]);
  });

  test('is more than one act where each is owed by itself', () => {
    const asked = sharedOf(done(requestEvidence({ shared: received(), own: {} }, { question: 'Which?', kinds: [] }, now)));
    const heard = done(requestInterview(registered(asked), { stage: 'consular', languages: ['Kazakh'] }, anAgreement(), now));
    expect(owedIn(sharedOf(heard)).map(({ by, act }) => [by, act])).toEqual([
      ['requested', 'reply'],
      ['requesting', 'give-evidence'],
      ['requested', 'hold-interview'],
    ]);
  });

  test('is the travel document by the side that issues it, beside the plan', () => {
    const asked = done(
      requestTravelDocument(registered(accepted()), { documentId: 'd-1', official: 'Head' }, anAgreement(), now),
    );
    expect(owedIn(sharedOf(asked))).toContainEqual({ by: 'requested', act: 'issue-travel-document', since: now });
  });
});
