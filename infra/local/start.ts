import { whenAskedToEnd } from './end-signals.ts';
import { notConnectedHere } from './not-connected.ts';
import { reason } from './part.ts';
import { at, placesHere } from './places.ts';
import { type Instance, startInstance } from './start-instance.ts';

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

const introduce = ({ api, places, blueprint }: Instance, notConnected: readonly string[]): void => {
  say('');
  say(`  API            ${api}`);
  say(`  API reference  ${api}/docs`);
  say(`  Inbox          ${at(places.ports.inbox)}`);
  say(`  Queues         ${at(places.ports.sqs)}  (${blueprint.queues.map(({ name }) => name).join(', ')})`);
  say(`  Attachments    ${at(places.ports.s3)}  (by the URLs that the API gives)`);
  say(`  State          ${places.state}`);
  if (notConnected.length > 0) say(`  On paper       ${notConnected.join(', ')}  (not connected: answers by letter)`);
  say('');
  say(
    '  A token:  npm run -s token -- FR officer (of transfers: VN justice)        The story:  npm run demo        The end:  Ctrl-C',
  );
  say('');
};

/** `npm start`: the whole service on this machine until it is asked to end, also while it starts. */
const run = async (): Promise<void> => {
  const places = placesHere();
  // A terminal or a log that is gone takes no more sentences; the instance is ended all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  say('Starting ...');
  const notConnected = notConnectedHere();
  const starting = startInstance(places, say, notConnected);
  setInterval(() => undefined, 60_000);
  whenAskedToEnd((why) => {
    say(`${why}: ending`);
    const stopped = starting.then((instance) => instance.stop());
    void stopped.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  introduce(await starting, notConnected);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exit(1);
});
