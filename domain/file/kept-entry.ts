import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** A stop as the register of persons keeps it. `departureFrom` where it was reopened: no departure before. */
export type KeptStop = {
  readonly kind: 'stop';
  readonly n: number;
  readonly country: StateCode;
  readonly since: Instant;
  readonly departureFrom?: Instant;
  /** The subject who found it. Not shown: it is there so that another one says that it is somebody else's. */
  readonly by: string;
};

/** A claim for protection that bars this State's outgoing acts about the person, in its other cases too. */
export type KeptClaim = { readonly kind: 'claim'; readonly claim: 'undecided' | 'protected'; readonly since: Instant };

/**
 * A transfer of a convicted person that is not over: nobody moves the person by another procedure, into this State or out of it. Who opened
 * the transfer is not in it: that a file is about somebody else is said by two persons anyway.
 */
export type KeptTransfer = { readonly kind: 'transfer'; readonly since: Instant };

/**
 * A sentence that is still served in this State, of which a transfer was refused or withdrawn: nobody moves the person out of it. `until`: it
 * is over from that instant. Who comes to where the sentence is served is held by nothing.
 */
export type KeptSentence = { readonly kind: 'sentence'; readonly since: Instant; readonly until?: Instant };

/** What a State's register keeps of the person of one file. It holds no personal data, and outlives what the file holds. */
export type Kept = { readonly caseId: string; readonly entries: readonly (KeptStop | KeptClaim | KeptTransfer | KeptSentence)[] };

/** A stop that another case of this State left on the person. */
export type StopElsewhere = KeptStop & { readonly caseId: string };

/** By what an entry bars, and until when: a country that is stopped, every outgoing act, or being moved by another procedure. */
export type Bar = { readonly what: StateCode | 'claim' | 'transfer' | 'sentence'; readonly until: Instant | typeof always };

/** Later than every instant. */
export const always = '~';

const barOf = (entry: Kept['entries'][number]): Bar => {
  if (entry.kind === 'stop') return { what: entry.country, until: entry.departureFrom ?? always };
  return { what: entry.kind, until: entry.kind === 'sentence' ? (entry.until ?? always) : always };
};

/** What the entries bar: each country, or all, once, for as long as the last of them does. */
export const barsIn = (entries: Kept['entries']): readonly Bar[] => {
  const bars = new Map<Bar['what'], Bar['until']>();
  for (const { what, until } of entries.map(barOf)) if (until > (bars.get(what) ?? '')) bars.set(what, until);
  return [...bars].map(([what, until]) => ({ what, until }));
};

/** The stops kept of the person in other cases. */
export const stopsIn = (kept: readonly Kept[]): readonly StopElsewhere[] =>
  kept.flatMap(({ caseId, entries }) => entries.flatMap((entry) => (entry.kind === 'stop' ? [{ ...entry, caseId }] : [])));

/** A claim for protection that this State knows of from another case about the person. */
export const claimIn = (kept: readonly Kept[]): (KeptClaim & { readonly caseId: string }) | undefined =>
  kept.flatMap(({ caseId, entries }) => entries.flatMap((entry) => (entry.kind === 'claim' ? [{ ...entry, caseId }] : []))).at(0);

const filesWith = (kept: readonly Kept[], holds: (entry: Kept['entries'][number]) => boolean): readonly string[] =>
  kept.flatMap(({ caseId, entries }) => (entries.some(holds) ? [caseId] : []));

/** The files of this State that are a transfer of the person which is not over. */
export const transfersIn = (kept: readonly Kept[]): readonly string[] => filesWith(kept, ({ kind }) => kind === 'transfer');

/** The same, and those of which the person still serves the sentence in this State at that instant. */
export const proceduresIn = (kept: readonly Kept[], at: Instant): readonly string[] =>
  filesWith(
    kept,
    (entry) => entry.kind === 'transfer' || (entry.kind === 'sentence' && (entry.until === undefined || at < entry.until)),
  );
