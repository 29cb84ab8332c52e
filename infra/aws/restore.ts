import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { forState } from './restore/for-state.ts';
import { inWords, isSound } from './restore/in-words.ts';
import { plannedFor } from './restore/planned-for.ts';
import { reconcile } from './restore/reconcile.ts';
import type { Where } from './restore/whole-table.ts';
import { stageOf } from './stage.ts';
import { stagesOnFile } from './stages-on-file.ts';

const usage = `Usage: npm run -s restore -- plan --stage NAME --to 2026-12-01T08:00Z     how to go back to that moment; changes nothing
       npm run -s restore -- reconcile --old TABLE --restored TABLE           what came after; reads both, changes nothing
           --stage NAME (or --endpoint URL), --state FR for what that State may see, --state FR.justice for its central authority, --json
       npm run -s restore -- rehearse                                         goes back and forth on an instance of its own
`;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

class Usage extends Error {}

const given = (value: string | undefined, name: string): string => {
  if (value === undefined) throw new Usage(`--${name} is missing`);
  return value;
};

const whereOf = (stage: string | undefined, endpoint: string | undefined): Where =>
  endpoint === undefined
    ? { region: stageOf(given(stage, 'stage'), stagesOnFile()).region }
    : { region: 'eu-central-1', endpoint };

const options = {
  stage: { type: 'string' },
  to: { type: 'string' },
  old: { type: 'string' },
  restored: { type: 'string' },
  endpoint: { type: 'string' },
  state: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const commands: Readonly<Record<string, (values: Values) => Promise<number>>> = {
  plan: async ({ stage, to }) => {
    const [{ planOf }, { planInWords }] = await Promise.all([
      import('./restore/plan/plan-of.ts'),
      import('./restore/plan-in-words.ts'),
    ]);
    const planned = plannedFor(stageOf(given(stage, 'stage'), stagesOnFile()), given(to, 'to'), new Date());
    say(planInWords(planned, planOf(planned)));
    return 0;
  },
  reconcile: async ({ stage, endpoint, old, restored, state, json }) => {
    const { wholeTable } = await import('./restore/whole-table.ts');
    const [was, is] = [given(old, 'old'), given(restored, 'restored')].map((name) => wholeTable(name, whereOf(stage, endpoint)));
    if (was === undefined || is === undefined) throw new Usage('Two tables are compared');
    const whole = await reconcile(was, is, new Date().toISOString());
    const found = state === undefined ? whole : forState(whole, state);
    say(json === true ? JSON.stringify(found, undefined, 2) : inWords(found));
    return isSound(whole) ? 0 : 1;
  },
  rehearse: async () => {
    const { rehearse } = await import('./restore/rehearse.ts');
    return (await rehearse(say)).every(({ holds }) => holds) ? 0 : 1;
  },
};

/** `npm run -s restore`: how to go back to an earlier moment, what came after it, and a rehearsal of both. Ends with 1 where something does not hold. */
const run = async (): Promise<number> => {
  if (asksHelp(usage)) return 0;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const command = commands[positionals[0] ?? ''];
  if (command === undefined || positionals.length > 1) throw new Usage('One of plan, reconcile, rehearse');
  return command(values);
};

try {
  process.exitCode = await run();
} catch (error) {
  const wrong =
    error instanceof Usage || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${wrong ? `\n${usage}` : ''}`);
  process.exitCode = wrong ? 2 : 1;
}
