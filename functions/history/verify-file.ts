import { readFileSync } from 'node:fs';
import { type Export, faultsIn } from './verify.ts';

const isExport = (value: unknown): value is Export =>
  typeof value === 'object' &&
  value !== null &&
  'caseId' in value &&
  'chain' in value &&
  'salt' in value &&
  'head' in value &&
  'entries' in value &&
  Array.isArray(value.entries);

/** The faults in the export, or undefined where the file cannot be read as one. */
const faultsInFile = (path: string): { readonly entries: number; readonly faults: readonly string[] } | undefined => {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isExport(file) ? { entries: file.entries.length, faults: faultsIn(file) } : undefined;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
};

const usage =
  'Usage: npm run verify-history FILE   (FILE: a reply of GET /cases/{caseId}/history, the entries of all pages joined, the head of the last)\n';

/** `npm run verify-history FILE`: checks an export of getCaseHistory offline. Ends with 1 where it does not hold, 2 where it cannot be read. */
const verifyFile = (path: string | undefined): number => {
  if (path === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  if (path === '--help' || path === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  const read = faultsInFile(path);
  if (read === undefined) {
    process.stderr.write(`${path} cannot be read as an export of a history\n`);
    return 2;
  }
  for (const fault of read.faults) process.stderr.write(`${fault}\n`);
  if (read.faults.length === 0) process.stdout.write(`${read.entries} entries, unbroken and unchanged\n`);
  return read.faults.length === 0 ? 0 : 1;
};

process.exitCode = verifyFile(process.argv[2]);
