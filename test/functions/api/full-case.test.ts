import { beforeAll, describe, expect, test } from 'vitest';
import type { OwnAttachment } from '../../../domain/file/attachment-on-file.ts';
import { boundsOfShared as house } from '../../../domain/policy/bounds.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { type Answer, person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, bodyOf, rowOf } from '../operations.ts';
import { realRisk } from '../stages.ts';
import { type By, filledCase, fitting, fullestOf, greatestItem } from './filling.ts';
import { oneMore, longOwn as ownFiles } from './long-attachments.ts';
import { day, longOwn, longShared, longTranscribed, longTransfer } from './long-case.ts';
import { longActs, longLetters } from './long-letters.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const FR: By = { state: 'FR' };
const KZ: By = { state: 'KZ' };
const supervisor = (by: By, as = 'supervisor'): By => ({ ...by, role: 'supervisor', as });

const itemLimit = 400 * 1024;
const replyLimit = 6_291_556;

/** A request in which everything is as long as it may be, about a person who can be found again. */
const openedAs = async () => {
  const full = fullestOf('openCase');
  const usual = aboutSomebodyElse(sample('cases/open-case'));
  const { irregularity, care, protectiveMeasures, service, evidence } = full;
  const asked = {
    ...usual,
    person: { ...(usual['person'] as object), lastResidenceInRequestedState: 'Ж'.repeat(300) },
    irregularity: {
      ...(irregularity as object),
      establishedOn: '2026-10-01',
      enteredOn: '2026-10-01',
      unlawfulSince: '2026-10-01',
    },
    ...{ care, protectiveMeasures, service },
    evidence: fitting(evidence as unknown[]).slice(0, 10),
  };
  const { status, body, text } = await api.call('POST', '/cases', {
    claims: { ...person('FR.officer'), sub: 'officer-of-FR' },
    body: asked,
  });
  expect(status, text).toBe(201);
  const caseId = body['caseId'] as string;
  return { caseId, one: filledCase(api, caseId) };
};

const moreEvidence = () => ({ evidence: fitting(fullestOf('addEvidence')['evidence'] as unknown[]) });

const onePieceMore = () => ({ evidence: (fullestOf('addEvidence')['evidence'] as unknown[]).slice(0, 1) });

const onePiece = (answers: number) => ({ ...onePieceMore(), answers });

/** A complaint that nobody has answered. */
const openComplaint = async (view: (by: By) => Promise<Answer>, by: By): Promise<number> => {
  const { ownFile } = (await view(by)).body as { ownFile: { complaints: { n: number; answer?: unknown }[] } };
  return ownFile.complaints.find(({ answer }) => answer === undefined)?.n ?? 0;
};

describe('a case that the requesting State fills', () => {
  test('takes receipt, questions, their answers, a refusal and its end', async () => {
    const { one } = await openedAs();
    const { done, fill } = one;
    expect(await fill('addEvidence', FR, 'evidence', moreEvidence)).toBeGreaterThan(0);
    await done('recordDelivery', FR);
    await done('confirmReceipt', KZ, fullestOf('confirmReceipt'));
    const asked = await fill('requestEvidence', KZ, 'queries', () => fullestOf('requestEvidence'));
    expect(asked).toBe(house.queries.most);
    for (let n = 1; n <= asked; n += 1) await done('addEvidence', FR, onePiece(n));
    await done('extendReply', KZ, { official: 'Б'.repeat(200), reasons: '漢'.repeat(4000) });
    await done('refuseCase', KZ, { ...fullestOf('refuseCase'), grounds: [{ code: 'RR-DISPROVED' }] });
    await done('closeCase', FR, fullestOf('closeCase'));
    expect(await greatestItem(api)).toBeLessThan(itemLimit);
  }, 600_000);
});

/** One more file is shared, none beyond; it makes room for one more that is announced, and none beyond. */
const filledWithFiles = async (by: By, caseId: string, fill: ReturnType<typeof filledCase>['fill']): Promise<void> => {
  const { route } = rowOf('shareAttachment');
  const sharing = async ({ attachmentId, sha256 }: OwnAttachment) => {
    const claims = { ...person(`${by.state}.officer`), sub: `officer-of-${by.state}` };
    return api.change(route.path, { claims, caseId, attachmentId, body: { sha256 } });
  };
  const [first, second] = ownFiles(by.state);
  expect((await sharing(first as OwnAttachment)).status).toBe(200);
  const beyond = await sharing(second as OwnAttachment);
  expectProblem(beyond, 'list-full', rowOf('shareAttachment'));
  expect(beyond.body).toMatchObject({ list: 'attachments', most: house.attachments.most });
  expect(await fill('addAttachment', by, 'attachments', oneMore)).toBe(2);
};

/** The list of letters has them all, in one reply. */
const expectLetters = async (by: By, caseId: string): Promise<void> => {
  const claims = { ...person(`${by.state}.officer`), sub: `officer-of-${by.state}` };
  const { body, text } = await api.call('GET', '/cases/{caseId}/transcriptions', { claims, caseId });
  const own = by.state === FR.state ? longLetters().length : 0;
  expect(body).toMatchObject({ own: { length: own }, shared: { length: longActs().length } });
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(replyLimit);
};

describe('a case that both States filled in every list, in the fullest words', () => {
  test('takes one more of each, refuses what is beyond, and all that is owed or protects the person', async () => {
    const { caseId, one } = await openedAs();
    const { done, fill, view } = one;
    await done('confirmReceipt', KZ, fullestOf('confirmReceipt'));
    await longShared(api, caseId);
    await fill('addEvidence', FR, 'evidence', () => onePieceMore());
    expect(await fill('requestEvidence', KZ, 'queries', () => fullestOf('requestEvidence'))).toBe(1);
    await done('addEvidence', FR, onePiece(house.queries.most));
    const heard = () => done('recordInterview', KZ, { ...fullestOf('recordInterview'), result: 'inconclusive' });
    expect(
      await fill('requestInterview', FR, 'interviews', () => ({ ...fullestOf('requestInterview'), stage: 'consular' }), heard),
    ).toBe(1);
    for (const by of [FR, KZ]) {
      const { body } = await view(by);
      const corrected = (time: number) => ({
        person: { ...(body['person'] as object), lastResidenceInRequestedState: `${by.state} ${time} ${'Ж'.repeat(280)}` },
        reason: '"'.repeat(2000),
      });
      expect(await fill('correctPerson', by, 'corrections', corrected)).toBe(1);
    }
    await done('acceptCase', KZ, fullestOf('acceptCase'));
    await longTransfer(api, caseId);
    await longTranscribed(api, caseId);
    const until = (n: number) => ({ reasons: '漢'.repeat(4000), until: day(house.windowExtensions.most + n) });
    expect(await fill('extendTransferWindow', FR, 'windowExtensions', until)).toBe(1);
    await done('requestTravelDocument', FR, fullestOf('requestTravelDocument'));
    const { body: before } = await view(FR);
    const documentId = (before['travelDocuments'] as { documentId: string }[]).at(-1)?.documentId ?? '';
    const cancellation = {
      claims: { ...person('KZ.officer'), sub: 'officer-of-KZ' },
      caseId,
      documentId,
      body: { reason: 'lost' },
    };
    expect((await api.change(rowOf('cancelTravelDocument').route.path, cancellation)).status).toBe(200);
    expect(await fill('requestTravelDocument', FR, 'travelDocuments', () => fullestOf('requestTravelDocument'))).toBe(0);

    for (const by of [FR, KZ]) {
      await longOwn(api, caseId, by.state);
      for (const kind of ['protection', 'court-order'])
        expect(await fill('holdCase', supervisor(by), 'holds', () => ({ ...fullestOf('holdCase'), kind }))).toBe(1);
      expect(
        await fill('recordNotification', by, 'notifications', () => ({ ...fullestOf('recordNotification'), of: 'transfer' })),
      ).toBe(1);
      await filledWithFiles(by, caseId, fill);
      await fill('recordComplaint', by, 'complaints', () => ({ ...fullestOf('recordComplaint'), matter: 'treatment' }));
      const inFavour = { ...fullestOf('recordReturnReason'), stated: 'other-objective' };
      await done('recordReturnReason', supervisor(by), inFavour);
      await done('contestReturnReason', supervisor(by), { ...fullestOf('contestReturnReason'), reason: 2 });
      const risk = realRisk('requesting', by === FR ? 'KZ' : 'FR').but;
      await done(
        'assessProtection',
        { ...by, role: 'assessor', as: 'assessor' },
        { ...bodyOf(rowOf('assessProtection')), ...risk },
      );
      await done('recordRemedy', by, { ...bodyOf(rowOf('recordRemedy')), state: 'pending' });
      await done('answerComplaint', supervisor(by), {
        ...fullestOf('answerComplaint'),
        complaint: await openComplaint(view, by),
      });
    }
    await done('recordDeparture', FR, { departedAt: new Date(Date.now() - 1000).toISOString() });
    await done('recordArrival', KZ, { ...fullestOf('recordArrival'), arrivedAt: new Date(Date.now() - 500).toISOString() });
    await done('openTakeBack', FR, { ...fullestOf('openTakeBack'), reason: 'moved-in-breach' });
    expect(await fill('recordFollowUp', KZ, 'followUps', () => fullestOf('recordFollowUp'))).toBe(1);
    for (const by of [FR, KZ]) {
      const { status, text } = await view(by);
      expect(status, text.slice(0, 500)).toBe(200);
      expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(replyLimit);
      expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
      await expectLetters(by, caseId);
    }
    expect(await greatestItem(api)).toBeLessThan(itemLimit);
  }, 600_000);
});
