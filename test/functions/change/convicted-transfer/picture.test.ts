import { describe, expect, test, vi } from 'vitest';
import { convictedPersonTreaties } from '../../../../domain/convicted-transfer/register.ts';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { transferPicture } from '../../../../functions/change/convicted-transfer/picture.ts';
import type { Transfers } from '../../../../functions/change/convicted-transfer/transfers.ts';
import { opened as openedFile } from '../../../domain/convicted-transfer/specimen-facts.ts';

const opened = openedFile();

const at = '2026-05-05T08:00:00.000Z' as Instant;

/** The parts of a change, which note what is asked of them. */
const watched = () => {
  const load = vi.fn(async () => ({ version: 1, pages: { shared: {}, own: {} }, shared: opened, own: {}, heads: {} }));
  const find = vi.fn(async () => ({ kept: [], seen: [], more: false }));
  const readmissions = vi.fn(async () => ({ cases: [], more: false }));
  const parts = {
    transfers: { load },
    register: { find },
    readmissions: { find: readmissions },
    treaties: () => convictedPersonTreaties,
    salts: () => '',
  } as unknown as Transfers;
  return { parts, load, find, readmissions };
};

describe('what is read for the guard of a hand-over', () => {
  test('is, for the administering State, the transfer as it has it, and no register and no file of the other', async () => {
    const { parts, load, find, readmissions } = watched();
    expect(await transferPicture(parts, opened.id, opened.administeringState, at)).toMatchObject({ side: 'administering' });
    expect(load.mock.calls).toEqual([[opened.id, opened.administeringState]]);
    expect(find).not.toHaveBeenCalled();
    expect(readmissions).not.toHaveBeenCalled();
  });

  test('is, for the sentencing State, what both have', async () => {
    const { parts, load, find } = watched();
    expect(await transferPicture(parts, opened.id, opened.sentencingState, at)).toMatchObject({ side: 'sentencing' });
    expect(load).toHaveBeenCalledTimes(2);
    expect(find).toHaveBeenCalledTimes(2);
  });

  test('is nothing for a State that is no party', async () => {
    const { parts } = watched();
    expect(await transferPicture(parts, opened.id, stateOf('MA'), at)).toBeUndefined();
  });
});
