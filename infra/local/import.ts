import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { type Answer, inWords, isWhole, type Status } from './import/answer.ts';
import { type Caller, callerDeployed, callerHere } from './import/caller.ts';
import { checkedLines } from './import/checked-line.ts';
import { dryRun } from './import/dry-run.ts';
import { type Opening, openingCalled, openings } from './import/opening.ts';
import { patience } from './import/patience.ts';
import { sentFile } from './import/sent-file.ts';
import { reason } from './part.ts';
import { at, placesHere } from './places.ts';

const usage = `Usage: npm run -s import -- FILE [--yes] [--state FR] [--operation ${openings()
  .map(({ name }) => name)
  .join('|')}]
       each line of FILE is the body of one request; without --yes all are read and checked, and none is sent
       on a deployed service also: --api URL, with SIGN_IN_URL, CLIENT_ID and CLIENT_SECRET of the State's machines, or TOKEN
`;

/** Tells answers, a line of JSON each, and counts them. */
const teller = () => {
  const counts: Partial<Record<Status, number>> = {};
  const tell = (answer: Answer): void => {
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  };
  return { counts, tell };
};

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const linesIn = (file: string, opening: Opening) => checkedLines(opening, createReadStream(file));

/** Whether all of the file can be sent. What cannot be is told; what can be is told too, where it will not be sent. */
const canBeSent = async (file: string, opening: Opening, alone: boolean): Promise<boolean> => {
  const { counts, tell } = teller();
  for await (const answer of dryRun(linesIn(file, opening))) {
    if (alone || answer.status !== 'valid') tell(answer);
    else counts.valid = (counts.valid ?? 0) + 1;
  }
  say(`Checked ${inWords(counts)}.`);
  return isWhole(counts) && counts.valid !== undefined;
};

type Where = { readonly api: string; readonly caller: Caller };

const whereOf = (api: string | undefined, state: string, { route }: Opening): Where =>
  api === undefined
    ? { api: at(placesHere().ports.api), caller: callerHere(state, route.person) }
    : { api: new URL(api).href.replace(/\/$/, ''), caller: callerDeployed(state) };

/** What it was called for; undefined without a file. What cannot be meant is thrown. */
const called = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', default: false },
      state: { type: 'string', default: 'FR' },
      operation: { type: 'string', default: 'openCase' },
      api: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return undefined;
  // It is read twice: first to check it, then to send it.
  if (!statSync(file).isFile()) throw new Error(`${file} is no file`);
  return { values, file, opening: openingCalled(values.operation) };
};

const calledOrTold = (): ReturnType<typeof called> => {
  try {
    const asked = called();
    if (asked === undefined) process.stderr.write(usage);
    return asked;
  } catch (error) {
    say(reason(error));
    return undefined;
  }
};

/** `npm run -s import -- FILE`: opens a case by each line of a file. Ends with 0 where every line came to what it was meant to. */
const run = async (): Promise<number> => {
  if (asksHelp(usage)) return 0;
  const asked = calledOrTold();
  if (asked === undefined) return 2;
  const { values, file, opening } = asked;
  if (!(await canBeSent(file, opening, !values.yes))) {
    say('Nothing was sent.');
    return 1;
  }
  if (!values.yes) {
    say('Nothing was sent: --yes sends it.');
    return 0;
  }
  const where = whereOf(values.api, values.state.toUpperCase(), opening);
  await where.caller.token();
  const { counts, tell } = teller();
  const end = await sentFile({ ...where, opening, patience, turnstile: { closedUntil: 0 } }, linesIn(file, opening), tell);
  say(`Sent ${inWords(counts)}.`);
  if (end !== undefined) say(`It ended before the end of the file: ${end}`);
  if (!isWhole(counts)) say('What is mended can be imported again: what was opened before is not opened twice.');
  return isWhole(counts) ? 0 : 1;
};

// Nobody is left to be told: what was sent is safe to send again.
process.stdout.on('error', () => process.exit(1));

try {
  process.exitCode = await run();
} catch (error) {
  say(reason(error));
  process.exitCode = 1;
}
