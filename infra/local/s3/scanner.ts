import type { ObjectStore } from './object-store.ts';
import { scan } from './scan.ts';
import { scanEvent } from './scan-event.ts';
import type { ScanResult, Verdicts } from './verdicts.ts';

/** What a scanner works on. `tell` brings an event to the queue, and comes back once the queue has it. */
export type Scanning = {
  readonly bucket: string;
  readonly objects: ObjectStore;
  readonly verdicts: Verdicts;
  readonly command: string | undefined;
  readonly tell: (event: string) => Promise<void>;
  readonly now: () => number;
  readonly failed: (error: unknown) => void;
};

export type Scanner = {
  /** One that arrived is scanned, after those before it. */
  arrived(key: string): void;
  /** What lies in the bucket is told of again; what no verdict stands of is scanned. */
  again(): void;
  /** Once nothing waits. */
  idle(): Promise<void>;
};

const threatsOf = (result: ScanResult): readonly string[] => (result === 'THREATS_FOUND' ? ['found before'] : []);

/** One that failed may succeed the next time. */
const settled = (found: ScanResult | undefined): found is ScanResult => found !== undefined && found !== 'FAILED';

/** Scans one object after another. The verdict is kept before it is told, as GuardDuty tags an object before it publishes. */
export const scannerOf = ({ bucket, objects, verdicts, command, tell, now, failed }: Scanning): Scanner => {
  let last: Promise<void> = Promise.resolve();
  const scanned = async (key: string): Promise<void> => {
    const known = verdicts.of(key);
    const kept = settled(known) ? objects.head(key) : objects.get(key);
    // It was removed while it waited.
    if (kept === undefined) return;
    const found = settled(known) ? { result: known, threats: threatsOf(known) } : await scan(kept.body, command);
    if (objects.head(key) === undefined) return;
    verdicts.note(key, found.result);
    await tell(scanEvent({ bucket, key, etag: kept.etag }, found, new Date(now()).toISOString()));
  };
  const arrived = (key: string): void => {
    last = last.then(() => scanned(key)).catch(failed);
  };
  return {
    arrived,
    again: () => {
      for (const key of objects.keys()) arrived(key);
    },
    idle: () => last,
  };
};
