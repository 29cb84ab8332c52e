import { reason } from './part.ts';
import { at, placesHere } from './places.ts';
import { type Instance, startInstance } from './start-instance.ts';

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

const introduce = ({ api, places, blueprint }: Instance): void => {
  say('');
  say(`  API            ${api}`);
  say(`  API reference  ${api}/docs`);
  say(`  Inbox          ${at(places.ports.inbox)}`);
  say(`  Queues         ${at(places.ports.sqs)}  (${blueprint.queues.map(({ name }) => name).join(', ')})`);
  say(`  State          ${places.state}`);
  say('');
  say('  A token:  npm run -s token -- FR officer        The story:  npm run demo        The end:  Ctrl-C');
  say('');
};

/** `npm start`: the whole service on this machine until Ctrl-C. */
const run = async (): Promise<void> => {
  const places = placesHere();
  say('Starting ...');
  const instance = await startInstance(places, say);
  introduce(instance);
  const ended = (signal: string): void => {
    say(`${signal}: ending`);
    void instance.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', () => ended('Ctrl-C'));
  process.once('SIGTERM', () => ended('Asked to end'));
  setInterval(() => undefined, 60_000);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
