import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { reason } from './part.ts';
import { authority } from './partner/authority.ts';
import { keyRingOf } from './partner/key-ring.ts';
import { type Message, messagesOf, requestAlone } from './partner/messages.ts';
import { partnerQueues } from './partner/partner-queues.ts';
import { play } from './partner/play.ts';
import { isScenario, type Step, scenarios } from './partner/scenarios.ts';
import { deployed, here, type Where } from './partner/where.ts';

const usage = `Usage: npm run -s partner -- [${Object.keys(scenarios).join('|')}]
       npm run -s partner -- --print     only prints the request
       on a deployed service also: --api URL --send QUEUE_URL --receive QUEUE_URL, with the AWS credentials of the partner State
`;

const [requestingState, transitState] = ['FR', 'KZ'];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Told = { readonly api?: string; readonly send?: string; readonly receive?: string };

const whereOf = ({ api, send, receive }: Told): Where | undefined => {
  if (api === undefined && send === undefined && receive === undefined) return here(requestingState, transitState);
  if (api === undefined || send === undefined || receive === undefined) return undefined;
  return deployed(api.replace(/\/$/, ''), { send, receive }, transitState);
};

type Story = readonly [readonly Step[], readonly [Message, ...Message[]]];

const storyOf = (name: string | undefined): ((now: number) => Story) | undefined => {
  if (name === undefined) return (now) => [[{ does: 'send', hears: 'received' }], [requestAlone(now)]];
  return isScenario(name) ? (now) => [scenarios[name], messagesOf(name, now)] : undefined;
};

/** `npm run partner`: a partner State sends a sample, waits for what it is told, and checks who said it. */
const run = async (): Promise<void> => {
  if (asksHelp(usage)) return;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { api: { type: 'string' }, send: { type: 'string' }, receive: { type: 'string' }, print: { type: 'boolean' } },
  });
  if (values.print === true) return say(JSON.stringify(requestAlone(Date.now()), null, 2));
  const story = positionals.length < 2 ? storyOf(positionals[0]) : undefined;
  const where = story && whereOf(values);
  if (story === undefined || where === undefined) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { api, urls, client, now, tokenFor } = where;
  const queues = partnerQueues(client, urls);
  say(`${requestingState} sends to ${urls.send}`);
  say(`${requestingState} reads from ${urls.receive}`);
  try {
    await play({ queues, authority: authority(api, tokenFor, say), ring: keyRingOf(api), say }, ...story(now));
  } finally {
    await queues.release();
    client.destroy();
  }
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
