import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { type Instant, instantAt } from '../../../domain/time/instant.ts';
import type { Due } from '../../../functions/ports/due-index.ts';
import type { SweepParts } from '../../../functions/schedule/sweep-until.ts';
import { printAgain, printedFromNow } from '../printed.ts';

let printed: string[];
let sweepUntil: (parts: SweepParts, now: Instant, timeLeft: () => boolean) => Promise<void>;
beforeAll(async () => {
  printed = printedFromNow();
  ({ sweepUntil } = await import('../../../functions/schedule/sweep-until.ts'));
});
beforeEach(() => {
  printed.length = 0;
});
afterAll(printAgain);

const now = instantAt(Date.now());

/** One thing of each kind that can be owed, under that name. */
const everyKind = (name: string): readonly Due[] => [
  { owed: 'sending', outbox: name },
  { owed: 'alert', caseId: name },
  { owed: 'own-date', caseId: name, state: stateOf('FR') },
  { owed: 'transit', transitId: name },
  { owed: 'convicted-transfer', transferId: name },
  { owed: 'digest', office: name },
  { owed: 'acknowledgement', office: name, alertId: name },
];

/** A sweep in which whatever is looked up under `spoilt` throws, and nothing else is owed; what was looked up, in order. */
const sweepOf = (due: readonly Due[], fault: () => Error) => {
  const looked: string[] = [];
  const look =
    (owed: string) =>
    async (name: string): Promise<undefined> => {
      looked.push(`${owed} ${name}`);
      if (name === 'spoilt') throw fault();
      return undefined;
    };
  const parts = {
    due: { by: async () => ({ items: due }) },
    outbox: { unsent: async (name: string) => (await look('sending')(name)) ?? [] },
    alerts: { find: look('alert') },
    transits: { dueAt: look('transit') },
    convicted: { dueAt: look('convicted-transfer') },
    digests: { find: look('digest') },
    acknowledgements: { find: look('acknowledgement') },
    putBack: { read: async () => [], keep: async () => undefined },
  } as unknown as SweepParts;
  return { looked, swept: sweepUntil(parts, now, () => true) };
};

type Line = { readonly level: string; readonly message: string; readonly cause?: string; readonly outcome?: unknown };

const lines = (): readonly Line[] =>
  printed
    .join('')
    .split('\n')
    .filter((line) => line.includes('"message"'))
    .map((line) => JSON.parse(line) as Line);

const faults = {
  'a RangeError': () => new RangeError('Invalid time value'),
  'a TypeError': () => new TypeError('undefined is not a function'),
  'what is no error': () => 'nothing' as unknown as Error,
};

describe.each(Object.entries(faults))('work that throws %s', (_name, fault) => {
  test.each(
    everyKind('spoilt'),
  )('holds up nothing else where $owed is owed: it is logged, and the run ends as failed', async (spoilt) => {
    const { looked, swept } = sweepOf([spoilt, ...everyKind('sound')], fault);
    await expect(swept).rejects.toThrow('1 of 8 things owed');
    expect(looked.filter((one) => one.endsWith(' sound'))).toHaveLength(7);
    expect(lines().filter(({ message }) => message === 'sweep-failed')).toMatchObject([{ level: 'ERROR', ...spoilt }]);
    expect(printed.join('')).not.toContain('Invalid time value');
  });
});

test('where all fail each is tried, and the run ends as failed', async () => {
  const { looked, swept } = sweepOf(everyKind('spoilt'), faults['a TypeError']);
  await expect(swept).rejects.toThrow('7 of 7 things owed');
  expect(looked).toHaveLength(7);
});
