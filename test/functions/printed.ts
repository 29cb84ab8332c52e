import { vi } from 'vitest';

/** Whatever is printed from now on, instead of being printed; the logs in full. The Api is to be started after it. */
export const printedFromNow = (): string[] => {
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk));
      return true;
    });
  }
  process.env['POWERTOOLS_LOG_LEVEL'] = 'DEBUG';
  vi.resetModules();
  return printed;
};

/** Prints again. */
export const printAgain = (): void => {
  vi.restoreAllMocks();
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
};
