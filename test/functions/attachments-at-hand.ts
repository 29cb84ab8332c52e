import { caseStore } from '../../functions/adapters/case-store.ts';
import { clock } from '../../functions/adapters/clock.ts';
import { loadedAgreements } from '../../functions/adapters/loaded-agreements.ts';
import { sharedCaseIn } from '../../functions/adapters/shared-case.ts';
import { tableCalled } from '../../functions/adapters/table.ts';
import { checkArrived } from '../../functions/queue/check-arrived.ts';
import { placeOfAttachment } from '../../functions/queue/waited-attachment.ts';
import { specimenFile } from '../domain/attachment/specimen-files.ts';
import { person, sample, type startApi } from './calls.ts';

type Api = Awaited<ReturnType<typeof startApi>>;

const adding = '/cases/{caseId}/attachments';

/** The file that the sample announces. */
export const sampleFile = (): Record<string, unknown> => sample('attachments/add-attachment');

/** Has a file that was announced found clean, as if it had arrived as it was announced. */
export const foundClean = async ({ table: name }: Pick<Api, 'table'>, caseId: string, attachmentId: string): Promise<void> => {
  const table = tableCalled(name);
  const store = { sharedCase: sharedCaseIn(table), cases: caseStore(table) };
  const place = await placeOfAttachment(store, { caseId, attachmentId });
  if (place === undefined || place === 'shared') throw new Error('No such file was announced');
  const { mediaType, size, sha256 } = place.attachment;
  const ends = specimenFile(mediaType);
  const objects = { look: async () => ({ size, sha256, first: ends, last: ends }), remove: async () => undefined };
  const parts = { ...store, objects, agreements: loadedAgreements(), clock };
  const found = await checkArrived(parts, { caseId, attachmentId, result: 'NO_THREATS_FOUND' });
  if (found !== 'clean') throw new Error(`The file is ${found}`);
};

/** A file that is waited for in the own file of that State. Gives its id. */
export const announcedAttachment = async (api: Api, caseId: string, state: string, body = sampleFile()): Promise<string> => {
  const added = await api.change(adding, { claims: person(`${state}.officer`), caseId, body });
  if (added.status !== 200) throw new Error(added.text);
  return String(added.body['attachmentId']);
};

/** A clean file in the own file of that State. Gives its id. */
export const cleanAttachment = async (api: Api, caseId: string, state: string, body = sampleFile()): Promise<string> => {
  const attachmentId = await announcedAttachment(api, caseId, state, body);
  await foundClean(api, caseId, attachmentId);
  return attachmentId;
};

/** The same in the shared file. */
export const sharedAttachment = async (api: Api, caseId: string, state: string, body = sampleFile()): Promise<string> => {
  const attachmentId = await cleanAttachment(api, caseId, state, body);
  const { sha256 } = body;
  const given = { claims: person(`${state}.officer`), caseId, attachmentId, body: { sha256 } };
  const { status, text } = await api.change(`${adding}/{attachmentId}/sharing`, given);
  if (status !== 200) throw new Error(text);
  return attachmentId;
};

/** A photograph of the person, which an escort too may see. */
export const photograph = (): Record<string, unknown> => ({
  ...sampleFile(),
  name: 'Photograph.jpg',
  use: 'photograph',
  mediaType: 'image/jpeg',
});

type Listed = { readonly attachmentId: string; readonly status?: string; readonly use: string };

/**
 * The file that an operation is about, made where the case has none yet: a photograph that was shared, which all who read may see, or one
 * that can be shared.
 */
export const attachmentFor = async (
  api: Api,
  { name, route }: { readonly name: string; readonly route: { readonly path: string } },
  state: string,
  caseId: string,
): Promise<{ readonly attachmentId?: string }> => {
  if (!route.path.includes('{attachmentId}')) return {};
  const { body } = await api.call('GET', adding, { claims: person(`${state}.officer`), caseId });
  const { own, shared } = body as { own: Listed[]; shared: Listed[] };
  if (name === 'getAttachment') {
    const there = shared.find(({ use }) => use === 'photograph');
    return { attachmentId: there?.attachmentId ?? (await sharedAttachment(api, caseId, state, photograph())) };
  }
  const there = own.find(({ status }) => status === 'clean');
  return { attachmentId: there?.attachmentId ?? (await cleanAttachment(api, caseId, state)) };
};
