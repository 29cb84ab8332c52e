import { readFileSync } from 'node:fs';
import { withPart } from '../../functions/contracts/written-part.ts';
import { drawingOf } from '../house/drawing.ts';
import { domainFloors } from '../house/floors.ts';
import { functionsFloors } from '../house/functions-floors.ts';
import { importsWithin } from '../house/imports.ts';
import { agreementsTable } from './agreements-table.ts';
import { banRulesTable, basesTable, proofsTable } from './bans-table.ts';
import { capacityTable } from './capacity-table.ts';
import { clocksTable } from './clocks-table.ts';
import { nextStepsOfCases, nextStepsOfTransfers, nextStepsOfTransits } from './next-steps-table.ts';
import { silenceTable } from './silence-table.ts';
import { twoPersonsTable } from './two-persons-table.ts';
import { walkTable, wholeTransferTable } from './walk-table.ts';

/** The parts of the guides that are made by looking at the house, at what its tests hold, and by trying its moves: by guide, then by the name between the marks. */
const parts: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'domain/README.md': {
    agreements: agreementsTable,
    clocks: clocksTable,
    'effects of silence': silenceTable,
    'proofs of the finding': proofsTable,
    'bases of a ban': basesTable,
    'rules of a ban': banRulesTable,
    'drawing of domain': () => drawingOf(importsWithin('domain'), domainFloors),
  },
  'functions/README.md': {
    'next steps of cases': nextStepsOfCases,
    'next steps of transits': nextStepsOfTransits,
    'next steps of transfers': nextStepsOfTransfers,
    'a whole case': walkTable,
    'a whole transfer': wholeTransferTable,
    'two persons': twoPersonsTable,
    'drawing of functions': () => drawingOf(importsWithin('functions'), functionsFloors),
  },
  'infra/README.md': { 'capacity units': capacityTable },
};

const root = new URL('../../', import.meta.url);

/** A guide with such parts, as it should be and as it is. */
export type GuideWritten = { readonly guide: string; readonly text: string; readonly was: string };

/** Every guide with such parts. */
export const guidesWritten = (): Promise<readonly GuideWritten[]> =>
  Promise.all(
    Object.entries(parts).map(async ([guide, written]) => {
      const was = readFileSync(new URL(guide, root), 'utf8');
      let text = was;
      for (const [part, made] of Object.entries(written)) text = withPart(text, part, await made());
      return { guide, was, text };
    }),
  );
