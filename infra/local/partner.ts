import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { reason } from './part.ts';
import { authority } from './partner/authority.ts';
import type { Between } from './partner/between.ts';
import { keyRingOf } from './partner/key-ring.ts';
import { type Message, messagesOf, requestAlone } from './partner/messages.ts';
import { partnerQueues } from './partner/partner-queues.ts';
import { play } from './partner/play.ts';
import { isScenario, type Step, scenarios } from './partner/scenarios.ts';
import { deployed, here, type Where } from './partner/where.ts';

const usage = `Usage: npm run -s partner -- [${Object.keys(scenarios).join('|')}] [--from FR] [--through KZ]
       npm run -s partner -- --print     only prints the request
       on a deployed service also: --api URL --send QUEUE_URL --receive QUEUE_URL, with the AWS credentials of the partner State
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Told = { readonly api?: string; readonly send?: string; readonly receive?: string };

const whereOf = ({ api, send, receive }: Told, { from, through }: Between): Where | undefined => {
  if (api === undefined && send === undefined && receive === undefined) return here(from, through);
  if (api === undefined || send === undefined || receive === undefined) return undefined;
  return deployed(api.replace(/\/$/, ''), { send, receive }, through);
};

type Story = readonly [readonly Step[], readonly [Message, ...Message[]]];

const storyOf = (name: string | undefined, between: Between): ((now: number) => Story) | undefined => {
  if (name === undefined) return (now) => [[{ does: 'send', hears: 'received' }], [requestAlone(now, between)]];
  return isScenario(name) ? (now) => [scenarios[name], messagesOf(name, now, between)] : undefined;
};

/** `npm run partner`: a partner State sends a sample, waits for what it is told, and checks who said it. */
const run = async (): Promise<void> => {
  if (asksHelp(usage)) return;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'FR' },
      through: { type: 'string', default: 'KZ' },
      api: { type: 'string' },
      send: { type: 'string' },
      receive: { type: 'string' },
      print: { type: 'boolean' },
    },
  });
  const between = { from: values.from.toUpperCase(), through: values.through.toUpperCase() };
  if (values.print === true) return say(JSON.stringify(requestAlone(Date.now(), between), null, 2));
  const story = positionals.length < 2 ? storyOf(positionals[0], between) : undefined;
  const where = story && whereOf(values, between);
  if (story === undefined || where === undefined) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { api, urls, client, now, tokenFor } = where;
  const queues = partnerQueues(client, urls);
  say(`${between.from} sends to ${urls.send}`);
  say(`${between.from} reads from ${urls.receive}`);
  try {
    await play({ queues, authority: authority(api, between, tokenFor, say), ring: keyRingOf(api), say }, ...story(now));
  } finally {
    await queues.release();
    client.destroy();
  }
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
