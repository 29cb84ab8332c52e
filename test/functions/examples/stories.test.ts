import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keptExamples, keptMessages } from '../../../functions/contracts/examples/kept.ts';
import { fictitiousFranceNetherlands } from '../../agreements/fictitious-france-netherlands.ts';
import { asOnThisMachine } from './as-on-this-machine.ts';
import { messagesOf, writeMessages } from './messages.ts';
import { type Played, player } from './play.ts';
import { expectShownProblems } from './problems-seen.ts';
import { moment } from './same-each-time.ts';
import { stories, storiesOfLaterRules, storiesOnPaper } from './stories.ts';
import type { Story } from './turn.ts';
import { byOperation, writeExamples, writes } from './written.ts';

vi.mock('uuid', () => import('./same-each-time.ts'));
vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  randomBytes: (await import('./same-each-time.ts')).randomBytes,
}));
// What is laid down in the bucket of this machine's instance is laid down nowhere: a story shows what is answered.
vi.mock('../../../functions/adapters/attachment-objects.ts', async (original) => {
  const real = await original<typeof import('../../../functions/adapters/attachment-objects.ts')>();
  return { attachmentObjects: () => ({ ...real.attachmentObjects(), put: async () => undefined }) };
});
// Other tests know an agreement that nobody made: a reader of the contracts is shown those that are.
vi.unmock('../../../domain/agreement/agreements/register.ts');

/** The register with that agreement, and with an edition of it that applies since a month before the moment of the examples. */
const withLaterRules = (): void => {
  vi.resetModules();
  vi.doMock('../../../domain/agreement/agreements/register.ts', async (original) => {
    const { register } = await original<typeof import('../../../domain/agreement/agreements/register.ts')>();
    const { editionFrom } = fictitiousFranceNetherlands;
    const later = { ...fictitiousFranceNetherlands, edition: '2026-10-25', editionFrom: { ...editionFrom, value: '2026-10-25' } };
    return { register: () => [...register(), fictitiousFranceNetherlands, later] };
  });
};

const begun = async () => {
  const { startApi } = await import('../calls.ts');
  return player(await startApi(asOnThisMachine()));
};

/** With Kazakhstan on paper, and as it goes on once that is connected. */
const begunOnPaper = async () => {
  const { startApi } = await import('../calls.ts');
  const onPaper = await startApi({ ...asOnThisMachine(), READMIT_ON_PAPER: 'KZ' });
  return player(onPaper, await startApi(asOnThisMachine(), onPaper.table));
};

const played = new Map<string, Played>();
const all: readonly Story[] = [...stories, ...storiesOfLaterRules, ...storiesOnPaper];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
  const playEach = async (told: readonly Story[], play: Awaited<ReturnType<typeof begun>>): Promise<void> => {
    for (const story of told) played.set(story.title, await play(story, all.indexOf(story) + 1));
  };
  await playEach(stories, await begun());
  await playEach(storiesOnPaper, await begunOnPaper());
  withLaterRules();
  await playEach(storiesOfLaterRules, await begun());
  if (writes) {
    writeExamples(keptOf(all));
    await writeMessages([...played.values()]);
  }
}, 300_000);
afterAll(() => {
  vi.useRealTimers();
});

const keptOf = (told: readonly Story[]) => told.flatMap(({ title }) => played.get(title)?.kept ?? []);

const again = 'if that is what it should be: npm run examples, and npm run contracts';

describe('what the contracts show as examples', () => {
  test.each(all)('of $title is answered so when it is sent', (story) => {
    const kept = keptExamples();
    for (const { operation, name, example } of keptOf([story])) expect(kept[operation]?.[name], again).toEqual(example);
  });

  test('is nothing beside what the stories show', () => {
    expect(keptExamples(), again).toEqual(byOperation(keptOf(all)));
  });

  test('of problems that take time, or many requests, is answered so too', () => {
    expectShownProblems();
  });

  test('of the messages of the queues is what was sent and said in them', async () => {
    expect(keptMessages(), again).toEqual(await messagesOf([...played.values()]));
  });
});
