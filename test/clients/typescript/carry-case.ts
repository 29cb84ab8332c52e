import { bodies } from './examples.ts';
import { type Caller, decidedOn, done, once } from './service.ts';

/** The people of a State who work on a case. */
export type People = { readonly officer: Caller; readonly assessor: Caller; readonly supervisor: Caller };

/** Reads the case as that caller, and gives what a change of it has to say. */
const seenBy = async (caller: Caller, caseId: string) => {
  const view = await caller.GET('/cases/{caseId}', { params: { path: { caseId } } });
  done(view);
  return { path: { caseId }, header: decidedOn(view) };
};

/**
 * Opens a case, and carries it until the requested State has received the person: the status after each step that changed it. Every body
 * is the example of its operation; when the person departed and arrived is said as of the instance, since it happens there and then.
 */
export const carryCase = async (from: People, to: People): Promise<readonly string[]> => {
  const opened = done(await from.officer.POST('/cases', { params: { header: once() }, body: bodies.openCase }));
  const { caseId } = opened;
  const by = (caller: Caller) => seenBy(caller, caseId);

  const received = done(
    await to.officer.POST('/cases/{caseId}/receipt', { params: await by(to.officer), body: bodies.confirmReceipt }),
  );
  const accepted = done(
    await to.officer.POST('/cases/{caseId}/acceptance', { params: await by(to.officer), body: bodies.acceptCase }),
  );
  done(
    await from.officer.POST('/cases/{caseId}/return-decision', {
      params: await by(from.officer),
      body: bodies.recordReturnDecision,
    }),
  );
  done(
    await from.officer.POST('/cases/{caseId}/notification', { params: await by(from.officer), body: bodies.recordNotification }),
  );
  done(
    await from.officer.POST('/cases/{caseId}/trafficking-screening', {
      params: await by(from.officer),
      body: bodies.recordTrafficking,
    }),
  );
  done(await from.officer.POST('/cases/{caseId}/remedy', { params: await by(from.officer), body: bodies.recordRemedy }));
  done(
    await from.officer.POST('/cases/{caseId}/claim-status', { params: await by(from.officer), body: bodies.recordClaimStatus }),
  );
  done(
    await from.assessor.POST('/cases/{caseId}/assessment', { params: await by(from.assessor), body: bodies.assessProtection }),
  );
  done(await from.officer.POST('/cases/{caseId}/fitness', { params: await by(from.officer), body: bodies.recordFitness }));
  done(await from.officer.POST('/cases/{caseId}/escort-decision', { params: await by(from.officer), body: bodies.decideEscort }));
  done(await from.officer.POST('/cases/{caseId}/transfer', { params: await by(from.officer), body: bodies.planTransfer }));
  done(
    await to.officer.POST('/cases/{caseId}/transfer-confirmation', {
      params: await by(to.officer),
      body: bodies.confirmTransfer,
    }),
  );
  const { mayDepart, conditions } = done(await from.officer.GET('/cases/{caseId}/guard', { params: { path: { caseId } } }));
  if (!mayDepart) throw new Error(`The guard says no: ${JSON.stringify(conditions)}`);
  const authorised = done(
    await from.supervisor.POST('/cases/{caseId}/departure-authorisation', {
      params: await by(from.supervisor),
      body: bodies.authoriseDeparture,
    }),
  );
  const departed = done(
    await from.officer.POST('/cases/{caseId}/departure', {
      params: await by(from.officer),
      body: { ...bodies.recordDeparture, departedAt: authorised.at },
    }),
  );
  const arrived = done(
    await to.officer.POST('/cases/{caseId}/arrival', {
      params: await by(to.officer),
      body: { ...bodies.recordArrival, arrivedAt: departed.at },
    }),
  );
  return [opened, received, accepted, departed, arrived].map(({ status }) => status);
};
