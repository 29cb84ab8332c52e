import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process that cannot be mistaken for another: its id, and when it started, since ids are used again. */
export type ProcessMark = { readonly pid: number; readonly started: string };

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code));

/** What the system tells of a process, which can end while it is looked at. */
const fieldsOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
};

const startedOf = (pid: number): string | undefined => {
  if (existsSync('/proc/self/stat')) {
    const fields = fieldsOf(pid);
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

/** It can have ended by itself meanwhile. */
const signal = ({ pid }: ProcessMark, name: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

/** Ends that very process and waits until it is gone: asked first, killed after three seconds. Another with its id is left alone. */
export const end = async (mark: ProcessMark): Promise<void> => {
  for (let waited = 0; runs(mark); waited += 50) {
    if (waited === 0) signal(mark, 'SIGTERM');
    if (waited === 3000) signal(mark, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
