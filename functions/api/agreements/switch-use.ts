import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { AgreementUse, UseStop } from '../../../domain/agreement/use-stop.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { givenBefore, type IsAnswer } from '../../change/given-before.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { etagOf } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import type { AgreementUses } from '../../ports/agreement-uses.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { UseChanged } from '../../schema/use-changed.ts';
import { loadedAs } from './loaded-as.ts';

type Switched = Result<{ readonly body: UseChanged; readonly etag: string }, SwitchFailure>;

export type SwitchFailure =
  | { readonly kind: 'agreement-not-found' }
  | { readonly kind: 'not-a-party' }
  | { readonly kind: 'idempotency-key-reused' };

/** What is done to the stops of a State, and which stop it was. */
export type SwitchDeed<E> = (
  use: AgreementUse,
  agreement: Agreement,
) => Result<{ readonly use: AgreementUse; readonly stop: UseStop }, E>;

const answerOf = (agreement: string, state: StateCode, { n, category, destination, resumed, since }: UseStop): UseChanged => ({
  agreement,
  state,
  stop: n,
  use: resumed === undefined ? 'stopped' : 'resumed',
  ...(category === undefined ? {} : { category }),
  ...(destination === undefined ? {} : { destination }),
  at: resumed?.at ?? since,
});

const isUseChanged: IsAnswer<UseChanged> = (answer): answer is UseChanged => 'stop' in answer;

/** Changes the stops of the caller's State under an agreement: read, decide, save whole; again where they moved meanwhile. */
export const switchUse = async <E>(
  agreements: Agreements,
  uses: AgreementUses,
  asked: Asked,
  agreementId: string,
  deed: SwitchDeed<E>,
): Promise<Switched | Result<never, E>> => {
  const agreement = loadedAs(agreements(), agreementId);
  if (agreement === undefined) return fail({ kind: 'agreement-not-found' as const });
  const { caller, now, receipt } = asked;
  if (!agreement.sides.value.flat().includes(caller.state)) return fail({ kind: 'not-a-party' as const });
  return untilSaved<Switched | Result<never, E>>('The use of the agreement', async () => {
    const before = await uses.find(agreementId, caller.state);
    const done = deed(before, agreement);
    // What refuses it may be this very request, sent twice: then its answer is owed again.
    if (!done.ok) return (await givenBefore(asked, isUseChanged)) ?? done;
    const { use, stop } = done.value;
    const answer = answerOf(agreementId, caller.state, stop);
    const seen = { agreement: agreementId, state: caller.state, version: before.version };
    const etag = etagOf(answer);
    const saved = await uses.save({ seen, use, receipt: { ...receipt, answer, etag }, at: now });
    if (saved === 'saved') return ok({ body: answer, etag });
    return (saved === 'key-taken' ? await givenBefore(asked, isUseChanged) : undefined) ?? 'moved-on';
  });
};
