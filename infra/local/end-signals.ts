/** What asks a process to end: Ctrl-C, a supervisor, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const lookMilliseconds = 500;

/**
 * Calls `end` once when this process is asked to end. Each signal that comes again meanwhile is passed by: npm hands on what the
 * terminal sends to both. Under npm it is asked, too, when npm is gone: who killed it meant what it had started.
 */
export const whenAskedToEnd = (end: (why: string) => void): void => {
  let asked = false;
  const once = (why: string): void => {
    if (!asked) end(why);
    asked = true;
  };
  for (const signal of signals) process.on(signal, () => once(signal === 'SIGINT' ? 'Ctrl-C' : 'Asked to end'));
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) once('npm is gone');
  }, lookMilliseconds);
};
