let starts = 0;

/**
 * A function of the service as it is when it starts now: the module under `functions/` is loaded anew and reads its settings, and what it
 * imports is loaded once in a process.
 */
export const started = async <Module>(path: string): Promise<Module> => {
  starts += 1;
  const url = new URL(`../../functions/${path}.ts`, import.meta.url);
  url.searchParams.set('start', String(starts));
  return (await import(/* @vite-ignore */ url.href)) as Module;
};
