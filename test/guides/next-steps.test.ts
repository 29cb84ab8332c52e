import { describe, expect, test } from 'vitest';
import type { Side } from '../../domain/caller.ts';
import { changesOfCases, changesOfTransfers, changesOfTransits, isNext, now, sides } from './next-steps.ts';
import { casesByStatus, casesFurther, transitsByStatus, transitsFurther } from './specimens.ts';
import { transfersByStatus, transfersFurther } from './specimens-of-transfers.ts';
import { type Outcome, onCase, onTransfer, onTransit, type Tried } from './trial.ts';

type Trial = { readonly status: string; readonly side: Side; readonly outcomes: readonly Outcome[] };

const trialsOf = <File extends { readonly status: string }>(
  files: readonly File[],
  on: (operation: Tried, file: File, side: Side, at: typeof now) => Promise<readonly Outcome[]>,
) => {
  const pairs = files.flatMap((file) => sides.map((side) => ({ file, side })));
  return (operation: Tried): Promise<readonly Trial[]> =>
    Promise.all(
      pairs.map(async ({ file, side }) => ({ status: file.status, side, outcomes: await on(operation, file, side, now) })),
    );
};

const ofCases = trialsOf([...Object.values(casesByStatus()), ...Object.values(casesFurther())], onCase);
const ofTransits = trialsOf([...Object.values(transitsByStatus()), ...Object.values(transitsFurther())], onTransit);

const ofTransfers = trialsOf([...Object.values(transfersByStatus()), ...Object.values(transfersFurther())], onTransfer);

const operations = [
  ...changesOfCases.map((operation) => ({ ...operation, trials: ofCases })),
  ...changesOfTransits.map((operation) => ({ ...operation, trials: ofTransits })),
  ...changesOfTransfers.map((operation) => ({ ...operation, trials: ofTransfers })),
];

const named = (name: string) => operations.filter((operation) => operation.name === name);

const isByStatus = (outcome: Outcome | undefined): outcome is Exclude<Outcome, 'done'> =>
  outcome !== undefined && outcome !== 'done' && /^wrong-(?:transit-|convicted-transfer-)?state$/.test(outcome.kind);

/** What became of one way of asking in a file of that status. */
type InStatus = { readonly status: string; readonly outcome: Outcome | undefined };

/** A refusal by the status: of which status, and in which it says that the act is possible. */
type Told = { readonly of: string; readonly possibleIn: readonly string[] };

const waysOf = (trials: readonly Trial[]): readonly (readonly InStatus[])[] =>
  (trials[0]?.outcomes ?? []).map((_first, way) => trials.map(({ status, outcomes }) => ({ status, outcome: outcomes[way] })));

const toldIn = (way: readonly InStatus[]): readonly Told[] =>
  way.flatMap(({ status, outcome }) => (isByStatus(outcome) ? [{ of: status, possibleIn: outcome.possibleIn ?? [] }] : []));

/** Statuses that a refusal leaves out although the act was possible there. Another file of the same status can lack what it needs. */
const leftOut = (way: readonly InStatus[]): readonly string[] =>
  way
    .filter(({ outcome }) => outcome !== undefined && isNext([outcome]))
    .flatMap(({ status }) =>
      toldIn(way)
        .filter(({ of, possibleIn }) => of !== status && !possibleIn.includes(status))
        .map(({ of }) => `refused in ${of}, it does not name ${status}`),
    );

/** Statuses that a refusal names although every file of that status is refused for its status too. */
const namedInVain = (way: readonly InStatus[]): readonly string[] => {
  const possible = new Set(way.filter(({ outcome }) => !isByStatus(outcome)).map(({ status }) => status));
  return toldIn(way).flatMap(({ of, possibleIn }) =>
    possibleIn.filter((status) => status === of || !possible.has(status)).map((status) => `refused in ${of}, it names ${status}`),
  );
};

describe.each(operations)('$name', (operation) => {
  test('can be done in some status, by some side', async () => {
    const trials = await operation.trials(operation);
    expect(trials.filter(({ outcomes }) => isNext(outcomes))).not.toEqual([]);
  });

  test('is refused by its status with just those statuses in which it is possible', async () => {
    const ways = waysOf(await operation.trials(operation));
    expect(ways.flatMap(leftOut)).toEqual([]);
    expect(ways.flatMap(namedInVain)).toEqual([]);
  });
});

test('the trial tells refused by status, by side and for want of a fact apart', async () => {
  const [accepting] = named('acceptCase');
  const trials = await ofCases(accepting as Tried);
  // Of the specimens two are received, one of them with more time asked for.
  const received = { status: 'received', side: 'requested', outcomes: ['done'] };
  expect(trials.filter(({ outcomes }) => isNext(outcomes))).toEqual([received, received]);
  const [authorising] = named('authoriseDeparture');
  const refused = (await ofCases(authorising as Tried)).flatMap(({ outcomes }) => outcomes);
  expect(refused.map((outcome) => (outcome === 'done' ? outcome : outcome.kind))).toEqual(
    expect.arrayContaining(['wrong-state', 'other-side-acts', 'no-transfer-planned']),
  );
});
