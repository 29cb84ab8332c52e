import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { readPdf } from '../../document-printing/read-pdf.ts';
import { type Api, take } from '../../operations.ts';
import { document, sha256Of, startWithS3 } from '../attachments/with-s3.ts';
import { caseOf, does, done, factsOfFrance, saying, somebody } from './paper.ts';

let files: Awaited<ReturnType<typeof startWithS3>>;
let [paper, connected] = [{} as Api, {} as Api];
beforeAll(async () => {
  files = await startWithS3({ rightsOf: () => ({ put: true, remove: true, read: 'clean' }) }, { READMIT_ON_PAPER: 'KZ' });
  paper = files.api;
  connected = await startApi({ READMIT_ON_PAPER: '' }, paper.table);
});
afterAll(() => files.s3.close());

const [france, kazakhstan] = [person('FR.officer'), somebody('first-officer', 'KZ')];
const states = { requesting: 'FR', requested: 'KZ' };

const fetched = async (from: Answer): Promise<Uint8Array> => {
  const { download } = from.body as { download: { url: string } };
  const answer = await fetch(download.url);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};

/** A case of France, whose request was printed, fetched as it is to be sent, and arrived by registered post. */
const sentByPost = async (): Promise<string> => {
  const caseId = await paper.opened(france);
  const print = done(await paper.change('/cases/{caseId}/request-print', { claims: france, caseId, body: { language: 'ru' } }));
  const { attachmentId, sha256 } = print.body as { attachmentId: string; sha256: string };
  await files.told(await files.s3.scanned(`${caseId}/${attachmentId}`));
  const pdf = await fetched(await files.get(caseId, attachmentId, france));
  expect(sha256Of(pdf)).toBe(sha256);
  expect(
    readPdf(pdf)
      .texts.map(({ text }) => text)
      .join('\n'),
  ).toContain(caseId);
  done(await does(paper, caseId, 'recordDelivery', france, { proof: 'registered-post' }));
  return caseId;
};

type Letter = { readonly attachmentId: string; readonly file: Uint8Array };

/** A letter comes: it is scanned and sent, one person enters it, and another fetches it, compares it and confirms. */
const comes = async (caseId: string, says: { readonly operation: string; readonly facts: object }): Promise<Letter> => {
  const file = document(`${says.operation} ${caseId}`);
  const attachmentId = await files.arrived(caseId, france, file, { use: 'letter', name: `${says.operation}.pdf` });
  const { letter, official } = sample('transcriptions/enter-transcription');
  const entered = { says, letter: { ...(letter as object), attachmentId }, official };
  done(await paper.change('/cases/{caseId}/transcription', { claims: somebody('clerk'), caseId, body: entered }));
  const { body } = await paper.call('GET', '/cases/{caseId}/transcriptions', { claims: somebody('second'), caseId });
  const waits = (body['own'] as readonly { n: number; said: string; settled?: object }[]).find(({ settled }) => !settled);
  expect(JSON.parse(waits?.said ?? '')).toMatchObject(says.facts);
  const compared = await fetched(await files.get(caseId, attachmentId, somebody('second')));
  const confirmed = { transcription: waits?.n, letterSha256: sha256Of(compared), official: 'Head of the bureau' };
  done(await paper.change('/cases/{caseId}/transcription-confirmation', { claims: somebody('second'), caseId, body: confirmed }));
  return { attachmentId, file };
};

const numbered = (number: string) => {
  const { operation, facts } = saying('document');
  return { operation, facts: { ...facts, number } };
};

describe('a case whose request goes by post', () => {
  test('goes from the printed request to the arrival by letters, each with its own scan', async () => {
    const caseId = await sentByPost();
    await comes(caseId, saying());
    await comes(caseId, saying('acceptance'));
    await take(paper, caseId, states, { does: 'requestTravelDocument', by: 'requesting' });
    await comes(caseId, numbered('KZ6100001'));
    await take(paper, caseId, states, { does: 'planTransfer', by: 'requesting', onDocument: true });
    await comes(caseId, saying('confirmation'));
    await factsOfFrance(paper, caseId);
    await comes(caseId, saying('nothing-stands'));
    done(await does(paper, caseId, 'authoriseDeparture', somebody('third')));
    done(await does(paper, caseId, 'recordDeparture', person('FR.escort')));
    await comes(caseId, saying('arrival'));
    const seen = await caseOf(paper, caseId);
    expect(seen).toMatchObject({ status: 'transferred', transfer: { arrival: { transcribedAs: 6 } } });
    const scans = (seen['transcribed'] as { letter: { sha256: string } }[]).map(({ letter }) => letter.sha256);
    expect(new Set(scans).size).toBe(6);
  });

  test('goes on between officers of both States once the other is connected, who are given the letters and read them', async () => {
    const caseId = await sentByPost();
    const receipt = await comes(caseId, saying());
    const consent = await comes(caseId, saying('acceptance'));
    const theirs = (attachmentId: string) =>
      connected.call('GET', '/cases/{caseId}/attachments/{attachmentId}', { claims: kazakhstan, caseId, attachmentId });
    expect((await theirs(consent.attachmentId)).status).toBe(404);
    for (const { attachmentId, file } of [receipt, consent]) {
      done(await files.share(caseId, attachmentId, france, sha256Of(file)));
      expect(sha256Of(await fetched(await theirs(attachmentId)))).toBe(sha256Of(file));
    }
    for (const act of [1, 2]) done(await does(connected, caseId, 'confirmTranscribed', kazakhstan, { act }));
    await take(connected, caseId, states, { does: 'requestTravelDocument', by: 'requesting' });
    await take(connected, caseId, states, { does: 'issueTravelDocument', by: 'requested' });
    await take(connected, caseId, states, { does: 'planTransfer', by: 'requesting', onDocument: true });
    await take(connected, caseId, states, { does: 'confirmTransfer', by: 'requested' });
    await factsOfFrance(connected, caseId);
    done(await does(connected, caseId, 'authoriseDeparture', somebody('third')));
    done(await does(connected, caseId, 'recordDeparture', person('FR.escort')));
    done(await does(connected, caseId, 'recordArrival', kazakhstan));
    expect(await caseOf(connected, caseId, kazakhstan)).toMatchObject({
      status: 'transferred',
      transcribed: [{ standing: 'confirmed' }, { standing: 'confirmed' }],
    });
  });
});
