import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { keysInWords, whatNext, whyNot } from './keys/in-words.ts';
import { keysOfStage } from './keys/keys-of-stage.ts';
import { type KeysPlace, publishedAt } from './keys/keys-place.ts';
import { recognised } from './keys/recognised.ts';
import { add, retire, type Step, signWith } from './keys/rollover.ts';
import { keyName } from './signing-keys-setting.ts';

const usage = `Usage: npm run -s keys                         which keys there are, and what is seen of them; starts the times of waiting
       npm run -s keys -- add NAME             a new key is published
       npm run -s keys -- sign-with NAME       it signs from now on
       npm run -s keys -- retire NAME          a former one may sign nothing any more; it stays published
       of this machine's instance; of a deployed stage with --stage NAME, and --api URL where it has no domain
`;

const steps = { add, 'sign-with': signWith, retire } as const satisfies Readonly<Record<string, Step>>;

const isStep = (word: string): word is keyof typeof steps => Object.hasOwn(steps, word);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The instance is loaded only where it is meant. */
const placeOf = async ({ stage, api }: { readonly stage?: string; readonly api?: string }): Promise<KeysPlace> => {
  if (stage !== undefined) return keysOfStage(fileURLToPath(new URL('../../cdk.json', import.meta.url)), stage, api);
  const [{ placesHere }, { keysHere }] = await Promise.all([import('../local/places.ts'), import('../local/keys-here.ts')]);
  return keysHere(placesHere());
};

const written = (place: KeysPlace, was: object, keys: ReturnType<KeysPlace['read']>): void => {
  if (JSON.stringify(was) !== JSON.stringify(keys)) place.write(keys);
};

/** Notes what is seen, also where the step is not done: a time of waiting begins with it. */
const done = async (place: KeysPlace, step: keyof typeof steps | undefined, name: string): Promise<number> => {
  const now = place.now().toISOString();
  const onFile = place.read();
  const seen = recognised(onFile, await publishedAt(place), now);
  if ('kind' in seen) throw new Error(whyNot(seen));
  const stepped = step === undefined ? seen : steps[step](seen, name, now);
  written(place, onFile, 'kind' in stepped ? seen : stepped);
  if ('kind' in stepped) throw new Error(whyNot(stepped));
  say(keysInWords(stepped));
  if (step !== undefined) say(whatNext(step, name, place.goes, place.look));
  return 0;
};

/** `npm run -s keys`: a rollover of the key that signs replies, in three commands. */
const run = async (): Promise<number> => {
  if (asksHelp(usage)) return 0;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stage: { type: 'string' }, api: { type: 'string' } },
  });
  const [word, name, ...more] = positionals;
  if (word === undefined) return done(await placeOf(values), undefined, '');
  if (!isStep(word) || name === undefined || !keyName.test(name) || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  return done(await placeOf(values), word, name);
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
