import { spawn } from 'node:child_process';
import { eicar } from './eicar.ts';
import type { ScanResult } from './verdicts.ts';

/** What a scan found, and under what name. */
export type Scanned = { readonly result: ScanResult; readonly threats: readonly string[] };

/** As long as GuardDuty may take for an object that is as large as one can be; a scanner that hangs has failed. */
const secondsAtMost = 120;

const byExit: Readonly<Record<number, Scanned>> = {
  0: { result: 'NO_THREATS_FOUND', threats: [] },
  1: { result: 'THREATS_FOUND', threats: ['found by the scanner that was put in'] },
};
const failed: Scanned = { result: 'FAILED', threats: [] };

/** Hands an object to a command by its standard input: 0 is clean, 1 is found, all else and a silence is a failure. */
const byCommand = (command: string, body: Buffer, seconds: number): Promise<Scanned> =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    const end = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1_000);
    child.on('error', () => resolve(failed));
    child.on('exit', (code) => {
      clearTimeout(end);
      resolve(byExit[code ?? -1] ?? failed);
    });
    // Whoever has found something reads no further.
    child.stdin.on('error', () => undefined);
    child.stdin.end(body);
  });

/** Looks for the text of EICAR, wherever it stands, and then asks the command that was put in, if one was. */
export const scan = async (body: Buffer, command: string | undefined, seconds = secondsAtMost): Promise<Scanned> => {
  if (body.includes(eicar)) return { result: 'THREATS_FOUND', threats: ['EICAR-Test-File (not a virus)'] };
  return command === undefined ? { result: 'NO_THREATS_FOUND', threats: [] } : byCommand(command, body, seconds);
};
