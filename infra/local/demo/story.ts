import { readFileSync } from 'node:fs';
import { type Caseworker, change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';

const sample = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../test/samples/${path}.json`, import.meta.url), 'utf8'));

const nameIn = (body: Readonly<Record<string, unknown>>): string => {
  const { surname, givenNames } = body['person'] as Record<string, { latin: string; original?: string }>;
  const original = [givenNames?.original, surname?.original].filter((text) => text !== undefined).join(' ');
  return `${givenNames?.latin} ${surname?.latin}${original === '' ? '' : ` (${original})`}`;
};

const open = async (asker: Caseworker, to: string, path: string, { expect, tell }: Narrator): Promise<string> => {
  const opened = await asker.post('/cases', sample(path));
  const { caseId, agreement, assumptions } = opened.body as { caseId: string; agreement: string; assumptions: string[] };
  expect(`${asker.country} asks ${to} to readmit a person; the agreement found is ${agreement}.`, 201, opened);
  for (const assumption of assumptions ?? []) tell(`Assumed: ${assumption}`);
  return caseId;
};

const timeline = async (worker: Caseworker, caseId: string, { tell }: Narrator): Promise<void> => {
  const { body } = await worker.get(`/cases/${caseId}/history`);
  for (const { n, at, state, move } of body['entries'] as { n: number; at: string; state: string; move: string }[]) {
    tell(`${n}. ${at.slice(0, 19).replace('T', ' ')} UTC  ${state}  ${move}`);
  }
};

/** France asks, Kazakhstan confirms receipt and accepts; both read the same. */
const accepted = async (france: Caseworker, kazakhstan: Caseworker, told: Narrator): Promise<void> => {
  told.heading('A case that is accepted');
  const caseId = await open(france, kazakhstan.country, 'cases/open-case', told);
  const early = await change(kazakhstan, caseId, 'acceptance', sample('cases/accept-case'));
  told.expect(
    'Kazakhstan tries to accept before it has confirmed receipt: the service says that the state is wrong.',
    409,
    early,
  );
  told.expect(
    'Kazakhstan confirms receipt and names its service in charge.',
    200,
    await change(kazakhstan, caseId, 'receipt', sample('cases/confirm-receipt')),
  );
  const wrongSide = await change(france, caseId, 'acceptance', sample('cases/accept-case'));
  told.expect('France cannot accept its own request.', 403, wrongSide);
  told.expect('Kazakhstan accepts.', 200, await change(kazakhstan, caseId, 'acceptance', sample('cases/accept-case')));
  const read = await france.get(`/cases/${caseId}`);
  told.expect(`France reads that ${nameIn(read.body)} is ${read.body['status']}.`, 200, read);
  told.tell('The timeline, the same on both sides:');
  await timeline(kazakhstan, caseId, told);
};

/** What France records in its own file is invisible on the other side. */
const ownFile = async (france: Caseworker, kazakhstan: Caseworker, told: Narrator): Promise<void> => {
  told.heading('A claim for protection that the other side never sees');
  const caseId = await open(france, kazakhstan.country, 'cases/open-case', told);
  const before = await kazakhstan.get(`/cases/${caseId}`);
  const recorded = await change(france, caseId, 'claim-status', sample('protection/record-claim-status'));
  told.expect('France records in its own file that a claim is undecided.', 200, recorded);
  const after = await kazakhstan.get(`/cases/${caseId}`);
  const unchanged = before.etag === after.etag && JSON.stringify(before.body) === JSON.stringify(after.body);
  told.expect('Kazakhstan reads the case again: nothing moved, byte for byte.', 200, unchanged ? after : { ...after, status: 0 });
};

/** Kazakhstan refuses with a coded ground and reasons. */
const refused = async (france: Caseworker, kazakhstan: Caseworker, told: Narrator): Promise<void> => {
  told.heading('A case that is refused');
  const caseId = await open(france, kazakhstan.country, 'cases/open-case', told);
  told.expect('Kazakhstan confirms receipt.', 200, await change(kazakhstan, caseId, 'receipt', sample('cases/confirm-receipt')));
  told.expect(
    'Kazakhstan refuses, with ground and reasons.',
    200,
    await change(kazakhstan, caseId, 'refusal', sample('cases/refuse-case')),
  );
  const { refusal } = (await france.get(`/cases/${caseId}`)).body as {
    refusal: { grounds: { code: string }[]; reasons: string };
  };
  told.tell(`France reads: ${refusal.grounds.map(({ code }) => code).join(', ')}. ${refusal.reasons}`);
};

/** The agreement binds in both directions. */
const opposite = async (france: Caseworker, kazakhstan: Caseworker, told: Narrator): Promise<void> => {
  told.heading('The other direction');
  const caseId = await open(kazakhstan, france.country, 'cases/open-case-kz-requests-fr', told);
  const { items } = (await france.get('/cases?limit=1')).body as {
    items: { caseId: string; owed: { by: string; act: string } }[];
  };
  const [first] = items;
  const place = first?.caseId === caseId ? 'it stands first' : 'it does not stand first';
  told.tell(`In France's work list ${place}: owed is ${first?.owed.act}, by the ${first?.owed.by} State.`);
};

/** The whole story, with one caseworker on each side. */
export const tellStory = async (france: Caseworker, kazakhstan: Caseworker, told: Narrator): Promise<void> => {
  await accepted(france, kazakhstan, told);
  await ownFile(france, kazakhstan, told);
  await refused(france, kazakhstan, told);
  await opposite(france, kazakhstan, told);
};
