import { beforeEach, describe, expect, test } from 'vitest';
import { eicar } from '../../../../infra/local/s3/eicar.ts';
import { type ObjectStore, openObjects } from '../../../../infra/local/s3/object-store.ts';
import { scan } from '../../../../infra/local/s3/scan.ts';
import { type Scanner, scannerOf } from '../../../../infra/local/s3/scanner.ts';
import type { ScanResult, Verdicts } from '../../../../infra/local/s3/verdicts.ts';

let objects: ObjectStore;
let [told, known, failures]: [string[], Map<string, ScanResult>, unknown[]] = [[], new Map(), []];
let telling: () => Promise<void>;

const verdicts: Verdicts = {
  of: (key) => known.get(key),
  note: (key, found) => void known.set(key, found),
  forget: (key) => void known.delete(key),
};

const scanner = (command?: string): Scanner =>
  scannerOf({
    bucket: 'a-bucket',
    objects,
    verdicts,
    command,
    tell: async (event) => {
      await telling();
      const { detail } = JSON.parse(event) as {
        detail: { scanStatus: string; s3ObjectDetails: { objectKey: string }; scanResultDetails: { scanResultStatus: string } };
      };
      told.push(`${detail.s3ObjectDetails.objectKey} ${detail.scanStatus} ${detail.scanResultDetails.scanResultStatus}`);
    },
    now: Date.now,
    failed: (error) => failures.push(error),
  });

const lay = (key: string, body = Buffer.from('a letter')): void =>
  void objects.put({ key, body, contentType: 'application/pdf' }, 'a hash');

beforeEach(async () => {
  objects = await openObjects('a-bucket');
  [told, known, failures] = [[], new Map(), []];
  telling = async () => undefined;
});

describe('The scanner', () => {
  test('takes one after the other, as they arrived', async () => {
    const scanning = scanner();
    for (const key of ['case/b', 'case/a', 'case/c']) {
      lay(key, key === 'case/a' ? Buffer.concat([Buffer.alloc(1_000), eicar, Buffer.alloc(1_000)]) : undefined);
      scanning.arrived(key);
    }
    await scanning.idle();
    expect(told).toEqual([
      'case/b COMPLETED NO_THREATS_FOUND',
      'case/a COMPLETED THREATS_FOUND',
      'case/c COMPLETED NO_THREATS_FOUND',
    ]);
  });

  test('says nothing of one that was removed while it waited, and keeps nothing of it', async () => {
    const scanning = scanner('sleep 0.3');
    lay('case/a');
    scanning.arrived('case/a');
    lay('case/b');
    scanning.arrived('case/b');
    objects.remove('case/b');
    await new Promise((resolve) => setTimeout(resolve, 100));
    objects.remove('case/a');
    await scanning.idle();
    expect([told, [...known.keys()]]).toEqual([[], []]);
  });

  test('tells again of all that lies there, and scans anew what failed', async () => {
    lay('case/a');
    lay('case/b');
    const failing = scanner('exit 3');
    failing.again();
    await failing.idle();
    expect(told).toEqual(['case/a FAILED FAILED', 'case/b FAILED FAILED']);
    known.set('case/b', 'THREATS_FOUND');
    told = [];
    const scanning = scanner();
    scanning.again();
    await scanning.idle();
    expect(told).toEqual(['case/a COMPLETED NO_THREATS_FOUND', 'case/b COMPLETED THREATS_FOUND']);
  });

  test('goes on to the next where one cannot be told', async () => {
    const scanning = scanner();
    lay('case/a');
    lay('case/b');
    telling = async () => {
      telling = async () => undefined;
      throw new Error('no queue');
    };
    scanning.again();
    await scanning.idle();
    expect([told, failures]).toEqual([['case/b COMPLETED NO_THREATS_FOUND'], [new Error('no queue')]]);
    // The verdict stands, as the tag of GuardDuty does: the next start tells of it.
    expect(known.get('case/a')).toBe('NO_THREATS_FOUND');
  });

  test('keeps what lies there apart by its whole key, however many there are', async () => {
    const keys = Array.from({ length: 1_200 }, (_, index) => `case-${index % 7}/${index.toString(36)}-0a`);
    for (const key of keys) lay(key);
    expect([...objects.keys()].sort()).toEqual([...keys].sort());
  });
});

describe('A scan', () => {
  test('is given up where the command never ends, and its processes with it', async () => {
    const begun = performance.now();
    expect(await scan(Buffer.from('a letter'), 'sleep 30 & sleep 30', 0.5)).toEqual({ result: 'FAILED', threats: [] });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('takes what is larger than a command reads before it answers', async () => {
    expect((await scan(Buffer.alloc(5_000_000), 'exit 1')).result).toBe('THREATS_FOUND');
    expect((await scan(Buffer.alloc(5_000_000), 'wc -c | grep -q 5000000')).result).toBe('NO_THREATS_FOUND');
  });
});
