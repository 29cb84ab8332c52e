import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process that cannot be mistaken for another: its id, and when it started, since ids are used again. */
export type ProcessMark = { readonly pid: number; readonly started: string };

const startedOf = (pid: number): string | undefined => {
  if (existsSync('/proc/self/stat')) {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return undefined;
    const fields = readFileSync(file, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch (error) {
    if (error instanceof Error && 'status' in error) return undefined;
    throw error;
  }
};

/** The mark of a process that runs now, or undefined where none has this id. */
export const markOf = (pid: number): ProcessMark | undefined => {
  const started = startedOf(pid);
  return started === undefined ? undefined : { pid, started };
};

/** Whether that very process still runs. */
export const runs = ({ pid, started }: ProcessMark): boolean => startedOf(pid) === started;

/** Ends that very process and waits until it is gone: asked first, killed after three seconds. Another with its id is left alone. */
export const end = async (mark: ProcessMark): Promise<void> => {
  for (let waited = 0; runs(mark); waited += 50) {
    if (waited === 0) process.kill(mark.pid, 'SIGTERM');
    if (waited === 3000) process.kill(mark.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
