import { describe, expect, test } from 'vitest';
import { caseView } from '../../../domain/case/case-view.ts';
import { workListItem } from '../../../domain/case/work-list-item.ts';
import { KZ, NL, opened, received } from '../specimen.ts';
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
