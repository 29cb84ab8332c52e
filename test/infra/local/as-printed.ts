import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../../../infra/local/places.ts';
import type { Instance } from '../../../infra/local/start-instance.ts';

const run = promisify(execFile);

/** What a guide prints in that language below the mark that begins with those words; nothing where there is no such mark. */
export const printedIn = (guide: string, mark: string, language: string): string =>
  new RegExp(`<!-- ${mark}[^>]*-->\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(
    readFileSync(join(repository, guide), 'utf8'),
  )?.[1] ?? '';

/** Runs commands of a guide against that instance and gives what they print. */
export const doneAsPrinted = async (script: string, { places, api }: Instance, state: string): Promise<string> => {
  const env = { ...process.env, PORT: String(places.ports.api), READMIT_STATE: state };
  const here = script.replaceAll('http://127.0.0.1:3000', api);
  return (await run('bash', ['-c', here], { cwd: repository, env })).stdout;
};

type Reply = Readonly<Record<string, unknown>>;

/** What the first request and the first change of a transfer of a convicted person answer, as the guide of the interface prints them. */
export const transferAsPrinted = async (
  done: (script: string) => Promise<string>,
): Promise<{ readonly opened: Reply; readonly changed: Reply }> => {
  const printed = (mark: string): string => printedIn('functions/README.md', mark, 'sh');
  const first = printed('first transfer');
  const opened = JSON.parse(await done(first)) as Reply;
  const [token = ''] = first.split('\n');
  const change = printed('first change of a transfer').replace(/^TRANSFER=.*$/m, `TRANSFER=${opened['transferId']}`);
  return { opened, changed: JSON.parse(await done(`${token}\n${change}`)) as Reply };
};
