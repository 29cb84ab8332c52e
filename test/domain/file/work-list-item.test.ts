import { describe, expect, test } from 'vitest';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { dueDeadlines } from '../../../domain/deadline/due-deadlines.ts';
import { caseView } from '../../../domain/file/case-view.ts';
import { workListItem } from '../../../domain/file/work-list-item.ts';
import { at, done, KZ, NL, opened, received, registered, sharedOf } from '../specimen.ts';
import { inEveryStatus } from '../specimen-movement.ts';

describe('a line of a work list', () => {
  test('says of each case what its view says', () => {
    for (const file of Object.values(inEveryStatus())) {
      for (const side of ['requesting', 'requested'] as const) {
        const view = caseView(file, side, {}, ['officer']);
        const { status, requestingState, requestedState, category, track, owed, openedAt, changedAt } = view;
        const item = workListItem(file, side);
        expect(item).toMatchObject({
          caseId: file.id,
          side,
          status,
          requestingState,
          requestedState,
          category,
          track,
          openedAt,
          changedAt,
        });
        expect(item.owed).toEqual(owed);
      }
    }
  });

  test('is found by the requesting side’s reference at once and by the requested side’s from receipt on', () => {
    expect(workListItem(opened(), 'requesting')).toMatchObject({ requestingReference: 'NL-1' });
    expect(workListItem(opened(), 'requesting')).not.toHaveProperty('requestedReference');
    expect(workListItem(received(), 'requesting')).toMatchObject({ requestingReference: 'NL-1', requestedReference: 'KZ-1' });
  });

  test('names the person as the document does, and the two States', () => {
    expect(workListItem(opened(), 'requested')).toMatchObject({
      surname: 'SPECIMEN',
      givenNames: 'TIMUR',
      requestingState: NL,
      requestedState: KZ,
    });
  });

  test('carries what the agreement assumes', () => {
    const file = { ...opened(), agreement: { ...opened().agreement, assumptions: ['A sentence.'] } };
    expect(workListItem(file, 'requested').assumptions).toEqual(['A sentence.']);
  });
});

describe('the deadlines in a line of a work list', () => {
  const at4June = at('2026-06-04T09:00:00Z');

  test('are those that run, the most pressing first, in both readings', () => {
    const asked = sharedOf(
      done(requestInterview(registered(received()), { stage: 'consular', languages: ['kk'] }, polandKazakhstan, at4June)),
    );
    const due = dueDeadlines(asked, polandKazakhstan, at4June);
    expect(due).toEqual([
      { clock: 'interview', by: 'requested', earliest: at('2026-06-10T19:00:00Z'), latest: at('2026-06-11T22:00:00Z') },
      { clock: 'reply', by: 'requested', earliest: at('2026-06-13T19:00:00Z'), latest: at('2026-06-15T22:00:00Z') },
    ]);
    expect(workListItem(asked, 'requested', due)).toMatchObject({ due });
  });

  test('are not there where none is known', () => {
    expect(dueDeadlines(received(), franceKazakhstan, at4June)).toEqual([]);
    expect(workListItem(received(), 'requested', [])).not.toHaveProperty('due');
  });
});
