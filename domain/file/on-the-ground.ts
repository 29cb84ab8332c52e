import { fail, ok, type Result } from '../result.ts';
import type { Movement, MovementStage } from './movement.ts';
import type { Accepted, Notified, ReadmissionCase, TakeBack } from './readmission-case.ts';
import { type WrongState, wrongState } from './wrong-state.ts';

/** A case in which a movement can be planned and has not departed. */
export type OnTheGround = Accepted | Notified | TakeBack;

export type NoSuchPlan =
  | { readonly kind: 'no-transfer-planned' }
  | { readonly kind: 'transfer-not-so-far'; readonly stage: MovementStage; readonly possibleIn: readonly MovementStage[] };

/** The case where a movement can be planned. */
export const onTheGround = (file: ReadmissionCase): Result<OnTheGround, WrongState> =>
  file.status === 'accepted' || file.status === 'notified' || file.status === 'take-back'
    ? ok(file)
    : wrongState(file, 'accepted', 'notified', 'take-back');

/** The planned movement of the case, where it is in one of those stages. */
export const planned = (
  file: ReadmissionCase,
  ...stages: MovementStage[]
): Result<{ readonly file: OnTheGround; readonly transfer: Movement }, WrongState | NoSuchPlan> => {
  const ground = onTheGround(file);
  if (!ground.ok) return ground;
  const { transfer } = ground.value;
  if (transfer === undefined) return fail({ kind: 'no-transfer-planned' });
  if (!stages.includes(transfer.stage)) return fail({ kind: 'transfer-not-so-far', stage: transfer.stage, possibleIn: stages });
  return ok({ file: ground.value, transfer });
};
