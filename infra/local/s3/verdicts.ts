import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the scanner can say of an object, as GuardDuty’s tag and event have it. */
export const scanResults = ['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED'] as const;
export type ScanResult = (typeof scanResults)[number];

/** What was found of objects, by their keys: in AWS a tag of the object itself. */
export type Verdicts = {
  of(key: string): ScanResult | undefined;
  note(key: string, found: ScanResult): void;
  forget(key: string): void;
};

const read = (text: string | undefined): ScanResult | undefined => scanResults.find((result) => result === text);

/** Kept in a folder, a file for each object. */
export const verdictsIn = (folder: string): Verdicts => {
  const fileOf = (key: string): string => join(folder, `${key}.txt`);
  return {
    of: (key) => (existsSync(fileOf(key)) ? read(readFileSync(fileOf(key), 'utf8')) : undefined),
    note: (key, found) => {
      mkdirSync(dirname(fileOf(key)), { recursive: true });
      writeFileSync(`${fileOf(key)}.new`, found);
      renameSync(`${fileOf(key)}.new`, fileOf(key));
    },
    forget: (key) => rmSync(fileOf(key), { force: true }),
  };
};
