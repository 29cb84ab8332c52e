import { readFileSync } from 'node:fs';
import { type Export, faultsIn } from './verify.ts';

/** `npm run verify-history FILE`: checks an export of getCaseHistory offline. Ends with 1 where it does not hold, 2 where it cannot be read. */
const verifyFile = (path: string | undefined): number => {
  if (path === undefined) {
    process.stderr.write(
      'Usage: npm run verify-history FILE   (FILE: a reply of GET /cases/{caseId}/history, all pages joined)\n',
    );
    return 2;
  }
  const file = JSON.parse(readFileSync(path, 'utf8')) as Export;
  const faults = faultsIn(file);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length === 0) process.stdout.write(`${file.entries.length} entries, unbroken and unchanged\n`);
  return faults.length === 0 ? 0 : 1;
};

process.exitCode = verifyFile(process.argv[2]);
