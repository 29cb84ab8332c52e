import { neverStopped } from '../../domain/agreement/use-stop.ts';
import type { Caller, Side } from '../../domain/caller.ts';
import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import { stateOfSide } from '../../domain/convicted-transfer/transfer-side.ts';
import { emptyOwnFile } from '../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { stateOn } from '../../domain/file/side.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { Ruled } from '../../functions/change/case/ruled.ts';
import { viewFor } from '../../functions/change/case/view-for.ts';
import { asTransferSide } from '../../functions/change/convicted-transfer/side-of-caller.ts';
import type { Transfers } from '../../functions/change/convicted-transfer/transfers.ts';
import { transferViewFor } from '../../functions/change/convicted-transfer/view-for.ts';
import { transitViewFor } from '../../functions/change/transit/transit-view.ts';
import type { Transits } from '../../functions/change/transit/transits.ts';
import { etagOf } from '../../functions/http/etag.ts';
import type { Route } from '../../functions/http/route.ts';
import type { StoredTransfer } from '../../functions/ports/convicted-transfer-store.ts';
import type { StoredCase } from '../../functions/ports/stored-case.ts';
import type { StoredTransit } from '../../functions/ports/stored-transit.ts';
import { sample } from '../../infra/local/demo/sample.ts';
import { treaties } from '../domain/convicted-transfer/specimen-facts.ts';
import { specimenRules } from './specimens.ts';

/** An operation of the API by name, with its row and the folder of its function. */
export type Tried = { readonly name: string; readonly folder: string; readonly route: Route };

/** The kind of the refusal, with where it would be possible if it says so; or that the move was made and only remained to be saved. */
export type Outcome = 'done' | { readonly kind: string; readonly possibleIn?: readonly string[] };

/** Thrown where a change would be saved: by then the law has let it through, and more is not asked here. */
class WouldBeSaved extends Error {}

const saving = (): never => {
  throw new WouldBeSaved();
};

const anId = '0190a000-0000-7000-8000-0000000000ff';

const head = { n: 0, hash: '', salt: 'salt' };

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const register: Ruled['register'] = {
  find: async () => ({ kept: [], more: false, seen: [] }),
  keep: async () => ({ replaced: [], settle: async () => undefined }),
};

type Stored = { readonly file?: StoredCase; readonly transit?: StoredTransit; readonly transfer?: StoredTransfer };

/** What every operation may be made of: a store that has this one file, and nothing beside it. */
const partsOver = (stored: Stored) => {
  const cases = {
    load: async (caseId: string) => (caseId === stored.file?.shared.id ? stored.file : undefined),
    useOf: async () => neverStopped,
    linksTo: async () => [],
    save: saving,
  } satisfies Ruled['cases'];
  const transits = { load: async () => stored.transit, save: saving } satisfies Partial<Transits['transits']>;
  const transfers = { load: async () => stored.transfer, save: saving } satisfies Partial<Transfers['transfers']>;
  const readmissions = { find: async () => ({ cases: [], more: false }) } satisfies Transfers['readmissions'];
  const ofTransfers = { transfers, readmissions, treaties: () => treaties };
  const ruled: Ruled = { cases, register, agreements: () => [specimenRules], onPaper: [] };
  const numbers = {
    find: async () => undefined,
    take: () => ({ seen: { pk: '', sk: '', version: 0 }, item: {} }),
  };
  const documents = {
    caseOf: async (documentId: string) =>
      stored.file?.shared.travelDocuments.some((document) => document.documentId === documentId)
        ? stored.file.shared.id
        : undefined,
  };
  const uses = { find: async () => neverStopped };
  const made = {
    newNumber: () => 'AB2345678',
    salts: () => 'salt',
    newCaseId: () => anId,
    newDocumentId: () => anId,
    newAttachmentId: () => anId,
    objects: { put: async () => undefined },
  };
  return { ...ruled, ruled, transits, ...ofTransfers, uses, numbers, documents, ...made };
};

type Made = (request: object) => Promise<{ readonly ok: boolean; readonly error?: Exclude<Outcome, 'done'> }>;

/** The operation as its file has it. Each takes some of the parts. */
const made = async ({ folder, name }: Tried, parts: ReturnType<typeof partsOver>): Promise<Made> => {
  const file = (await import(`../../functions/api/${folder}/${kebab(name)}.ts`)) as Record<string, unknown>;
  const make = file[name] as (all: typeof parts) => Made;
  return make(parts);
};

/** The sample of the body, and the same with every other word at each place that takes one of some words (`entered`, `exited`). */
const bodiesOf = ({ name, folder, route }: Tried, now: Instant): readonly unknown[] => {
  if (route.body === undefined) return [undefined];
  const schema = route.body();
  const given = sample(`${folder}/${kebab(name)}`, Date.parse(now));
  const others = Object.entries(schema.shape).flatMap(([field, { def }]) =>
    'entries' in def ? Object.values(def.entries as object).map((word) => ({ ...given, [field]: word })) : [],
  );
  return [schema.parse(given), ...others.flatMap((body) => schema.safeParse(body).data ?? [])];
};

type Asking = {
  readonly caller: Caller;
  readonly parts: ReturnType<typeof partsOver>;
  readonly ifMatch: string;
  readonly now: Instant;
  readonly caseId?: string;
  readonly documentId?: string;
  readonly transferId?: string;
};

const outcomeOf = async (
  run: Made,
  body: unknown,
  name: string,
  { caller, ifMatch, now, caseId, documentId, transferId }: Asking,
): Promise<Outcome> => {
  const asked = { caller, now, move: name, ifMatch, receipt: { key: 'key', request: 'hash' }, replay: async () => undefined };
  const params = {
    caseId: caseId ?? anId,
    attachmentId: anId,
    transitId: anId,
    documentId: documentId ?? anId,
    transferId: transferId ?? anId,
  };
  try {
    const result = await run({ params, query: {}, body, caller, now, asked, page: {} });
    return result.ok || result.error === undefined ? 'done' : result.error;
  } catch (error) {
    if (error instanceof WouldBeSaved) return 'done';
    throw error;
  }
};

const tried = async (operation: Tried, asking: Asking): Promise<readonly Outcome[]> => {
  const run = await made(operation, asking.parts);
  return Promise.all(bodiesOf(operation, asking.now).map((body) => outcomeOf(run, body, operation.name, asking)));
};

const callerOf = (state: Caller['state'], { roles }: Route): Caller => ({
  subject: 'a-subject-of-its-own',
  state,
  roles: roles === 'anyone' ? [] : roles,
  person: true,
});

/** What an operation does with that case where the State on that side asks for it: on the sample of its body, and on its other words. */
export const onCase = async (
  operation: Tried,
  shared: ReadmissionCase,
  side: Side,
  now: Instant,
): Promise<readonly Outcome[]> => {
  const caller = callerOf(stateOn(shared, side), operation.route);
  const file: StoredCase = { version: 1, shared, own: emptyOwnFile, heads: { shared: head, own: head } };
  const [document] = shared.travelDocuments;
  const named = document === undefined ? {} : { documentId: document.documentId };
  return tried(operation, {
    caller,
    parts: partsOver({ file }),
    ifMatch: etagOf(viewFor(caller, file)),
    now,
    caseId: shared.id,
    ...named,
  });
};

/** The same of a transit: the transit State is the requested side. */
export const onTransit = async (operation: Tried, transit: Transit, side: Side, now: Instant): Promise<readonly Outcome[]> => {
  const { requestingState, transitState } = transit;
  const caller = callerOf(side === 'requesting' ? requestingState : transitState, operation.route);
  const stored: StoredTransit = { version: 1, partner: requestingState, transit, applied: 1, waiting: [], head };
  const ifMatch = etagOf(transitViewFor(stored, caller.state));
  return tried(operation, { caller, parts: partsOver({ transit: stored }), ifMatch, now });
};

/** The same of a transfer of a convicted person: the sentencing State is the requesting side. */
export const onTransfer = async (
  operation: Tried,
  shared: ConvictedTransfer,
  side: Side,
  now: Instant,
): Promise<readonly Outcome[]> => {
  const caller = callerOf(stateOfSide(shared, asTransferSide(side)), operation.route);
  const transfer = { version: 1, pages: { shared: {}, own: {} }, shared, own: {}, heads: { shared: head, own: head } };
  const ifMatch = etagOf(transferViewFor(transfer, caller.state));
  return tried(operation, { caller, parts: partsOver({ transfer }), ifMatch, now, transferId: shared.id });
};
