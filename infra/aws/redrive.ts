import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import type { DeadLetterQueues } from './redrive/dead-letter-queues.ts';
import { queuesInWords, redrivenInWords } from './redrive/in-words.ts';
import { redriven } from './redrive/redriven.ts';
import { stageOf } from './stage.ts';
import { stagesOnFile } from './stages-on-file.ts';

const usage = `Usage: npm run redrive                            what lies in dead-letter queues; nothing is done to it
       npm run redrive -- --queue NAME --go       lets the function of that queue take in what lies there
       npm run redrive -- --queue NAME --stop     ends that, where it was cut off
       npm run redrive -- --queue NAME --empty    deletes what a schedule or the stream failed on: the sweep has done it since
       of this machine's instance; of a deployed stage with --stage NAME and AWS credentials
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Each is loaded only where it is meant: the one needs an instance here, the other a deployment. */
const queuesOf = async (stage: string | undefined): Promise<DeadLetterQueues> => {
  if (stage !== undefined) return (await import('./redrive/deployed.ts')).deployedDeadLetters(stageOf(stage, stagesOnFile()));
  const [{ blueprintIn }, { placesHere }, { deadLettersHere }] = await Promise.all([
    import('../local/blueprint.ts'),
    import('../local/places.ts'),
    import('../local/dead-letters-here.ts'),
  ]);
  return deadLettersHere(blueprintIn(placesHere().state));
};

const takeIn = async (queues: DeadLetterQueues, queue: string): Promise<number> => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const outcome = await redriven(queues, queue, stop.signal);
  say(redrivenInWords(outcome));
  return outcome.left === 0 ? 0 : 1;
};

const list = async (queues: DeadLetterQueues, only: string | undefined): Promise<number> => {
  const all = await queues.list();
  const shown = all.filter(({ name }) => only === undefined || name === only);
  if (shown.length === 0)
    throw new Error(`No dead-letter queue is called ${only}: there are ${all.map(({ name }) => name).join(', ')}`);
  say(queuesInWords(shown));
  say('Nothing was taken in. Once the fault is mended: npm run redrive -- --queue NAME --go');
  return 0;
};

/** `npm run redrive`: what lies in dead-letter queues, and, told to, takes it in again. Never shows what stands in a message. */
const run = async (): Promise<number> => {
  if (asksHelp(usage)) return 0;
  const { values } = parseArgs({
    options: {
      stage: { type: 'string' },
      queue: { type: 'string' },
      go: { type: 'boolean', default: false },
      stop: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  });
  const { stage, queue, go, stop, empty } = values;
  const acts = [go, stop, empty].filter(Boolean).length;
  if (acts > 1 || (acts === 1 && queue === undefined)) {
    process.stderr.write(usage);
    return 2;
  }
  const queues = await queuesOf(stage);
  if (queue === undefined || acts === 0) return list(queues, queue);
  if (go) return takeIn(queues, queue);
  if (empty) {
    await queues.empty(queue);
    say(`${queue} is emptied.`);
    return 0;
  }
  await queues.close(queue);
  say(`${queue} is not taken in.`);
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
