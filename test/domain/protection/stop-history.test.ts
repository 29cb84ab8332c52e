import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { reopeningFacts } from '../../../domain/file/reopening.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { proposeReopening } from '../../../domain/protection/propose-reopening.ts';
import { reopenStop } from '../../../domain/protection/reopen-stop.ts';
import { stopsAgainst } from '../../../domain/protection/standing-stop.ts';
import type { Result } from '../../../domain/result.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { KZ } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';
import { files, found, keptStop } from './specimen-stop.ts';

const subjects = ['subject-of-the-opener', 'one', 'two', 'three'] as const;
const acts = ['find a risk', 'find none', 'propose', 'reopen', 'propose elsewhere', 'reopen elsewhere', 'correct'] as const;

const step = fc.record({
  act: fc.constantFrom(...acts),
  subject: fc.constantFrom(...subjects),
  fact: fc.constantFrom(...reopeningFacts),
  toldBefore: fc.integer({ min: -1, max: 30 }),
  hours: fc.constantFrom(1, 24, 71, 72),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The own file after one act of that person at that time, or as it was where the law refuses it. */
const after = (own: OwnFile, edition: number, { act, subject, fact, toldBefore }: Step, now: Instant): OwnFile => {
  const base = files(own, [keptStop]);
  const on = { ...base, shared: { ...base.shared, personEdition: edition } };
  const named = act.endsWith('elsewhere') ? { stop: 3, recordedIn: 'another' } : { stop: own.stops?.at(-1)?.n ?? 1 };
  const counselTold = { who: 'person', toldAt: addHours(now, -toldBefore), how: 'In writing' } as const;
  const moved = ((): Result<Moved, unknown> | undefined => {
    if (act.startsWith('propose'))
      return proposeReopening(on, { ...named, fact, explanation: 'E', sources: ['S'], assessor: 'A', subject }, now);
    if (act.startsWith('reopen')) return reopenStop(on, { ...named, official: 'H', counselTold, subject }, now);
    if (act === 'correct') return undefined;
    const { countries } = assessed([KZ], act === 'find none' ? 'no-real-risk' : 'real-risk');
    return assessProtection(on, { countries, heard: { was: 'not-heard', whyNot: 'R' }, assessor: 'A', subject }, now);
  })();
  return moved?.ok === true ? (moved.value.own ?? own) : own;
};

const lawful = (reopening: NonNullable<NonNullable<OwnFile['stops']>[number]['reopening']>, finder?: string): void => {
  const { proposedBy, reopenedBy, counselTold, proposedAt, reopenedAt, fact } = reopening;
  expect(reopeningFacts).toContain(fact);
  expect(proposedBy).not.toBe('subject-of-the-opener');
  expect([proposedBy, finder]).not.toContain(reopenedBy);
  expect(proposedBy).not.toBe(finder);
  expect(counselTold.toldAt >= proposedAt && counselTold.toldAt <= reopenedAt).toBe(true);
};

type World = { readonly own: OwnFile; readonly edition: number; readonly now: Instant };

/** Every stop of the file as it was found, whatever was said of it since. */
const foundIn = ({ stops = [] }: OwnFile) => stops.map(({ n, by, foundAt, country }) => ({ n, by, foundAt, country }));

/** How many stops still stand, counted by hand: those nobody reopened, or reopened less than 72 hours ago. */
const standing = ({ own, edition, now }: World): number => {
  const waits = (reopenedAt: Instant): boolean => addHours(reopenedAt, 72) > now;
  const open = (own.stops ?? []).filter(({ reopening }) => reopening === undefined || waits(reopening.reopenedAt));
  const said = (own.otherPersons ?? []).filter(
    ({ reopening, personEdition }) => personEdition === edition && reopening !== undefined && !waits(reopening.reopenedAt),
  );
  return open.length + (said.length > 0 ? 0 : 1);
};

const goOn = ({ own, edition, now }: World, one: Step): World => {
  const known = one.act === 'correct' ? edition + 1 : edition;
  return { own: after(own, known, one, now), edition: known, now: addHours(now, one.hours) };
};

const allLawful = ({ stops = [], otherPersons = [] }: OwnFile): void => {
  const reopened = [...stops, ...otherPersons.map((other) => ({ ...other, by: undefined }))];
  for (const { reopening, by } of reopened) if (reopening !== undefined) lawful(reopening, by);
};

test('whoever finds, proposes and reopens in whatever order, no stop ends but by two others, on notice, 72 hours later', () => {
  let ended = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      let world: World = { own: {}, edition: 1, now: found };
      for (const one of steps) {
        const before = foundIn(world.own);
        world = goOn(world, one);
        expect(foundIn(world.own).slice(0, before.length)).toEqual(before);
        allLawful(world.own);
        const { own, edition, now } = world;
        const still = standing(world);
        expect(stopsAgainst({ own, kept: [keptStop], edition }, [KZ], now)).toHaveLength(still);
        if (still <= before.length) ended += 1;
      }
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(ended).toBeGreaterThan(0);
});
