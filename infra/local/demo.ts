import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { asksHelp } from '../asks-help.ts';
import type { Blueprint } from './blueprint.ts';
import { setClockOffset } from './clock-offset.ts';
import { deployedJustice } from './demo/deployed-justice.ts';
import { deployedTokens } from './demo/deployed-tokens.ts';
import { justiceQueue } from './demo/justice-queue.ts';
import { type Justice, justiceAt } from './demo/justice-team.ts';
import { narrator } from './demo/narrator.ts';
import { partnerSystem } from './demo/partner-system.ts';
import { type Besides, tellStory } from './demo/story.ts';
import { type Team, team } from './demo/team.ts';
import { timeMachine } from './demo/time-machine.ts';
import { freePlaces } from './free-places.ts';
import { reason } from './part.ts';
import type { QueueUrls } from './partner/partner-queues.ts';
import { at, region } from './places.ts';
import { queueUrlOf } from './queue-url.ts';
import { startInstance } from './start-instance.ts';

const usage = `Usage: npm run demo                  the whole story, on an instance of its own
       npm run demo -- --api URL    on a deployed service, with the tokens that the message of a missing one names
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const story = async (france: Team, kazakhstan: Team, besides: Besides): Promise<void> => {
  const told = narrator(say);
  await tellStory(france, kazakhstan, told, besides);
  say(
    told.wentWrong()
      ? '\nThe story did not go as it should.'
      : '\nThe story ends here. All of it went by HTTP alone, but for the queues of partners, the clock and the inbox.',
  );
  if (told.wentWrong()) process.exitCode = 1;
};

/** The queues of France as the templates put them out. Throws a sentence where the stage gives it none. */
const queuesOf = (blueprint: Blueprint): QueueUrls => {
  const send = blueprint.inboundUrls['FR'];
  if (send === undefined) throw new Error('The stage local gives France no queues: name its partnerAccount in cdk.json');
  return { send, receive: queueUrlOf(blueprint, 'outbound-FR') };
};

const onItsOwn = async (): Promise<void> => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-demo-'));
  const instance = await startInstance(await freePlaces(state), say);
  const client = new SQSClient({
    region,
    endpoint: at(instance.places.ports.sqs),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const teamOf = async (country: string, code: string): Promise<Team> => {
    const token = (role: string) => instance.tokenFor({ rights: [`${code}.${role}`], subject: `${role} of ${code}` });
    const [officer, supervisor, assessor, escort] = await Promise.all(['officer', 'supervisor', 'assessor', 'escort'].map(token));
    return team(country, instance.api, { officer, supervisor, assessor, escort } as Parameters<typeof team>[2]);
  };
  const justice = (): Promise<Justice> =>
    justiceAt(instance.api, (code, person, role) =>
      instance.tokenFor({ rights: [`${code}.${role}`], subject: `${person} for transfers in ${code}` }),
    );
  const queueOf = (code: string) =>
    justiceQueue(client, queueUrlOf(instance.blueprint, `outbound-justice-${code}`), instance.api);
  try {
    const machine = timeMachine(at(instance.places.ports.inbox), (to) => setClockOffset(state, to - Date.now()));
    const system = partnerSystem(client, queuesOf(instance.blueprint), instance.api);
    const besides = { machine, system, queueOf, justice: await justice() };
    await story(await teamOf('France', 'FR'), await teamOf('Kazakhstan', 'KZ'), besides);
  } finally {
    client.destroy();
    await instance.stop();
    rmSync(state, { recursive: true, force: true });
  }
};

/** `npm run demo`: the story of some cases in a caseworker's words, on an instance of its own or, with `--api URL`, on a deployed one. */
const run = async (): Promise<void> => {
  if (asksHelp(usage)) return undefined;
  const { values } = parseArgs({ options: { api: { type: 'string' } } });
  if (values.api === undefined) return onItsOwn();
  const api = values.api.replace(/\/$/, '');
  const france = team('France', api, deployedTokens('FR'));
  const kazakhstan = team('Kazakhstan', api, deployedTokens('KZ'));
  return story(france, kazakhstan, { justice: await deployedJustice(api) });
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
