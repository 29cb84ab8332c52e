import { stagesOnFile } from '../aws/stages-on-file.ts';

type Row = { readonly dutyAddresses?: unknown; readonly complaints?: string };
type Stages = { readonly local: { readonly states: Readonly<Record<string, Row>> } };

/** The States that are not connected here, in the order of their codes, each once: READMIT_NOT_CONNECTED names them (`KZ,UZ`). */
export const notConnectedHere = (): readonly string[] => {
  const named = (process.env['READMIT_NOT_CONNECTED'] ?? '').split(',').map((code) => code.trim().toUpperCase());
  return [...new Set(named)].filter((code) => code !== '').sort();
};

/**
 * The stage `local` with those States on paper: of their rows only where a person complains is left. Throws a sentence where it has no such
 * State, or serves none of it in readmission.
 */
export const stageWith = (notConnected: readonly string[]): Stages => {
  const { local } = stagesOnFile() as Stages;
  const states = { ...local.states };
  for (const code of notConnected) {
    const row = states[code];
    if (row?.dutyAddresses === undefined)
      throw new Error(`READMIT_NOT_CONNECTED names ${code}, which this instance does not serve in readmission`);
    states[code] = { connected: false, ...(row.complaints === undefined ? {} : { complaints: row.complaints }) } as Row;
  }
  return { local: { ...local, states } };
};
