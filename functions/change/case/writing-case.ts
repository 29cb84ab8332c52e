import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { Asked } from '../../http/request.ts';
import { log } from '../../log.ts';
import type { Act } from '../../ports/act.ts';
import type { Replaced } from '../../ports/item-seen.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { CaseChanged } from '../../schema/case-changed.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import { settled } from '../settled.ts';
import { answerTo } from './answer-to.ts';
import { keeping, type Registers } from './keeping.ts';
import type { Ruled } from './ruled.ts';
import { writtenBy } from './written.ts';

/** What a change of a case writes beside the case itself. */
export type Alongside = {
  /** What the history says that it is about: a file, and in whose name it was done. */
  readonly about?: (before: Files, after: Files) => Pick<Act, 'attachment' | 'inNameOf'>;
  /** What the change made, by its ids and numbers, which its answer tells beside ids and status. */
  readonly alsoAnswers?: Readonly<Record<string, string | number>>;
  /** Whose register of persons it may have to write. */
  readonly registers?: Registers;
  /** What else is put with the change. */
  readonly beside?: (after: Files) => readonly Replaced[] | Promise<readonly Replaced[]>;
  /** The transit that ends with it, if there is one. */
  readonly transit?: (after: Files) => Promise<TransitChange | undefined>;
};

/** What the registers of persons are to hold after the change, where it may write them. */
const keptAfter = async (
  ruled: Ruled,
  { caller: { state }, now: at }: Asked,
  registers: Registers | undefined,
  before: StoredCase,
  { shared, own }: Files,
): Promise<Awaited<ReturnType<typeof keeping>>> =>
  registers === undefined
    ? []
    : keeping(ruled, { state, shared, before: before.own, after: own, at, version: before.version }, registers);

/** All that a change of a case writes: both files, their chains, work lists, what is owed, and what the deed writes beside. */
export const writingCase =
  (
    ruled: Ruled,
    { registers, beside, transit, about, alsoAnswers }: Alongside,
  ): KindOfFile<StoredCase, Moved, CaseChanged, never>['writing'] =>
  async (asked, { before }, moved, { seen, shown }) => {
    const { caller, now: at, move } = asked;
    const after = { shared: moved.shared ?? before.shared, own: moved.own ?? before.own };
    const act = { caseId: before.shared.id, state: caller.state, move, at, ...about?.(before, after) };
    const written = writtenBy(act, before.heads, before, moved, agreementOf(ruled.agreements(), after.shared.agreement));
    const kept = await keptAfter(ruled, asked, registers, before, after);
    if (kept === 'moved-on') return kept;
    const replaced = [...kept.flatMap((one) => one.replaced), ...((await beside?.(after)) ?? [])];
    const ended = await transit?.(after);
    const { answer, etag } = answerTo(asked, after, written, { before, shown });
    return {
      answer: { ...answer, ...alsoAnswers },
      etag,
      save: (receipt) =>
        ruled.cases.save({
          ...act,
          ...seen,
          replaced,
          before,
          moved,
          written,
          receipt,
          ...(ended === undefined ? {} : { transit: ended }),
        }),
      settle: async () => {
        await settled(kept);
        if (after.shared.status === 'moved-in-breach' && before.shared.status !== 'moved-in-breach')
          log.error('moved-in-breach', { caseId: act.caseId });
      },
    };
  };
