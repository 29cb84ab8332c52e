import type { Part } from '../../../domain/caller.ts';
import type { Result } from '../../../domain/result.ts';
import type { Asked } from '../../http/request.ts';
import type { TransitChanged } from '../../schema/transit-changed.ts';
import { type ChangeFailure, changeFile } from '../change-file.ts';
import type { ChangeReply } from '../given-before.ts';
import type { Deciding } from '../seeing.ts';
import { kindOfTransit } from './kind-of-transit.ts';
import type { Present, TransitMoved } from './transit-change.ts';
import type { Transits } from './transits.ts';

/** What is done to a transit: by which part of it, and the move with the reading of what it may look at. */
export type TransitDeed<E> = {
  readonly transitId: string;
  readonly part: Part;
  readonly decide: Deciding<Present, TransitMoved, E>;
};

/** Changes a transit by a pure move, as `changeFile` does with whatever kind of file. */
export const changeTransit = <E>(
  parts: Transits,
  asked: Asked,
  { transitId, part, decide }: TransitDeed<E>,
): Promise<Result<ChangeReply<TransitChanged>, E | ChangeFailure<'transit-not-found'>>> =>
  changeFile(kindOfTransit(parts), asked, { id: transitId, part, decide });
