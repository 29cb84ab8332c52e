import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import type { Due } from '../../../functions/ports/due-index.ts';
import { NoAnswer } from '../../../functions/ports/no-answer.ts';
import type { PutBack } from '../../../functions/ports/put-back.ts';
import { pace, type SweepParts, sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { timeLeft, within } from '../../../functions/time-left.ts';

const start = instantAt(Date.parse('2026-06-01T00:00:00Z'));

/** Until the time is out, as a service that does not answer is waited for. */
const hanging = async (): Promise<never> => {
  while (timeLeft() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  throw new NoAnswer('it stays silent');
};

/** Things owed, the longest owed first, in pages of three; those named in `failing` fail whenever they are tried, by `fail`. */
const owing = (due: readonly Due[], failing: ReadonlySet<string>, fail: () => Promise<never>) => {
  const owed = new Map(due.map((one) => [JSON.stringify(one), one]));
  let list: readonly PutBack[] = [];
  const tried: string[] = [];
  let [running, most] = [0, 0];
  const look =
    (kind: Due['owed']) =>
    async (name: string): Promise<undefined> => {
      tried.push(name);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 0));
      try {
        if (failing.has(name)) await fail();
      } finally {
        running -= 1;
      }
      for (const [key, one] of owed) if (one.owed === kind && Object.values(one).includes(name)) owed.delete(key);
    };
  const parts = {
    due: {
      by: async (_at: Instant, _limit: number, after = '0') => {
        const left = due.slice(Number(after)).filter((one) => owed.has(JSON.stringify(one)));
        const last = left[2];
        return { items: left.slice(0, 3), ...(last === undefined ? {} : { next: String(due.indexOf(last) + 1) }) };
      },
    },
    outbox: { unsent: async (name: string) => (await look('sending')(name)) ?? [] },
    alerts: { find: look('alert') },
    transits: { dueAt: look('transit') },
    digests: { find: look('digest') },
    acknowledgements: { find: look('acknowledgement') },
    putBack: {
      read: async () => JSON.parse(JSON.stringify(list)),
      keep: async (kept: readonly PutBack[]) => {
        list = kept;
      },
    },
  } as unknown as SweepParts;
  return {
    parts,
    owed,
    tried,
    list: () => list,
    most: () => most,
    loseList: () => {
      list = [];
    },
  };
};

const sending = (name: string): Due => ({ owed: 'sending', outbox: name });
const alert = (name: string): Due => ({ owed: 'alert', caseId: name });
const named = (count: number, what: string): readonly string[] => Array.from({ length: count }, (_none, n) => `${what}-${n}`);

const fails = async (): Promise<never> => {
  throw new RangeError('always');
};

/** A run that begins so many things and no more. */
const runOf = async (
  { parts, tried }: ReturnType<typeof owing>,
  now: Instant,
  begins: number,
  atOnce = pace.atOnce,
): Promise<void> => {
  const end = tried.length + begins;
  const run = sweepUntil(parts, now, () => tried.length < end, { ...pace, atOnce });
  await run.catch((error: Error) => expect(error.message).toContain('things owed'));
};

describe('A sweep', () => {
  test('does several things at once, and no more than eight', async () => {
    const world = owing([...named(30, 'm').map(sending), ...named(30, 'a').map(alert)], new Set(), fails);
    await sweepUntil(world.parts, start, () => true);
    expect(world.owed.size).toBe(0);
    expect(world.most()).toBe(8);
  });

  test('watches every deadline and closes every digest while all that is to be sent hangs', async () => {
    const hung = named(200, 'm');
    const digest: Due = { owed: 'digest', office: 'FR' };
    const world = owing([...hung.map(sending), digest, ...named(50, 'a').map(alert)], new Set(hung), hanging);
    const began = performance.now();
    const swept = within(600, () => sweepUntil(world.parts, start, () => timeLeft() > 300));
    await expect(swept).rejects.toThrow('4 of 55 things owed');
    expect(performance.now() - began).toBeLessThan(3_000);
    expect([...world.owed.values()].filter(({ owed }) => owed !== 'sending')).toEqual([]);
    expect(world.tried.indexOf('FR')).toBeGreaterThan(world.tried.indexOf('a-49'));
  });

  test('tries what failed after all else the next time, and of that what was longest not tried first', async () => {
    const names = named(6, 'm');
    const world = owing(names.map(sending), new Set(names.slice(0, 4)), fails);
    await runOf(world, start, 2, 1);
    expect(world.tried).toEqual(['m-0', 'm-1']);
    await runOf(world, addHours(start, 1 / 60), 5, 1);
    expect(world.tried.slice(2)).toEqual(['m-2', 'm-3', 'm-4', 'm-5', 'm-0']);
    await runOf(world, addHours(start, 2 / 60), 4, 1);
    expect(world.tried.slice(7)).toEqual(['m-1', 'm-2', 'm-3', 'm-0']);
  });

  test('forgets the place of what was done by somebody else, and keeps nothing where nothing failed', async () => {
    const world = owing([sending('m'), sending('n')], new Set(['m']), fails);
    await runOf(world, start, 100);
    expect(world.list().map(({ due }) => due)).toEqual([sending('m')]);
    world.owed.delete(JSON.stringify(sending('m')));
    await runOf(world, addHours(start, 1 / 60), 100);
    expect(world.list()).toEqual([]);
  });

  test('does all that can be done, tries all that fails again and again, and forgets nothing, whatever fails and whenever its order is lost', async () => {
    const thing = fc.record({ kind: fc.constantFrom(sending, alert), failing: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(thing, { maxLength: 20 }),
        // By their number, as here, one lane alone could use up what is begun; by time, as in a run, it could not.
        fc.integer({ min: 2 * pace.atOnce + 1, max: 16 }),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        async (things, begins, losses) => {
          const due = things.map(({ kind }, n) => kind(`t-${n}`));
          const failing = new Set(things.flatMap((one, n) => (one.failing ? [`t-${n}`] : [])));
          const world = owing(due, failing, fails);
          for (const [run, lost] of losses.entries()) {
            if (lost && run < 10) world.loseList();
            await runOf(world, addHours(start, run / 60), begins);
            if (run === 19) world.tried.length = 0;
          }
          expect(world.owed.size).toBe(failing.size);
          expect(new Set(world.tried)).toEqual(failing);
        },
      ),
      { numRuns: 40 },
    );
  });
});
