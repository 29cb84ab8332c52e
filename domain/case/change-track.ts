import type { Side } from '../caller.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { TrackChange } from '../file/track-change.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type TrackFacts = { readonly act: TrackChange['act']; readonly explanation: string; readonly side: Side };

export type TrackRefusal = WrongState | { readonly kind: 'not-on-urgent-track' | 'nothing-to-contest' };

/**
 * Either side takes a case off the urgent track where its trigger fails: it goes on as an ordinary one, and the time to reply
 * begins again. The other side may contest that, on the record; the case stays ordinary, which presses nobody.
 */
export const changeTrack = (
  { shared }: Files,
  { act, explanation, side }: TrackFacts,
  now: Instant,
): Result<Moved, TrackRefusal> => {
  if (shared.status !== 'opened' && shared.status !== 'received') return wrongState(shared, 'opened', 'received');
  const { trackChanges, track } = shared;
  const latest = trackChanges.at(-1);
  if (act === 'to-ordinary' && track !== 'urgent') return fail({ kind: 'not-on-urgent-track' });
  if (act === 'contest' && (latest === undefined || latest.act === 'contest' || latest.by === side))
    return fail({ kind: 'nothing-to-contest' });
  const changes = [...trackChanges, { act, by: side, at: now, explanation }];
  const restarted = act === 'to-ordinary' ? { track: 'ordinary' as const, replySince: now } : {};
  return moved({ shared: { ...shared, ...restarted, trackChanges: changes, changedAt: now } });
};
