import * as fc from 'fast-check';
import { v7 } from 'uuid';
import { owedActs } from '../../../domain/agreement/owed-act.ts';
import { caseStatuses, type ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { WorkListItem } from '../../../domain/file/work-list-item.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { type Instant, instantAt } from '../../../domain/time/instant.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { personNamesIn } from '../../../functions/adapters/person-names.ts';
import type { Table } from '../../../functions/adapters/table.ts';
import { emptyChain } from '../../../functions/history/entry.ts';
import { identityKey } from '../../../functions/settings.ts';
import { sample } from '../../../infra/local/demo/sample.ts';

/** What of a case a list shows and is filtered by; the rest of its line is the same for all. */
export type Drawn = Pick<WorkListItem, 'status' | 'owed' | 'due'>;

const specimen = sample('cases/open-case')['person'];

const since = instantAt(Date.parse('2026-10-01T08:00:00Z'));

const sides = ['requesting', 'requested'] as const;

/** Deadlines on few days, so that many cases fall due at once. */
const days = Array.from({ length: 12 }, (_none, day) => instantAt(Date.parse('2026-12-01T23:00:00Z') + day * 86_400_000));

/** How a case may stand: any act with any status, also what the law of the day lets nobody owe. */
export const drawn: fc.Arbitrary<Drawn> = fc.record({
  status: fc.constantFrom(...caseStatuses),
  owed: fc.array(fc.record({ by: fc.constantFrom(...sides), act: fc.constantFrom(...owedActs), since: fc.constant(since) }), {
    maxLength: 3,
  }),
  due: fc
    .array(fc.record({ by: fc.constantFrom(...sides), earliest: fc.constantFrom(...days) }), { maxLength: 3 })
    .map((due) =>
      due
        .map(({ by, earliest }) => ({ clock: 'reply' as const, by, earliest, latest: earliest }))
        .sort((one, other) => (one.earliest < other.earliest ? -1 : 1)),
    ),
});

/** Between which States a case is, in which the first asks the second, and under which reference. */
export type Between = { readonly requesting: string; readonly requested: string; readonly reference: string };

export type ListedCase = Between & Drawn & { readonly caseId: string; readonly openedAt: Instant };

/** The line of the case in the list of that side. */
export const lineOf = (listed: ListedCase, side: (typeof sides)[number]): WorkListItem => {
  const { caseId, status, owed, due = [], openedAt, requesting, requested, reference } = listed;
  return {
    caseId,
    status,
    side,
    requestingState: stateOf(requesting),
    requestedState: stateOf(requested),
    category: 'own-national',
    track: 'ordinary',
    agreement: 'france-kazakhstan',
    assumptions: [],
    surname: 'SPECIMEN',
    givenNames: 'AIGERIM',
    requestingReference: reference,
    owed,
    ...(due.length === 0 ? {} : { due }),
    openedAt,
    changedAt: openedAt,
  };
};

/** A case that is opened at that instant. */
export const opening = (between: Between, standing: Drawn, at: Instant): ListedCase => ({
  ...between,
  ...standing,
  openedAt: at,
  caseId: v7({ msecs: Date.parse(at) }),
});

/** Stores the case as it is now, as a change of it would: a file of which lists know nothing but its references, and its lines. */
export const stored = async (table: Table, listed: ListedCase, change = 0): Promise<void> => {
  const { caseId, reference, requesting, requested, status, openedAt } = listed;
  const at = instantAt(Date.parse(openedAt) + change);
  const cases = caseStore(table, personNamesIn(table, identityKey()));
  const file: unknown = {
    id: caseId,
    requestingState: requesting,
    requestedState: requested,
    requestingService: { reference },
    person: specimen,
    corrections: [],
    evidence: [],
    earlierMovements: [],
    travelDocuments: [],
  };
  const before = change === 0 ? undefined : await cases.load(caseId, stateOf(requesting));
  const head = emptyChain(caseId, 'shared', 'a salt');
  const work = sides.map((side) => ({
    state: stateOf(side === 'requesting' ? requesting : requested),
    item: lineOf(listed, side),
    change: { caseId, change: change + 1, at, by: stateOf(requesting), move: 'openCase', status },
  }));
  const saved = await cases.save({
    caseId,
    state: stateOf(requesting),
    before,
    moved: { shared: file as ReadmissionCase } as never,
    written: {
      heads: { shared: head, own: head },
      entries: [],
      work,
      documents: [],
      expiring: { put: [], remove: [] },
      outgoing: [],
      alerts: [],
    },
    at,
  });
  if (saved !== 'saved') throw new Error(`The case was not stored: ${saved}`);
};
