import { nextOwnDateAt, ownDateAlerts } from '../../../domain/alert/own-date-alert.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { ownDateLookBackHours } from '../../../domain/policy/own-dates.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { Act } from '../../ports/act.ts';
import type { Written } from '../../ports/written.ts';

type Before = { readonly shared?: ReadmissionCase; readonly own?: OwnFile };

/**
 * When the State that acts is next told of a date that its own file sets it, where the change moves any such date. Where it moves none,
 * and of every other change, nothing of it is written: what is due stays as the change before or the sweep has set it.
 */
export const ownDatesMoved = (
  { state, at }: Pick<Act, 'state' | 'at'>,
  { shared, own }: Before,
  after: Files,
): Pick<Written, 'ownDateAt'> => {
  if (state === 'service') return {};
  const was = shared === undefined || own === undefined ? [] : ownDateAlerts({ shared, own }, state, at).flat();
  const are = ownDateAlerts(after, state, at).flat();
  if (JSON.stringify(was) === JSON.stringify(are)) return {};
  return { ownDateAt: nextOwnDateAt(after, state, addHours(at, -ownDateLookBackHours), at) ?? null };
};
