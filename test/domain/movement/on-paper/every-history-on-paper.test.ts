import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GuardCondition } from '../../../../domain/file/guard-condition.ts';
import { emptyOwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import type { Transcribed } from '../../../../domain/file/transcribed.ts';
import type { Condition, GuardFacts } from '../../../../domain/movement/condition/guard-facts.ts';
import { conditions } from '../../../../domain/movement/conditions.ts';
import type { GuardTable } from '../../../../domain/movement/guard.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import { FR, opened, received, someFacts } from '../../specimen.ts';
import { inUse, morning } from '../../specimen-movement.ts';
import { withLetter } from '../../transcription/letters.ts';
import type { World } from '../model.ts';
import { historiesOnPaper } from './histories.ts';
import { scans } from './letter-acts.ts';
import type { ToldByLetter } from './told.ts';

const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2016' as BirthDate };

const allScanned = Array.from({ length: scans }, (_one, index) => index + 1).reduce(withLetter, emptyOwnFile);

const worldUnder = (table: GuardTable): { model: ToldByLetter; real: World } => ({
  model: {
    letters: [],
    connected: false,
    informed: [],
    submitters: ['subject-of-the-opener'],
    claimElsewhere: false,
    othersRisk: false,
    stops: { requesting: [], requested: [] },
    procedures: {},
    holds: { requesting: 0, requested: 0 },
    heldAt: {},
    minor: false,
    linkedChildren: {},
    hasChild: true,
    edition: 1,
    inForce: true,
    stopped: { requesting: false, requested: false },
  },
  real: {
    shared: { ...received(opened({ person: { ...someFacts().person, minorChildren: [child] } })), requestingState: FR },
    owns: { requesting: allScanned, requested: {} },
    uses: { ...inUse },
    keptBy: { requesting: [], requested: [] },
    linkedBy: { requesting: [], requested: [] },
    onPaper: { requesting: false, requested: true },
    now: morning,
    table,
  },
});

const tryHistories = (table: GuardTable, numRuns: number) =>
  fc.check(
    fc.property(historiesOnPaper, (commands) => {
      fc.modelRun(() => worldUnder(table), commands);
    }),
    { numRuns, seed: 20_261_130 },
  );

/** The table in which one condition looks at other facts than there are: what a check reads is taken from it. */
const blind = (condition: GuardCondition, see: (facts: GuardFacts) => GuardFacts): GuardTable => {
  const row: Condition = conditions[condition];
  return { ...conditions, [condition]: { ...row, check: (facts: GuardFacts) => row.check(see(facts)) } };
};

const actsAs = (change: (act: Transcribed) => object) => (facts: GuardFacts) => ({
  ...facts,
  file: {
    ...facts.file,
    transcribed: (facts.file.transcribed ?? []).map((act) => ({ ...act, ...change(act) })),
  } as ReadmissionCase,
});

const anybody = ({ authoriser: _who, ...facts }: GuardFacts): GuardFacts => facts;
const uncontested = actsAs(() => ({ answer: undefined }));
const looked = actsAs(() => ({ answer: { result: 'confirmed', at: morning, official: 'H' } }));
const itsOwn = actsAs(({ operation, answer }) =>
  operation === 'sayNothingStands' && answer !== undefined ? { answer: { ...answer, result: 'confirmed' } } : {},
);
const kept = actsAs(() => ({ takenBack: undefined }));
const fresh = (facts: GuardFacts) =>
  actsAs(({ nothingStands }) => (nothingStands === undefined ? {} : { nothingStands: { ...nothingStands, saidAt: facts.at } }))(
    facts,
  );
const ofAnyEdition = (facts: GuardFacts) =>
  actsAs(({ nothingStands }) =>
    nothingStands === undefined ? {} : { nothingStands: { ...nothingStands, personEdition: facts.file.personEdition } },
  )(facts);

describe('whatever is told by letter, and by whomever it is transcribed', () => {
  test('nobody departs but on what two persons transcribed, and no lawful departure is taken for a breach', () => {
    const { failed, counterexample, errorInstance } = tryHistories(conditions, 4_000);
    expect(failed, `${errorInstance}: ${counterexample}`).toBe(false);
  });

  test('some are transferred, on paper to the end and with the State connected in the middle', () => {
    const transferred = { onPaper: 0, connected: 0 };
    fc.assert(
      fc.property(historiesOnPaper, (commands) => {
        const { model, real } = worldUnder(conditions);
        for (const command of commands) command.run(model, real);
        if (real.shared.status === 'transferred') transferred.onPaper += 1;
        if (real.shared.status === 'departed' && model.connected) transferred.connected += 1;
      }),
      { numRuns: 1_000, seed: 7 },
    );
    expect(transferred.onPaper).toBeGreaterThan(20);
    expect(transferred.connected).toBeGreaterThan(5);
  });

  test.each<readonly [string, GuardCondition, (facts: GuardFacts) => GuardFacts]>([
    ['who transcribed the acceptance', 'consent', anybody],
    ['that the acceptance is contested', 'consent', uncontested],
    ['who transcribed the document', 'document', anybody],
    ['that the document is contested', 'document', uncontested],
    ['who transcribed the confirmation', 'confirmation', anybody],
    ['that the confirmation is contested', 'confirmation', uncontested],
    ['who transcribed that nothing stands', 'other-side', anybody],
    ['that it is contested that nothing stands', 'other-side', itsOwn],
    ['that it was taken back that nothing stands', 'other-side', kept],
    ['when it was said that nothing stands', 'other-side', fresh],
    ['of whom it was said that nothing stands', 'other-side', ofAnyEdition],
    ['whether a State that is connected now has looked', 'other-side', looked],
    ['whether the State is connected', 'other-side', (facts) => ({ ...looked(facts), receiverOnPaper: false })],
  ])('where the guard does not see %s, somebody departs who must not', (_what, condition, see) => {
    const { failed, errorInstance } = tryHistories(blind(condition, see), 10_000);
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(new RegExp(`departed without .*${condition}`));
  });
});
